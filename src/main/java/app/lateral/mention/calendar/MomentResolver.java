package app.lateral.mention.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import app.lateral.mention.Moment;
import app.lateral.mention.moment.CalendarDay;
import app.lateral.mention.moment.Shift;
import app.lateral.mention.moment.TimeExpression;
import app.lateral.mention.moment.WrittenMoment;
import app.lateral.mention.token.Tense;
import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Places the moments of one article on the calendar, in the order in which they stand: against the day of writing, and
 * "the day before" against the day told before.
 */
public final class MomentResolver {
    private final @Nullable LocalDate writing;
    private final int writingWeekday;
    private @Nullable LocalDate told;
    private int toldWeekday;
    private int toldYear;

    /**
     * Begins an article.
     *
     * @param published the day of publication, where it is known
     * @param sentences its sentences
     * @param moments the moments of each of them as written, in order
     */
    public MomentResolver(@Nullable LocalDate published, List<Tokens> sentences, List<List<WrittenMoment>> moments) {
        writing = WritingDay.of(published, moments.stream().flatMap(List::stream).toList());
        writingWeekday = writing == null ? WritingDay.weekday(sentences, moments) : 0;
    }

    /** The moment with its value and its place on the calendar. */
    public Moment resolve(Tokens tokens, WrittenMoment written, Tense tense) {
        TimeExpression time = written.time();
        Placed placed = place(time, tense);
        CalendarDay said = MomentKinds.calendarDay(time);
        remember(said, placed);
        return new Moment(tokens.range(written.from(), written.until()),
                tokens.range(written.boundedFrom(), written.boundedUntil()), tokens.sentence(), MomentKinds.kind(time),
                placed.value(), weekday(said, placed), placed.from(), placed.until(), bound(written),
                MomentKinds.zone(time));
    }

    private static Moment.Bound bound(WrittenMoment written) {
        return written.bound() == Moment.Bound.NONE
                && written.time() instanceof TimeExpression.Portion(var share, var ignored) ? switch (share) {
                    case START -> Moment.Bound.START;
                    case MIDDLE -> Moment.Bound.MIDDLE;
                    case END -> Moment.Bound.END;
                    case PAST, REST -> Moment.Bound.NONE;
                } : written.bound();
    }

    /** The day of the week that is said, or that a single day of the calendar is. */
    private static int weekday(CalendarDay said, Placed placed) {
        if (said.weekday() > 0) {
            return said.weekday();
        }
        if (CalendarPlacer.isWeekday(placed.value())) {
            return placed.value().charAt(CalendarPlacer.WEEKDAY.length()) - '0';
        }
        LocalDateTime from = placed.from();
        LocalDateTime until = placed.until();
        // a time of the day alone stands on whatever day was told before
        boolean day = from != null && until != null && !placed.value().startsWith("T")
                && !until.isAfter(from.toLocalDate().plusDays(1).atTime(4, 0));
        return from != null && day ? from.getDayOfWeek().getValue() : 0;
    }

    private void remember(CalendarDay said, Placed placed) {
        if (said.year() > 0) {
            toldYear = said.year();
        }
        LocalDateTime from = placed.from();
        LocalDateTime until = placed.until();
        boolean single = from != null && until != null
                && !until.isAfter(from.toLocalDate().plusDays(1).atTime(4, 0));
        if (from != null && single) {
            told = from.toLocalDate();
            toldWeekday = told.getDayOfWeek().getValue();
        } else if (said.weekday() > 0) {
            told = null;
            toldWeekday = said.weekday();
        } else if (CalendarPlacer.isWeekday(placed.value())) {
            told = null;
            toldWeekday = placed.value().charAt(CalendarPlacer.WEEKDAY.length()) - '0';
        } else if (said.isDate()) {
            told = null;
            toldWeekday = 0;
        }
    }

