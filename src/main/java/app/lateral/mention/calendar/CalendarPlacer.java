package app.lateral.mention.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

import app.lateral.mention.moment.CalendarDay;
import app.lateral.mention.moment.TimeExpression;
import app.lateral.mention.token.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Places what is said of a day, month or year on the calendar, seen from the day of writing: the last one before it, or
 * the next after it where the sentence speaks of what is to come.
 */
final class CalendarPlacer {
    /** How the value of a weekday begins; its number follows. */
    static final String WEEKDAY = "XXXX-WXX-";

    private static final int MOST_MONTHS = 15;

    private final @Nullable LocalDate writing;
    private final Tense tense;

    CalendarPlacer(@Nullable LocalDate writing, Tense tense) {
        this.writing = writing;
        this.tense = tense;
    }

    /** Whether a value tells of one day of the week. */
    static boolean isWeekday(String value) {
        return value.startsWith(WEEKDAY) && value.indexOf('/') < 0;
    }

    /** The value of the days of a week from one to another. */
    static String weekdays(int first, int last) {
        return WEEKDAY + first + "/" + WEEKDAY + last;
    }

    /** Where a day, month or year lies. */
    Placed on(CalendarDay day) {
        if (day.isDate()) {
            return dated(day);
        }
        if (day.day() > 0) {
            return dayOfMonth(day);
        }
        if (day.weekday() > 0) {
            return weekday(day.weekday());
        }
        if (day.isMonth()) {
            return month(day, monthYear(day, tense == Tense.FUTURE ? 1 : -1));
        }
        return CalendarUnits.years(day.year(), Math.max(day.year(), day.lastYear()));
    }

