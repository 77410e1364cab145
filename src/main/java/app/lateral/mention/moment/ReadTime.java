package app.lateral.mention.moment;

/**
 * A time with the token after its last.
 *
 * @param time what is said
 * @param until the token after it
 */
record ReadTime(TimeExpression time, int until) {
    /** A day, month or year as far as it is said. */
    static ReadTime of(CalendarDay day, int until) {
        return new ReadTime(new TimeExpression.OnCalendar(day), until);
    }

    /** A distance. */
    static ReadTime of(Shift shift, int until) {
        return new ReadTime(new TimeExpression.Shifted(shift), until);
    }
}
