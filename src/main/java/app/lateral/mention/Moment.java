package app.lateral.mention;

import java.time.LocalDateTime;

import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A point or stretch of the calendar or the clock: "Sunday (17 September)", "in July", "2019", "5 p.m. Eastern time",
 * "the day before", "March to May".
 *
 * @param range the words that say it
 * @param boundedRange the same with the words that bound it: "before 2018", "from March to May", "3 p.m. or later"
 * @param sentence the index of the sentence in which it begins
 * @param kind how fine it is
 * @param value in the manner of ISO 8601, with X for what is not said: "2023-09-17", "XXXX-09-17", "XXXX-07", "2019",
 *     "2023-W37" (a week), "2023-Q3", "XXXX-WXX-7" (a Sunday), "T17:00", "XXXX-WXX-5TAF" (a Friday afternoon), "TSM" (the small hours); a
 *     distance from an unknown day is "XXXX-XX-XX-P1M" (a month before), two ends are parted by a slash ("1950/1953"),
 *     of which one may be a length ("P3M/2023-09-17": the three months before that day)
 * @param weekday the day of the week, 1 (Monday) to 7, where it is said or the day is resolved; else 0
 * @param from where it is resolved against the article's own dates, its first instant in local time
 * @param until where it is resolved, the instant after its last
 * @param bound whether the time itself is meant, or what lies before or after it
 * @param zone the time zone that is said of a time by the clock, by a place that keeps it ("America/New_York"), or empty
 */
public record Moment(TextRange range, TextRange boundedRange, int sentence, Kind kind, String value, int weekday,
        @Nullable LocalDateTime from, @Nullable LocalDateTime until, Bound bound, String zone) implements Mention {

    /** A moment without bound. */
    public Moment(TextRange range, int sentence, Kind kind, String value, int weekday, @Nullable LocalDateTime from,
            @Nullable LocalDateTime until) {
        this(range, range, sentence, kind, value, weekday, from, until, Bound.NONE, "");
    }

    /** How fine a moment is. */
    public enum Kind {
        /** A time of the day, perhaps with its day. */
        TIME,
        /** A part of the day ("evening"), perhaps with its day. */
        DAY_PART,
        /** A day of the week. */
        WEEKDAY,
        /** A day of the calendar. */
        DATE,
        /** A week, weekend, month, season or quarter. */
        MONTH,
        /** A year, decade or century. */
        YEAR,
        /** Told only by its distance from another moment: "the day before", "earlier this month". */
        RELATIVE
    }

    /** What of the time is meant. */
    public enum Bound {
        /** The time itself. */
        NONE,
        /** What lies before it: "before 2018", "by Friday". */
        BEFORE,
        /** What lies before it and the time itself: "as late as 7 a.m.". */
        UNTIL,
        /** What lies after it: "after 2018". */
        AFTER,
        /** What lies after it and the time itself: "since 2018", "3 p.m. or later". */
        SINCE,
        /** About that time: "around 2 p.m.". */
        APPROXIMATELY,
        /** Its beginning: "early September". */
        START,
        /** Its middle: "mid-September". */
        MIDDLE,
        /** Its end: "late September", "the end of 1989". */
        END
    }
}
