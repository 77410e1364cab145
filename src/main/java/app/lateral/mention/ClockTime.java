package app.lateral.mention;

/**
 * A time of the day or a part of it.
 *
 * @param hour 0 to 24, or -1 where only a part of the day is said
 * @param minute 0 to 59
 * @param part "MO", "AF", "EV", "NI", or empty
 */
record ClockTime(int hour, int minute, String part) {
    static ClockTime of(int hour, int minute) {
        return new ClockTime(hour, minute, "");
    }

    static ClockTime ofPart(String part) {
        return new ClockTime(-1, 0, part);
    }

    /** Whether it is a time and not only a part of the day. */
    boolean isExact() {
        return hour >= 0;
    }
}
