package app.lateral.mention.moment;

/**
 * A day, month or year as far as it is said; 0 or empty for what is not.
 *
 * @param year the year, or the first of several
 * @param lastYear the last of several years
 * @param month 1 to 12
 * @param day day of the month
 * @param weekday 1 (Monday) to 7
 * @param season "SP", "SU", "FA" or "WI"
 */
public record CalendarDay(int year, int lastYear, int month, int day, int weekday, String season) {
    /** A year. */
    public static CalendarDay ofYear(int year) {
        return new CalendarDay(year, 0, 0, 0, 0, "");
    }

    static CalendarDay ofYears(int first, int last) {
        return new CalendarDay(first, last, 0, 0, 0, "");
    }

    static CalendarDay ofMonth(int year, int month) {
        return new CalendarDay(year, 0, month, 0, 0, "");
    }

    static CalendarDay ofDay(int year, int month, int day) {
        return new CalendarDay(year, 0, month, day, 0, "");
    }

    /** A weekday, 1 (Monday) to 7. */
    public static CalendarDay ofWeekday(int weekday) {
        return new CalendarDay(0, 0, 0, 0, weekday, "");
    }

    static CalendarDay ofSeason(int year, String season) {
        return new CalendarDay(year, 0, 0, 0, 0, season);
    }

    CalendarDay withWeekday(int other) {
        return new CalendarDay(year, lastYear, month, day, other, season);
    }

    /** The same of another year. */
    public CalendarDay withYear(int other) {
        return new CalendarDay(other, lastYear, month, day, weekday, season);
    }

    CalendarDay withMonth(int other) {
        return new CalendarDay(year, lastYear, other, day, weekday, season);
    }

    /** Whether it names one day of a month. */
    public boolean isDate() {
        return month > 0 && day > 0;
    }

    /** Whether it names a month, or a season, and no day of it. */
    public boolean isMonth() {
        return day == 0 && (month > 0 || !season.isEmpty());
    }
}