    private Placed place(TimeExpression time, Tense tense) {
        return switch (time) {
            case TimeExpression.OnCalendar on -> new CalendarPlacer(writing, tense).on(on.day());
            case TimeExpression.Pointed pointed -> new CalendarPlacer(writing, tense).pointed(pointed);
            case TimeExpression.Shifted shifted -> shifted(shifted.shift());
            case TimeExpression.Away away -> away(away, tense);
            case TimeExpression.Nth nth -> nth(nth, tense);
            case TimeExpression.NthWeekday nth -> PartPlacer.weekday(nth, place(nth.month(), tense));
            case TimeExpression.WeekFrom week -> {
                Placed day = place(week.day(), tense);
                LocalDate first = day.firstDay();
                yield first == null ? day : Placed.days(day.value(), first, first.plusWeeks(1));
            }
            case TimeExpression.WeekdayOf of -> {
                LocalDate monday = place(of.week(), tense).firstDay();
                yield monday == null
                        ? Placed.unknown(CalendarPlacer.WEEKDAY + of.weekday())
                        : Placed.day(monday.plusDays(of.weekday() - 1L));
            }
            case TimeExpression.DayOf of -> dayOf(of, tense);
            case TimeExpression.Portion portion -> portion(portion, tense);
            case TimeExpression.AtTime at -> atTime(at, tense);
            case TimeExpression.Period period -> period(period, tense);
        };
    }

    private Placed away(TimeExpression.Away away, Tense tense) {
        LocalDate anchor = place(away.anchor(), tense).firstDay();
        return anchor == null
                ? Placed.unknown(distance(new Shift(Shift.Anchor.EVENT, away.count(), away.unit(),
                        Shift.Extent.THAT)))
                : Placed.day(CalendarUnits.move(anchor, away.count(), away.unit()));
    }

    private Placed portion(TimeExpression.Portion portion, Tense tense) {
        boolean week = portion.whole() instanceof TimeExpression.Shifted(Shift shift) && shift.count() == 0
                && shift.unit() == Shift.Unit.WEEK && shift.anchor() == Shift.Anchor.WRITING;
        return week && portion.share() == TimeExpression.Share.PAST && writing == null && writingWeekday > 1
                ? Placed.unknown(CalendarPlacer.weekdays(1, writingWeekday - 1))
                : PartPlacer.portion(portion.share(), place(portion.whole(), tense), writing);
    }

    private Placed nth(TimeExpression.Nth nth, Tense tense) {
        TimeExpression whole = nth.whole();
        if (whole != null) {
            return PartPlacer.nth(nth, place(whole, tense));
        }
        LocalDate anchor = writing;
        String value = "XXXX-Q" + nth.first();
        return anchor == null
                ? Placed.unknown(value)
                : PartPlacer.nth(nth, CalendarUnits.around(anchor, Shift.Unit.YEAR)).withValue(value);
    }

    private Placed dayOf(TimeExpression.DayOf of, Tense tense) {
        LocalDate first = place(of.month(), tense).firstDay();
        boolean exists = first != null && of.day() <= first.lengthOfMonth();
        return first == null || !exists
                ? Placed.unknown("XXXX-XX-" + (of.day() < 10 ? "0" : "") + of.day())
                : Placed.day(first.withDayOfMonth(of.day()));
    }

    private Placed atTime(TimeExpression.AtTime at, Tense tense) {
        TimeExpression said = at.day();
        // a time without a day is of the day told before
        LocalDate before = told;
        Placed day = said != null
                ? place(said, tense)
                : before == null ? Placed.unknown("") : Placed.day(before).withValue("");
        LocalDate date = day.firstDay();
        LocalDateTime midnight = date == null ? null : date.atStartOfDay();
        return new Placed(day.value() + at.clock().value(),
                midnight == null
                        ? null
                        : midnight.plusMinutes(at.clock().firstMinute()).plusSeconds(at.clock().second()),
                midnight == null ? null : midnight.plusMinutes(at.clock().lastMinute()));
    }

