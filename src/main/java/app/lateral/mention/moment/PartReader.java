package app.lateral.mention.moment;

import java.util.function.IntFunction;

import app.lateral.mention.number.Numeral;
import app.lateral.mention.number.NumeralFinder;
import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of longer times: "the last week of July", "the first quarter of 2013", "the first Tuesday of November",
 * "the week of April 10", "week 31", "mid-November", "the end of 1989", "earlier this month".
 */
final class PartReader {
    private final CalendarWords words;
    private final NumeralFinder numerals;

    PartReader(CalendarWords words, NumeralFinder numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /** The part that begins at a token, or null; the longer time is read by {@code whole}. */
    @Nullable
    ReadTime at(Tokens tokens, int index, IntFunction<@Nullable ReadTime> whole) {
        ReadTime portion = portion(tokens, index, whole);
        if (portion != null) {
            return portion;
        }
        int start = tokens.is(index, "the") ? index + 1 : index;
        if (tokens.is(start, "week")) {
            ReadTime week = weekFrom(tokens, start, whole);
            return week != null || start > index ? week : numberedWeek(tokens, start, whole);
        }
        return nth(tokens, start, whole);
    }

    private static @Nullable ReadTime portion(Tokens tokens, int index, IntFunction<@Nullable ReadTime> whole) {
        int start = index;
        TimeExpression.Share share = share(tokens, start);
        if (share == null) {
            return null;
        }
        ReadTime current = current(tokens, start, share);
        if (current != null) {
            return current;
        }
        boolean noun = tokens.is(start, "beginning", "start", "middle", "end");
        int next = start + 1;
        if (noun || tokens.is(next, "in")) {
            next = tokens.is(next, noun ? "of" : "in")
                    ? next + 1
                    : noun && tokens.is(next, "this", "next", "last") ? next : -1;
        } else if (tokens.get(next).isDash()) {
            next++;
        }
        if (next < 0) {
            return null;
        }
        ReadTime read = whole.apply(tokens.is(next, "the") && noun ? next + 1 : next);
        if (read == null || !mayBeParted(read.time())) {
            return null;
        }
        boolean now = tokens.is(start, "earlier", "later") && isNow(read.time());
        TimeExpression.Share told = !now
                ? share
                : share == TimeExpression.Share.START ? TimeExpression.Share.PAST : TimeExpression.Share.REST;
        return new ReadTime(new TimeExpression.Portion(told, read.time()), read.until());
    }

    /** "earlier in the week", "late in the year", "the end of the year": of the time of writing. */
    private static @Nullable ReadTime current(Tokens tokens, int index, TimeExpression.Share share) {
        boolean noun = tokens.is(index, "beginning", "start", "middle", "end");
        boolean whole = tokens.are(index + 1, noun ? "of" : "in", "the") && !tokens.is(index + 4, "of", "in");
        Shift.Unit unit = whole ? ShiftUnits.unit(tokens.lower(index + 3)) : null;
        boolean openEnded = noun && unit == Shift.Unit.DECADE;
        if (unit == null || unit == Shift.Unit.DAY || openEnded || tokens.lower(index + 3).endsWith("s")) {
            return null;
        }
        TimeExpression.Share told = !tokens.is(index, "earlier", "later")
                ? share
                : share == TimeExpression.Share.START ? TimeExpression.Share.PAST : TimeExpression.Share.REST;
        return new ReadTime(new TimeExpression.Portion(told,
                new TimeExpression.Shifted(Shift.writing(0, unit))), index + 4);
    }

    private static TimeExpression.@Nullable Share share(Tokens tokens, int index) {
        return switch (tokens.lower(index)) {
            case "early", "earlier", "beginning", "start" -> TimeExpression.Share.START;
            case "mid", "middle" -> TimeExpression.Share.MIDDLE;
            case "late", "later", "end" -> TimeExpression.Share.END;
            default -> null;
        };
    }

    private static boolean mayBeParted(TimeExpression time) {
        return switch (time) {
            case TimeExpression.OnCalendar ignored -> true;
            case TimeExpression.Shifted shifted -> shifted.shift().extent() == Shift.Extent.THAT
                    && shifted.shift().anchor() == Shift.Anchor.WRITING;
            case TimeExpression.Pointed ignored -> true;
            case TimeExpression.Nth nth -> nth.count() == 1;
            case TimeExpression.AtTime at -> !at.clock().isExact();
            default -> false;
        };
    }

    private static boolean isNow(TimeExpression time) {
        return time instanceof TimeExpression.Shifted(Shift shift) && shift.count() == 0;
    }

    /** "week of April 10th", "week beginning February 4", "week starting on 4 February". */
    private static @Nullable ReadTime weekFrom(Tokens tokens, int week, IntFunction<@Nullable ReadTime> whole) {
        if (!tokens.is(week + 1, "of", "beginning", "starting", "commencing")) {
            return null;
        }
        int next = tokens.is(week + 2, "on") ? week + 3 : week + 2;
        ReadTime day = whole.apply(next);
        return day != null && day.time() instanceof TimeExpression.OnCalendar(CalendarDay said) && said.day() > 0
                ? new ReadTime(new TimeExpression.WeekFrom(day.time()), day.until())
                : null;
    }

    /** "week 31 of last year", "week 31" where no "of" follows. */
    private static @Nullable ReadTime numberedWeek(Tokens tokens, int week, IntFunction<@Nullable ReadTime> whole) {
        int number = tokens.get(week + 1).plainNumber();
        if (number < 1 || number > 53 || !tokens.get(week).text().equals("week")) {
            return null;
        }
        boolean of = tokens.is(week + 2, "of");
        ReadTime year = of ? whole.apply(week + 3) : null;
        if (year != null) {
            return new ReadTime(new TimeExpression.Nth(number, 1, Shift.Unit.WEEK, year.time()), year.until());
        }
        var now = new TimeExpression.Shifted(Shift.writing(0, Shift.Unit.YEAR));
        return of ? null : new ReadTime(new TimeExpression.Nth(number, 1, Shift.Unit.WEEK, now), week + 2);
    }

    /** "first week of 2015", "last 3 weeks of this year", "15th day of next month", "first Monday of October". */
    private @Nullable ReadTime nth(Tokens tokens, int index, IntFunction<@Nullable ReadTime> whole) {
        int first = 0;
        int next = index + 1;
        if (tokens.is(index, "last", "final")) {
            first = -1;
        } else if (tokens.get(index).isNumber() || tokens.get(index).isWord()) {
            Numeral ordinal = tokens.is(index, "a", "an") ? null : numerals.at(tokens, index);
            boolean small = ordinal != null && ordinal.sort() == Numeral.Sort.ORDINAL
                    && ordinal.value().precision() <= 2;
            first = ordinal != null && small ? ordinal.value().intValue() : 0;
            next = ordinal != null ? ordinal.until() : next;
        }
        if (first == 0) {
            return null;
        }
        Numeral several = tokens.get(next).isNumber() || tokens.get(next).isWord() ? numerals.at(tokens, next) : null;
        boolean counted = several != null && several.sort() == Numeral.Sort.CARDINAL && !several.amount().isRange()
                && several.value().scale() <= 0 && several.value().precision() <= 2 && several.value().signum() > 0;
        int count = several != null && counted ? several.value().intValue() : 1;
        int noun = several != null && counted ? several.until() : next;
        int weekday = words.weekday(tokens.lower(noun));
        Shift.Unit unit = ShiftUnits.unit(tokens.lower(noun));
        if ((weekday == 0 && unit == null) || !tokens.is(noun + 1, "of", "in")
                || (count == 1) == tokens.lower(noun).endsWith("s")) {
            return null;
        }
        ReadTime of = whole.apply(tokens.are(noun + 2, "the", "year") ? noun + 3 : noun + 2);
        if (of == null && tokens.are(noun + 1, "of", "the", "year")) {
            of = new ReadTime(new TimeExpression.Shifted(Shift.writing(0, Shift.Unit.YEAR)), noun + 4);
        }
        return of == null || !isLong(of.time()) ? null : part(first, count, unit, weekday, of);
    }

    private static ReadTime part(int first, int count, Shift.@Nullable Unit unit, int weekday, ReadTime of) {
        TimeExpression part = unit == null
                ? new TimeExpression.NthWeekday(first, weekday, of.time())
                : new TimeExpression.Nth(first, count, unit, of.time());
        return new ReadTime(part, of.until());
    }

    /** Whether it is a month, a year or longer. */
    private static boolean isLong(TimeExpression time) {
        return switch (time) {
            case TimeExpression.OnCalendar on -> on.day().weekday() == 0 && on.day().day() == 0;
            case TimeExpression.Pointed pointed -> pointed.day().isMonth();
            case TimeExpression.Shifted shifted -> shifted.shift().extent() == Shift.Extent.THAT
                    && shifted.shift().unit().compareTo(Shift.Unit.MONTH) >= 0;
            default -> false;
        };
    }
}
