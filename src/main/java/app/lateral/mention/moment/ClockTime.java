package app.lateral.mention.moment;

import java.util.Locale;

/**
 * A time of the day or a part of it.
 *
 * @param hour 0 to 24, or -1 where only a part of the day is said
 * @param minute 0 to 59
 * @param second 0 to 59
 * @param part "SM" (the small hours), "MO", "AF", "EV", "NI", or empty
 * @param zone the time zone that is said, by a place that keeps it ("America/New_York"), or empty
 */
public record ClockTime(int hour, int minute, int second, String part, String zone) {
    /** The hours between midnight and dawn, as a part of the day. */
    static final String SMALL_HOURS = "SM";

    static ClockTime of(int hour, int minute) {
        return new ClockTime(hour, minute, 0, "", "");
    }

    static ClockTime ofPart(String part) {
        return new ClockTime(-1, 0, 0, part, "");
    }

    /** The same time of the other half of the day. */
    ClockTime afterNoon() {
        return hour >= 1 && hour < 12 ? new ClockTime(hour + 12, minute, second, part, zone) : this;
    }

    /** The same in a time zone. */
    ClockTime in(String other) {
        return new ClockTime(hour, minute, second, part, other);
    }

    /** Whether it is a time and not only a part of the day. */
    public boolean isExact() {
        return hour >= 0;
    }

    /** In the manner of ISO 8601: "T17:00", "TAF". */
    public String value() {
        if (!isExact()) {
            return "T" + part;
        }
        String minutes = String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
        return second == 0 ? minutes : minutes + String.format(Locale.ROOT, ":%02d", second);
    }

    /** The first minute from midnight. */
    public int firstMinute() {
        return switch (part) {
            case SMALL_HOURS -> 0;
            case "MO" -> 4 * 60;
            case "AF" -> 12 * 60;
            case "EV" -> 18 * 60;
            case "NI" -> 20 * 60;
            default -> hour * 60 + minute;
        };
    }

    /** The minute after the last, from midnight; a night ends on the next day. */
    public int lastMinute() {
        return switch (part) {
            case SMALL_HOURS -> 6 * 60;
            case "MO" -> 12 * 60;
            case "AF" -> 18 * 60;
            case "EV" -> 24 * 60;
            case "NI" -> 28 * 60;
            default -> hour * 60 + minute + 1;
        };
    }
}
