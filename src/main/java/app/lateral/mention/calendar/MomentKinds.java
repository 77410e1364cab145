package app.lateral.mention.calendar;

import app.lateral.mention.Moment;
import app.lateral.mention.moment.CalendarDay;
import app.lateral.mention.moment.Shift;
import app.lateral.mention.moment.TimeExpression;

import org.jspecify.annotations.Nullable;

/** How fine times are as they are said, and what they say of the calendar. */
final class MomentKinds {
    private static final CalendarDay UNSAID = CalendarDay.ofYear(0);

    private MomentKinds() {
    }

    /** How fine a time is. */
    static Moment.Kind kind(TimeExpression time) {
        return switch (time) {
            case TimeExpression.OnCalendar on -> kind(on.day());
            case TimeExpression.Pointed pointed -> kind(pointed.day());
            case TimeExpression.Shifted ignored -> Moment.Kind.RELATIVE;
            case TimeExpression.Away ignored -> Moment.Kind.RELATIVE;
            case TimeExpression.Nth nth -> nth.unit() == Shift.Unit.DAY ? Moment.Kind.DATE : Moment.Kind.MONTH;
            case TimeExpression.NthWeekday ignored -> Moment.Kind.DATE;
            case TimeExpression.WeekFrom ignored -> Moment.Kind.MONTH;
            case TimeExpression.WeekdayOf ignored -> Moment.Kind.DATE;
            case TimeExpression.DayOf ignored -> Moment.Kind.DATE;
            case TimeExpression.Portion portion -> kind(portion.whole());
            case TimeExpression.AtTime at -> at.clock().isExact() ? Moment.Kind.TIME : Moment.Kind.DAY_PART;
            case TimeExpression.Period period -> kind(period.last());
        };
    }

    private static Moment.Kind kind(CalendarDay day) {
        if (day.day() > 0) {
            return Moment.Kind.DATE;
        }
        if (day.weekday() > 0) {
            return Moment.Kind.WEEKDAY;
        }
        return day.isMonth() ? Moment.Kind.MONTH : Moment.Kind.YEAR;
    }

    /** The time zone that a time says, or empty. */
    static String zone(TimeExpression time) {
        return switch (time) {
            case TimeExpression.AtTime at -> at.clock().zone();
            case TimeExpression.Period period -> zone(period.last());
            default -> "";
        };
    }

    /** What a time says of the calendar, or a day of which nothing is said. */
    static CalendarDay calendarDay(@Nullable TimeExpression time) {
        return switch (time) {
            case TimeExpression.OnCalendar on -> on.day();
            case TimeExpression.Pointed pointed -> pointed.day();
            case TimeExpression.Portion portion -> calendarDay(portion.whole());
            case TimeExpression.AtTime at -> calendarDay(at.day());
            case TimeExpression.WeekdayOf of -> CalendarDay.ofWeekday(of.weekday());
            case null, default -> UNSAID;
        };
    }
}
