package app.lateral.fact.moment;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.mention.Moment;

/**
 * A stretch of the day, in minutes from midnight; a night reaches past the next one.
 *
 * @param from its first minute
 * @param until the minute after its last
 */
record TimeOfDay(int from, int until) {
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;
    private static final TimeOfDay ANY = new TimeOfDay(0, 2 * DAY);
    private static final Pattern CLOCK = Pattern.compile("T(\\d{2})(?::(\\d{2}))?.*");
    /** The parts of the day as TIMEX3 writes them, with the hours for which people use them. */
    private static final Map<String, TimeOfDay> PARTS = Map.of("TSM", hours(0, 6), "TMO", hours(0, 12), "TMI",
            hours(11, 14), "TAF",
            hours(12, 18), "TEV", hours(18, 24), "TNI", hours(18, 30), "TDT", hours(6, 20));

    /** The stretch that the end of a moment's value names: "TAF", "T17:00"; all of the day for none. */
    static TimeOfDay of(String value) {
        int last = value.indexOf('/') < 0 ? -1 : value.indexOf('T', value.indexOf('/'));
        if (last > 0) {
            TimeOfDay first = of(value.substring(0, value.indexOf('/')));
            TimeOfDay second = of(value.substring(last));
            return new TimeOfDay(first.from, second.until > first.from ? second.until : second.until + DAY);
        }
        Matcher clock = CLOCK.matcher(value);
        if (clock.matches()) {
            int minute = Integer.parseInt(clock.group(1)) * HOUR
                    + (clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2)));
            return new TimeOfDay(minute, minute + (clock.group(2) == null ? HOUR : 1));
        }
        return PARTS.getOrDefault(value, ANY);
    }

    /** Whether both share a minute: a time after midnight is of the night before too. */
    boolean overlaps(TimeOfDay other) {
        return meets(other) || (until > DAY && meets(other.nextDay())) || (other.until > DAY && other.meets(nextDay()));
    }

    private boolean meets(TimeOfDay other) {
        return from < other.until && other.from < until;
    }

    private TimeOfDay nextDay() {
        return new TimeOfDay(from + DAY, until + DAY);
    }

    private static TimeOfDay hours(int from, int until) {
        return new TimeOfDay(from * HOUR, until * HOUR);
    }

    /** The same with the hour before or after it that a bound lets in. */
    TimeOfDay widened(Moment.Bound bound) {
        return switch (bound) {
            case BEFORE, UNTIL -> new TimeOfDay(from - HOUR, until);
            case AFTER, SINCE -> new TimeOfDay(from, until + HOUR);
            case APPROXIMATELY -> new TimeOfDay(from - HOUR, until + HOUR);
            case NONE, START, MIDDLE, END -> this;
        };
    }
}
