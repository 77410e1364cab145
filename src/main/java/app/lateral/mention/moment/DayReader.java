package app.lateral.mention.moment;

import app.lateral.mention.number.NumeralFinder;
import app.lateral.mention.token.Tense;
import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;

import org.jspecify.annotations.Nullable;

/**
 * Reads days and longer times with all that places them: "the day before", "next month", "Tuesday of next week", "two
 * weeks before 13 May", "the first week of July", "mid-November", "17 September".
 */
final class DayReader {
    /** So many times may stand in one another: "the end of the first week of next month". */
    private static final int DEEPEST = 3;

    private final CalendarWords words;
    private final DateReader dates;
    private final MonthReader months;
    private final YearReader years;
    private final ShiftReader shifts;
    private final PointedReader pointed;
    private final PartReader parts;

    DayReader(CalendarWords words, NumeralFinder numerals) {
        this.words = words;
        years = new YearReader(numerals);
        months = new MonthReader(words, years);
        dates = new DateReader(words, numerals, years, months);
        shifts = new ShiftReader(words, numerals);
        pointed = new PointedReader(words, numerals);
        parts = new PartReader(words, numerals);
    }

    /** The day or longer time that begins at a token, or null. */
    @Nullable
    ReadTime at(Tokens tokens, int index) {
        return at(tokens, index, 0);
    }

    private @Nullable ReadTime at(Tokens tokens, int index, int depth) {
        if (depth > DEEPEST || index >= tokens.size()) {
            return null;
        }
        ReadTime part = parts.at(tokens, index, next -> at(tokens, next, depth + 1));
        if (part != null) {
            return part;
        }
        ReadTime away = away(tokens, index, depth);
        if (away != null) {
            return away;
        }
        ReadTime simple = simple(tokens, index);
        return simple == null ? null : within(tokens, simple, depth);
    }

    private @Nullable ReadTime simple(Tokens tokens, int index) {
        ReadTime shift = shifts.at(tokens, index);
        if (shift == null) {
            shift = pointed.at(tokens, index);
            if (shift != null
                    && shift.time() instanceof TimeExpression.Pointed(CalendarDay day, int step, boolean nearest)
                    && day.weekday() > 0) {
                // "this Friday, June 15" tells its date
                ReadTime dated = dates.at(tokens, shift.until() - 1);
                return dated != null && dated.time() instanceof TimeExpression.OnCalendar(CalendarDay date)
                        && date.month() > 0
                                ? dated
                                : new ReadTime(new TimeExpression.Pointed(day, step, nearest),
                                        shift.until());
            }
        }
        if (shift == null) {
            shift = dates.at(tokens, index);
        }
        if (shift == null) {
            shift = months.at(tokens, index);
        }
        return shift != null ? shift : years.at(tokens, index);
    }

    /** "two weeks before 13 May", "3 days from Tuesday", "in two weeks" of what is to come. */
    private @Nullable ReadTime away(Tokens tokens, int index, int depth) {
        boolean in = tokens.is(index, "in");
        int start = in ? index + 1 : index;
        Shift.Unit single = tokens.is(index, "the") ? ShiftUnits.unit(tokens.lower(index + 1)) : null;
        if (single != null && tokens.is(index + 2, "before", "after")
                && tokens.is(index + 3, "yesterday", "tomorrow", "today")) {
            ReadTime anchor = simple(tokens, index + 3);
            return anchor == null
                    ? null
                    : new ReadTime(new TimeExpression.Away(tokens.is(index + 2, "before") ? -1 : 1, single,
                            anchor.time()), anchor.until());
        }
        ShiftReader.Length length = tokens.get(start).isNumber() || tokens.get(start).isWord()
                ? shifts.length(tokens, start)
                : null;
        if (length == null || length.isVague()) {
            return null;
        }
        int direction = length.until();
        if (tokens.is(start - 1, "for") && tokens.is(direction, "from")) {
            // "will stay for three days from Monday"
            return null;
        }
        int sign = tokens.is(direction, "after", "from") ? 1 : tokens.is(direction, "before") ? -1 : 0;
        if (sign != 0) {
            if (in) {
                return null;
            }
            if (tokens.is(direction, "from") && tokens.is(direction + 1, "now")) {
                return ReadTime.of(Shift.writing(length.count(), length.unit()), direction + 2);
            }
            ReadTime anchor = at(tokens, direction + 1, depth + 1);
            return anchor == null || !isDay(anchor.time())
                    ? null
                    : new ReadTime(new TimeExpression.Away(sign * length.count(), length.unit(), anchor.time()),
                            anchor.until());
        }
        return in && tokens.tense() == Tense.FUTURE && isEnd(tokens, direction)
                ? ReadTime.of(Shift.writing(length.count(), length.unit()), direction)
                : null;
    }

