package app.lateral.mention.moment;

import java.util.Set;

import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads times and the periods from one to another: "March to May", "January 12 - February 3, 2016", "between 2014 and
 * 2018", "Nov-Feb 2017". What only one end says of year holds for both.
 */
final class PeriodReader {
    private static final Set<String> MOVING = Set.of("move", "postpone", "delay", "reschedule", "shift", "change",
            "push",
            "bring", "put");
    private static final int REACH_OF_VERB = 6;

    private final TimeReader times;

    PeriodReader(TimeReader times) {
        this.times = times;
    }

    /** The time or period that begins at a token, or null. */
    @Nullable
    ReadTime at(Tokens tokens, int index) {
        boolean now = tokens.is(index, "now") && tokens.is(index - 1, "between", "from");
        ReadTime first = now ? now(index) : times.at(tokens, index);
        if (first == null || first.time() instanceof TimeExpression.Period) {
            return first;
        }
        int next = joint(tokens, index, first.until());
        ReadTime last = next < 0 ? null : last(tokens, next, first.time());
        if (last == null && now) {
            return null;
        }
        return last == null ? first : new ReadTime(period(first.time(), last.time()), last.until());
    }

    private static ReadTime now(int index) {
        return ReadTime.of(Shift.writing(0, Shift.Unit.DAY), index + 1);
    }

    /** Whether it is a period of two ends. */
    static boolean isPeriod(ReadTime read) {
        return read.time() instanceof TimeExpression.Period;
    }

    /** "moved the vote from Tuesday to Thursday": two days and no period. */
    private static boolean isMoved(Tokens tokens, int from) {
        for (int i = from - 1; i >= from - REACH_OF_VERB && i >= 0; i--) {
            if (MOVING.contains(tokens.get(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** Where the other end would begin, or -1. */
    private static int joint(Tokens tokens, int index, int until) {
        if (tokens.is(index - 1, "from") && isMoved(tokens, index - 1)) {
            return -1;
        }
        boolean between = tokens.is(index - 1, "between") && tokens.is(until, "and");
        if (between || tokens.is(until, "to", "through", "till", "thru")
                || (tokens.is(until, "until") && tokens.is(index - 1, "from", "between"))) {
            return until + 1;
        }
        boolean dash = tokens.get(until).isDash() || tokens.is(until, "~");
        return dash && tokens.get(until).isGlued() == tokens.get(until + 1).isGlued() ? until + 1 : -1;
    }

    private @Nullable ReadTime last(Tokens tokens, int index, TimeExpression first) {
        ReadTime last = tokens.is(index, "now") || (tokens.is(index, "date") && tokens.is(index - 1, "to"))
                ? now(index)
                : times.at(tokens, index);
        if (last == null || last.time() instanceof TimeExpression.Period) {
            return null;
        }
        boolean dashed = !tokens.get(index - 1).isWord();
        boolean named = first instanceof TimeExpression.OnCalendar && last.time() instanceof TimeExpression.OnCalendar;
        return mayJoin(first, last.time()) && (!dashed || named) ? last : null;
    }

    private static boolean mayJoin(TimeExpression first, TimeExpression last) {
        boolean vague = isVague(first) || isVague(last);
        boolean clocks = isClock(first) && isClock(last);
        return !vague && (clocks || (!isClock(first) && !isClock(last)));
    }

    private static boolean isClock(TimeExpression time) {
        return time instanceof TimeExpression.AtTime;
    }

    /** Whether it has no ends of its own: "in recent days", "the day before". */
    private static boolean isVague(TimeExpression time) {
        return time instanceof TimeExpression.Shifted(Shift shift)
                && (shift.extent() != Shift.Extent.THAT || shift.anchor() != Shift.Anchor.WRITING);
    }

    private static TimeExpression period(TimeExpression first, TimeExpression last) {
        if (first instanceof TimeExpression.OnCalendar(CalendarDay one)
                && last instanceof TimeExpression.OnCalendar(CalendarDay other) && one.month() > 0
                && one.year() == 0 && other.month() > 0 && other.year() > 0) {
            boolean later = one.month() > other.month()
                    || (one.month() == other.month() && one.day() > other.day() && other.day() > 0);
            return new TimeExpression.Period(
                    new TimeExpression.OnCalendar(one.withYear(later ? other.year() - 1 : other.year())), last);
        }
        return new TimeExpression.Period(first, last);
    }
}