    private Placed period(TimeExpression.Period period, Tense tense) {
        Placed first = place(period.first(), tense);
        LocalDate from = first.firstDay();
        Placed last = from != null && period.last() instanceof TimeExpression.OnCalendar(CalendarDay day)
                ? new CalendarPlacer(writing, tense).onOrAfter(day, from)
                : place(period.last(), tense);
        if (!first.value().contains("X") && last.value().startsWith(CalendarPlacer.WEEKDAY)
                && last.singleDay() != null) {
            last = last.withValue(String.valueOf(last.singleDay()));
        }
        LocalDateTime until = last.until();
        boolean overnight = first.from() != null && until != null && !until.isAfter(first.from())
                && period.last() instanceof TimeExpression.AtTime;
        return new Placed(first.value() + "/" + last.value(), until == null ? null : first.from(),
                first.from() == null || until == null ? null : overnight ? until.plusDays(1) : until);
    }

    private Placed shifted(Shift shift) {
        LocalDate anchor = switch (shift.anchor()) {
            case WRITING -> writing;
            case TOLD -> told;
            case EVENT -> null;
        };
        int weekday = switch (shift.anchor()) {
            case WRITING -> writingWeekday;
            case TOLD -> toldWeekday;
            case EVENT -> 0;
        };
        boolean day = shift.unit() == Shift.Unit.DAY && shift.extent() == Shift.Extent.THAT;
        if (anchor == null && day && weekday > 0) {
            return Placed.unknown(CalendarPlacer.WEEKDAY + (Math.floorMod(weekday - 1 + shift.count(), 7) + 1));
        }
        boolean told = shift.anchor() == Shift.Anchor.TOLD && shift.extent() == Shift.Extent.THAT;
        if (told && toldYear > 0 && shift.unit() == Shift.Unit.YEAR) {
            int year = Math.clamp(toldYear + (long) shift.count(), 1, 9998);
            return CalendarUnits.years(year, year);
        }
        if (anchor == null || shift.extent() == Shift.Extent.VAGUE) {
            return Placed.unknown(distance(shift));
        }
        return shift.extent() == Shift.Extent.ALL ? all(anchor, shift) : that(anchor, shift);
    }

    private static Placed that(LocalDate anchor, Shift shift) {
        LocalDate there = CalendarUnits.move(anchor, shift.count(), shift.unit());
        boolean counted = shift.unit() == Shift.Unit.WEEK && Math.abs(shift.count()) > 1;
        return counted
                ? Placed.days(there.toString(), there.minusDays(3), there.plusDays(4))
                : CalendarUnits.around(there, shift.unit());
    }

    /** All from the day of writing to there, that day itself left out; of quarters and decades only whole ones. */
    private static Placed all(LocalDate anchor, Shift shift) {
        int count = Math.abs(shift.count());
        boolean whole = switch (shift.unit()) {
            case QUARTER, DECADE -> true;
            case DAY, WEEK, WEEKEND, MONTH, YEAR -> false;
        };
        String length = CalendarUnits.length(count, shift.unit());
        Placed current = CalendarUnits.around(anchor, shift.unit());
        LocalDateTime next = current.until();
        LocalDate first = current.firstDay();
        if (shift.count() > 0) {
            LocalDate from = whole && next != null ? next.toLocalDate() : anchor.plusDays(1);
            return Placed.days(from + "/" + length, from, CalendarUnits.move(from, count, shift.unit()));
        }
        LocalDate until = whole && first != null ? first : anchor;
        return Placed.days(length + "/" + until, CalendarUnits.move(until, -count, shift.unit()), until);
    }

    private static String distance(Shift shift) {
        return "XXXX-XX-XX" + (shift.count() < 0 ? "-" : "+")
                + CalendarUnits.length(Math.abs(shift.count()), shift.unit());
    }
}
