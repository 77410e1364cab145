package app.lateral.mention.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

import app.lateral.mention.moment.Shift;
import app.lateral.mention.moment.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Places parts of longer times: the third week of a month, its first Tuesday, its middle. */
final class PartPlacer {
    /** A week belongs to the month or year in which its Thursday lies. */
    private static final int TO_THURSDAY = 3;

    private PartPlacer() {
    }

    /** Some of the units that make up a longer time. */
    static Placed nth(TimeExpression.Nth nth, Placed whole) {
        LocalDate start = whole.firstDay();
        LocalDateTime end = whole.until();
        if (start == null || end == null) {
            return Placed.unknown(whole.value());
        }
        LocalDate last = end.toLocalDate();
        if (nth.unit() == Shift.Unit.WEEK) {
            return weeks(nth, whole, start, last);
        }
        LocalDate from = nth.first() > 0
                ? CalendarUnits.move(start, nth.first() - 1, nth.unit())
                : CalendarUnits.move(last, nth.first() - nth.count() + 1, nth.unit());
        Placed first = CalendarUnits.around(from, nth.unit());
        if (nth.count() == 1) {
            boolean open = nth.unit() == Shift.Unit.DAY && whole.value().matches("XXXX-[0-9]{2}");
            return open
                    ? first.withValue(whole.value() + String.format(Locale.ROOT, "-%02d", from.getDayOfMonth()))
                    : first;
        }
        return Placed.days(from + "/" + CalendarUnits.length(nth.count(), nth.unit()), from,
                CalendarUnits.move(from, nth.count(), nth.unit()));
    }

    private static Placed weeks(TimeExpression.Nth nth, Placed whole, LocalDate start, LocalDate end) {
        LocalDate first = CalendarUnits.monday(start.plusDays(TO_THURSDAY));
        LocalDate last = CalendarUnits.monday(end.minusDays(TO_THURSDAY + 1L));
        LocalDate from = nth.first() > 0
                ? first.plusWeeks(nth.first() - 1L)
                : last.plusWeeks((long) nth.first() - nth.count() + 2);
        if (nth.count() > 1) {
            return Placed.days(from + "/" + CalendarUnits.length(nth.count(), nth.unit()), from,
                    from.plusWeeks(nth.count()));
        }
        Placed week = CalendarUnits.around(from, Shift.Unit.WEEK);
        boolean year = ChronoUnit.DAYS.between(start, end) > 300;
        long number = ChronoUnit.WEEKS.between(first, from) + 1;
        return year ? week : week.withValue(whole.value() + String.format(Locale.ROOT, "-W%02d", number));
    }

    /** A weekday of a month, counted from its beginning or its end. */
    static Placed weekday(TimeExpression.NthWeekday nth, Placed month) {
        LocalDate start = month.firstDay();
        String value = month.value() + "-WXX-" + nth.weekday() + "-#" + nth.nth();
        if (start == null) {
            return Placed.unknown(value);
        }
        LocalDate day = start.with(TemporalAdjusters.dayOfWeekInMonth(nth.nth(), DayOfWeek.of(nth.weekday())));
        return Placed.day(day).withValue(value);
    }

    /** The beginning, middle or end of a time. */
    static Placed portion(TimeExpression.Share share, Placed whole, @Nullable LocalDate writing) {
        LocalDateTime from = whole.from();
        LocalDateTime until = whole.until();
        if (from == null || until == null) {
            return whole;
        }
        LocalDateTime now = writing == null ? from : writing.atStartOfDay();
        return switch (share) {
            case PAST -> new Placed(whole.value(), from, now.isAfter(from) && now.isBefore(until)
                    ? now
                    : from.plusDays(1));
            case REST -> new Placed(whole.value(), now.isAfter(from) && now.isBefore(until) ? now : from, until);
            case START, MIDDLE, END -> third(share, whole.value(), from, until);
        };
    }

    private static Placed third(TimeExpression.Share share, String value, LocalDateTime from, LocalDateTime until) {
        long hours = ChronoUnit.HOURS.between(from, until);
        long days = hours / 24;
        if (days > 300) {
            long months = Math.max(12, Math.round(days / 30.44));
            return part(share, value, from, until, from.plusMonths(months / 3), from.plusMonths(months / 3),
                    from.plusMonths(months * 2 / 3));
        }
        if (days >= 28 && days <= 31) {
            return part(share, value, from, until, from.plusDays(15), from.plusDays(9), from.plusDays(20));
        }
        return hours == 24
                ? part(share, value, from, until, from.plusHours(12), from.plusHours(10), from.plusHours(14))
                : part(share, value, from, until, from.plusHours(hours * 3 / 7 / 24 * 24), from.plusHours(hours / 3),
                        from.plusHours(hours * 2 / 3));
    }

    private static Placed part(TimeExpression.Share share, String value, LocalDateTime from, LocalDateTime until,
            LocalDateTime early, LocalDateTime middle, LocalDateTime late) {
        boolean wide = early.isAfter(middle);
        return switch (share) {
            case START -> new Placed(value, from, early);
            case MIDDLE -> new Placed(value, middle, late);
            default -> new Placed(value, wide ? early : late, until);
        };
    }
}
