package app.lateral.mention.moment;

import org.jspecify.annotations.Nullable;

/** What words say of a time, before it is placed on the calendar. */
public sealed interface TimeExpression {

    /** A day, weekday, month, season or year, as far as it is said: "17 September", "Friday", "the 1950s". */
    record OnCalendar(CalendarDay day) implements TimeExpression {}

    /**
     * The weekday, month or season of that name, seen from the time of writing.
     *
     * @param day the weekday, month or season
     * @param step 0 for "this Friday", -1 for "last September", 1 for "next summer"
     * @param nearest whether the next or last one is meant ("the coming Friday") and not that of the next week or year
     */
    record Pointed(CalendarDay day, int step, boolean nearest) implements TimeExpression {}

    /** A distance: "the day before", "two years later", "last month". */
    record Shifted(Shift shift) implements TimeExpression {}

    /**
     * An exact distance from a time that is said: "two weeks before 13 May".
     *
     * @param count how many units, below 0 for the past
     * @param unit the unit
     * @param anchor from where it counts
     */
    record Away(int count, Shift.Unit unit, TimeExpression anchor) implements TimeExpression {}

    /**
     * Some of the units that make up a longer time: "the last week of July", "the first four months of 2021".
     *
     * @param first which is the first, from 1; below 0 counted from the end
     * @param count how many
     * @param unit days, weeks, months or quarters
     * @param whole the longer time; null where none is said ("Q3")
     */
    record Nth(int first, int count, Shift.Unit unit, @Nullable TimeExpression whole) implements TimeExpression {}

    /** A weekday of a month: "the first Tuesday of November"; below 0 counted from the end. */
    record NthWeekday(int nth, int weekday, TimeExpression month) implements TimeExpression {}

    /** The seven days from one on: "the week of 10 April". */
    record WeekFrom(TimeExpression day) implements TimeExpression {}

    /** A weekday of a week that is told: "Tuesday of next week". */
    record WeekdayOf(int weekday, TimeExpression week) implements TimeExpression {}

    /** A day of a month that is told by its distance: "the 15th day of next month". */
    record DayOf(int day, TimeExpression month) implements TimeExpression {}

    /** The beginning, middle or end of a time: "mid-November", "the end of 1989". */
    record Portion(Share share, TimeExpression whole) implements TimeExpression {}

    /** A time of a day, or of a day that is not said. */
    record AtTime(@Nullable TimeExpression day, ClockTime clock) implements TimeExpression {}

    /** All from one time to another, both of them in it. */
    record Period(TimeExpression first, TimeExpression last) implements TimeExpression {}

    /** Which share of a time is meant. */
    enum Share {
        /** "Early", "the beginning of". */
        START,
        /** "Mid", "the middle of". */
        MIDDLE,
        /** "Late", "the end of". */
        END,
        /** What has passed of it at the time of writing: "earlier this month". */
        PAST,
        /** What is left of it at the time of writing: "later this year". */
        REST
    }
}