    /** Whether nothing follows that a length of time would be the length of. */
    private static boolean isEnd(Tokens tokens, int index) {
        Token token = tokens.get(index);
        return index >= tokens.size() || (token.shape() == Token.Shape.MARK && !token.isDash())
                || token.is("and", "or", "on", "at", "when", "if", "as", "to");
    }

    /** Whether it is a single day: exact distances count from days only. */
    static boolean isDay(TimeExpression time) {
        return switch (time) {
            case TimeExpression.OnCalendar on -> on.day().day() > 0 || on.day().weekday() > 0;
            case TimeExpression.Pointed to -> to.day().weekday() > 0;
            case TimeExpression.Shifted shifted -> shifted.shift().unit() == Shift.Unit.DAY
                    && shifted.shift().extent() == Shift.Extent.THAT;
            case TimeExpression.Away ignored -> true;
            case TimeExpression.NthWeekday ignored -> true;
            case TimeExpression.WeekdayOf ignored -> true;
            case TimeExpression.DayOf ignored -> true;
            case TimeExpression.Nth nth -> nth.unit() == Shift.Unit.DAY && nth.count() == 1;
            case TimeExpression.AtTime at -> !at.clock().isExact() && at.day() != null;
            case TimeExpression.WeekFrom ignored -> false;
            case TimeExpression.Portion portion -> isDay(portion.whole());
            case TimeExpression.Period ignored -> false;
        };
    }

    /** "Tuesday of next week", "next week on Tuesday", "the 21st this month". */
    private ReadTime within(Tokens tokens, ReadTime read, int depth) {
        int next = read.until();
        if (read.time() instanceof TimeExpression.OnCalendar(CalendarDay day)) {
            int start = tokens.is(next, "of", "in") ? next + 1 : next;
            start = tokens.is(start, "the") ? start + 1 : start;
            boolean led = tokens.is(start, "this", "next", "last", "previous", "following");
            ReadTime whole = led && day.month() == 0 && (day.day() > 0 || day.weekday() > 0)
                    ? pointed.at(tokens, start)
                    : null;
            if (whole != null && isUnit(whole.time(), Shift.Unit.WEEK) && day.weekday() > 0 && day.day() == 0) {
                return new ReadTime(new TimeExpression.WeekdayOf(day.weekday(), whole.time()), whole.until());
            }
            if (whole != null && isUnit(whole.time(), Shift.Unit.MONTH) && day.day() > 0) {
                return new ReadTime(new TimeExpression.DayOf(day.day(), whole.time()), whole.until());
            }
            return read;
        }
        if (isUnit(read.time(), Shift.Unit.WEEK) && depth == 0) {
            int start = tokens.is(next, "on", "-", ",") ? next + 1 : next;
            int weekday = words.weekday(tokens.lower(start));
            weekday = weekday > 0 || !tokens.get(start).isCapitalised()
                    ? weekday
                    : words.shortWeekday(tokens.lower(start));
            boolean alone = !tokens.lower(start).endsWith("ys");
            return weekday > 0 && alone
                    ? new ReadTime(new TimeExpression.WeekdayOf(weekday, read.time()), start + 1)
                    : read;
        }
        return read;
    }

    private static boolean isUnit(TimeExpression time, Shift.Unit unit) {
        return time instanceof TimeExpression.Shifted(Shift shift) && shift.unit() == unit
                && shift.anchor() == Shift.Anchor.WRITING && shift.extent() == Shift.Extent.THAT;
    }
}