    /** The same, but the first that does not lie before a day, where its year is not said. */
    Placed onOrAfter(CalendarDay day, LocalDate first) {
        Placed placed = on(day);
        LocalDate from = placed.firstDay();
        if (day.year() > 0 || from == null || !from.isBefore(first)) {
            return placed;
        }
        if (day.isDate()) {
            LocalDate next = WritingDay.date(day, first.getYear());
            LocalDate later = next != null && next.isBefore(first) ? WritingDay.date(day, first.getYear() + 1) : next;
            return later == null ? placed : Placed.day(later).withValue(placed.value());
        }
        if (day.weekday() > 0) {
            return Placed.day(first.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day.weekday()))))
                    .withValue(placed.value());
        }
        return day.month() > 0
                ? month(day, first.getYear() + (day.month() < first.getMonthValue() ? 1 : 0))
                : placed;
    }

    private Placed dated(CalendarDay day) {
        String year = day.year() > 0 ? String.format(Locale.ROOT, "%04d", day.year()) : "XXXX";
        String value = String.format(Locale.ROOT, "%s-%02d-%02d", year, day.month(), day.day());
        LocalDate date = day.year() > 0 ? WritingDay.date(day, day.year()) : nearest(day);
        return date == null ? Placed.unknown(value) : Placed.day(date).withValue(value);
    }

    /** The day of that date which fits best: on its weekday, or the last before the day of writing. */
    private @Nullable LocalDate nearest(CalendarDay day) {
        LocalDate anchor = writing;
        if (anchor == null) {
            return null;
        }
        if (day.weekday() > 0) {
            LocalDate fitting = WritingDay.withWeekday(day, anchor, 0);
            if (fitting != null) {
                return fitting;
            }
        }
        LocalDate same = WritingDay.date(day, anchor.getYear());
        LocalDate other = WritingDay.date(day, anchor.getYear() + (tense == Tense.FUTURE ? 1 : -1));
        boolean fits = same != null && (tense == Tense.FUTURE
                ? !same.isBefore(anchor.minusDays(WritingDay.NEAR_DAYS))
                : !same.isAfter(anchor.plusDays(WritingDay.NEAR_DAYS)));
        return fits ? same : other;
    }

    /** "the 13th", "Friday the 26th": in the month of writing, or in the nearest in which it exists and fits. */
    private Placed dayOfMonth(CalendarDay day) {
        String value = day.weekday() > 0
                ? WEEKDAY + day.weekday()
                : String.format(Locale.ROOT, "XXXX-XX-%02d", day.day());
        LocalDate anchor = writing;
        if (anchor == null) {
            return Placed.unknown(value);
        }
        int direction = tense == Tense.FUTURE ? 1 : -1;
        for (int i = 0; i < MOST_MONTHS; i++) {
            YearMonth month = YearMonth.from(anchor).plusMonths((long) i * direction);
            LocalDate date = month.isValidDay(day.day()) ? month.atDay(day.day()) : null;
            boolean passed = date != null && (direction > 0 ? !date.isBefore(anchor) : !date.isAfter(anchor));
            boolean fits = date != null && day.weekday() > 0 && date.getDayOfWeek().getValue() == day.weekday();
            if (date != null && (fits || (day.weekday() == 0 && passed))) {
                return fits && i == 0 ? Placed.day(date) : Placed.day(date).withValue(value);
            }
        }
        return Placed.unknown(value);
    }

    private Placed weekday(int weekday) {
        LocalDate anchor = writing;
        if (anchor == null) {
            return Placed.unknown(WEEKDAY + weekday);
        }
        var name = DayOfWeek.of(weekday);
        LocalDate date = tense == Tense.FUTURE
                ? anchor.with(TemporalAdjusters.nextOrSame(name))
                : anchor.with(TemporalAdjusters.previousOrSame(name));
        return Placed.day(date).withValue(WEEKDAY + weekday);
    }

    /** "this Friday", "last September", "the coming Thursday". */
    Placed pointed(TimeExpression.Pointed pointed) {
        CalendarDay day = pointed.day();
        LocalDate anchor = writing;
        if (anchor == null) {
            return day.weekday() > 0 ? Placed.unknown(WEEKDAY + day.weekday()) : month(day, 0);
        }
        if (day.weekday() == 0) {
            return month(day.withYear(pointed.step() == 0 ? anchor.getYear() : pointedYear(day, pointed, anchor)), 0);
        }
        var name = DayOfWeek.of(day.weekday());
        if (pointed.nearest() && pointed.step() != 0) {
            return Placed.day(anchor.with(pointed.step() > 0
                    ? TemporalAdjusters.next(name)
                    : TemporalAdjusters.previous(name)));
        }
        LocalDate monday = CalendarUnits.monday(anchor).plusWeeks(pointed.step());
        return Placed.day(monday.plusDays(day.weekday() - 1L));
    }

    private static int pointedYear(CalendarDay day, TimeExpression.Pointed pointed, LocalDate anchor) {
        int month = day.month() > 0 ? day.month() : seasonStart(day.season());
        boolean later = month > anchor.getMonthValue();
        boolean earlier = month < anchor.getMonthValue();
        return anchor.getYear() + (pointed.step() > 0 ? later ? 0 : 1 : earlier ? 0 : -1);
    }

    private int monthYear(CalendarDay day, int direction) {
        LocalDate anchor = writing;
        if (anchor == null || day.year() > 0) {
            return 0;
        }
        int month = day.month() > 0 ? day.month() : seasonStart(day.season());
        if (direction > 0) {
            return anchor.getYear() + (month < anchor.getMonthValue() ? 1 : 0);
        }
        return anchor.getYear() - (month > anchor.getMonthValue() ? 1 : 0);
    }

    /** A month or season in its own year, or else in a given one; 0 for an unknown year. */
    private static Placed month(CalendarDay day, int otherwise) {
        boolean seasonal = day.month() == 0;
        int month = seasonal ? seasonStart(day.season()) : day.month();
        String suffix = seasonal ? "-" + day.season() : String.format(Locale.ROOT, "-%02d", month);
        String said = day.year() > 0 ? String.format(Locale.ROOT, "%04d", day.year()) : "XXXX";
        int year = day.year() > 0 ? day.year() : otherwise;
        if (year == 0) {
            return Placed.unknown(said + suffix);
        }
        LocalDate from = LocalDate.of(year, month, 1);
        return Placed.days(said + suffix, from, from.plusMonths(seasonal ? 3 : 1));
    }

    private static int seasonStart(String season) {
        return switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }
}
