package app.lateral.mention;

import org.jspecify.annotations.Nullable;

/**
 * A moment as it is written, before it is placed on the calendar.
 *
 * @param from the first token
 * @param until the token after the last
 * @param kind how fine it is
 * @param day what it says of the day
 * @param clock what it says of the time of the day
 * @param shift how far it is from another moment
 */
record WrittenMoment(int from, int until, Moment.Kind kind, CalendarDay day, @Nullable ClockTime clock,
        @Nullable Shift shift) {}
