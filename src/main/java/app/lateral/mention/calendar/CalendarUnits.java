package app.lateral.mention.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

import app.lateral.mention.moment.Shift;

/** The whole days, weeks, months and years of the calendar around a day, with their names after ISO 8601. */
final class CalendarUnits {
    private static final int FARTHEST = 9000;

    private CalendarUnits() {
    }

    /** The unit in which a day lies. */
    static Placed around(LocalDate day, Shift.Unit unit) {
        return switch (unit) {
            case DAY -> Placed.day(day);
            case WEEK -> {
                LocalDate monday = monday(day);
                yield Placed.days(week(monday), monday, monday.plusWeeks(1));
            }
            case WEEKEND -> {
                LocalDate monday = monday(day);
                yield Placed.days(week(monday) + "-WE", monday.plusDays(5), monday.plusWeeks(1));
            }
            case MONTH -> {
                LocalDate first = day.withDayOfMonth(1);
                yield Placed.days(YearMonth.from(day).toString(), first, first.plusMonths(1));
            }
            case QUARTER -> {
                LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
                yield Placed.days(String.format(Locale.ROOT, "%04d-Q%d", day.getYear(), day.get(
                        IsoFields.QUARTER_OF_YEAR)), first, first.plusMonths(3));
            }
            case YEAR -> years(day.getYear(), day.getYear());
            case DECADE -> years(day.getYear() / 10 * 10, day.getYear() / 10 * 10 + 9);
        };
    }

    /** The Monday on or before a day. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static String week(LocalDate monday) {
        return String.format(Locale.ROOT, "%04d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(
                IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Whole years; ten and a hundred of them under the name of their decade or century. */
    static Placed years(int first, int last) {
        int length = last - first;
        String value = length == 0
                ? String.format(Locale.ROOT, "%04d", first)
                : length == 9 && first % 10 == 0
                        ? String.format(Locale.ROOT, "%03dX", first / 10)
                        : length == 99 && first % 100 == 0
                                ? String.format(Locale.ROOT, "%02dXX", first / 100)
                                : String.format(Locale.ROOT, "%04d/%04d", first, last);
        return Placed.days(value, LocalDate.of(Math.max(first, 1), 1, 1), LocalDate.of(last + 1, 1, 1));
    }

    /** The day so many units away. */
    static LocalDate move(LocalDate day, int count, Shift.Unit unit) {
        return switch (unit) {
            case DAY -> day.plusDays(count);
            case WEEK, WEEKEND -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case YEAR -> day.plusYears(Math.clamp(count, -FARTHEST, FARTHEST - 2000));
            case DECADE -> day.plusYears(Math.clamp(10L * count, -FARTHEST, FARTHEST - 2000));
        };
    }

    /** A length in the manner of ISO 8601: "P3W", "P6M" for two quarters. */
    static String length(int count, Shift.Unit unit) {
        return switch (unit) {
            case QUARTER -> "P" + 3 * count + "M";
            case DAY, WEEK, WEEKEND, MONTH, YEAR, DECADE -> "P" + count + unit.designator();
        };
    }
}
