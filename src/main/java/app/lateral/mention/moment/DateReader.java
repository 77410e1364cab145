package app.lateral.mention.moment;

import app.lateral.mention.number.Numeral;
import app.lateral.mention.number.NumeralFinder;
import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;

import org.jspecify.annotations.Nullable;

/**
 * Reads days of a month: "17 September", "Sept. 17, 2023", "Sunday (17 September)", "November 19-20", "9 to 12 June",
 * "Friday the 26th", "on the 13th". Not: "the 75th anniversary".
 */
final class DateReader {
    private final CalendarWords words;
    private final NumeralFinder numerals;
    private final NumericDateReader numeric;
    private final YearReader years;
    private final MonthReader months;

    DateReader(CalendarWords words, NumeralFinder numerals, YearReader years, MonthReader months) {
        this.words = words;
        this.numerals = numerals;
        this.numeric = new NumericDateReader(words);
        this.years = years;
        this.months = months;
    }

    /** The day, or days, that begin at a token, or null. */
    @Nullable
    ReadTime at(Tokens tokens, int index) {
        int weekday = weekday(tokens, index);
        if (weekday > 0) {
            return weekdayAt(tokens, index, weekday);
        }
        ReadTime date = date(tokens, index);
        return date != null ? withWeekdayAfter(tokens, date) : bareDay(tokens, index);
    }

    private int weekday(Tokens tokens, int index) {
        Token token = tokens.get(index);
        int weekday = words.weekday(token.lower());
        if (weekday > 0 || !token.isWord()) {
            return weekday;
        }
        int shortWeekday = words.shortWeekday(token.lower());
        if (shortWeekday == 0) {
            return 0;
        }
        int next = skip(tokens, skip(tokens, index + 1, "."), ",");
        boolean led = token.isCapitalised() && tokens.is(index - 1, "on", "next", "last", "this")
                && !tokens.get(index + 1).tag().startsWith("NN") && !tokens.is(index, "sun");
        boolean dated = led || (token.isCapitalised() && (date(tokens, next) != null || dayNumber(tokens, next) > 0));
        boolean spoken = tokens.are(next, "the") && date(tokens, next) == null && dayNumber(tokens, next + 1) > 0;
        return dated || spoken ? shortWeekday : 0;
    }

    private ReadTime weekdayAt(Tokens tokens, int index, int weekday) {
        int next = skip(tokens, index + 1, ".");
        boolean bracketed = tokens.is(next, "(");
        boolean dashed = tokens.get(next).isDash() && tokens.get(next).isGlued();
        int start = bracketed || dashed ? next + 1 : skip(tokens, next, ",");
        int dated = tokens.is(start, "the") || (tokens.is(start, "on") && start > next) ? start + 1 : start;
        ReadTime date = date(tokens, dated);
        if (date != null && date.time() instanceof TimeExpression.OnCalendar(CalendarDay day)
                && day.day() > 0 && (!bracketed || tokens.is(date.until(), ")"))) {
            return ReadTime.of(day.withWeekday(weekday), bracketed ? date.until() + 1 : date.until());
        }
        int number = dayNumber(tokens, dated);
        if (number > 0 && !bracketed && !dashed) {
            return ReadTime.of(CalendarDay.ofDay(0, 0, number).withWeekday(weekday), afterDay(tokens, dated));
        }
        return ReadTime.of(CalendarDay.ofWeekday(weekday), index + 1);
    }

    /** The day of the month that an ordinal after a weekday tells, or a number where nothing follows it; or 0. */
    private int dayNumber(Tokens tokens, int index) {
        int day = dayOfMonth(tokens, index);
        int until = day > 0 ? afterDay(tokens, index) : index;
        Token after = tokens.get(until);
        boolean ordinal = day > 0 && (tokens.get(index).isNumber()
                ? until > index + 1
                : isOrdinal(tokens, index));
        boolean alone = tokens.get(index).isNumber()
                && (after.is("at", "between", ".", "!", "?", ";", ")") || until >= tokens.size());
        return (ordinal && !after.tag().startsWith("NN") && !after.tag().startsWith("JJ")) || (alone && day > 0)
                ? day
                : 0;
    }

    private boolean isOrdinal(Tokens tokens, int index) {
        Numeral numeral = numerals.at(tokens, index);
        return numeral != null && numeral.sort() == Numeral.Sort.ORDINAL;
    }

    private ReadTime withWeekdayAfter(Tokens tokens, ReadTime date) {
        int i = date.until();
        boolean bracketed = tokens.is(i, "(") && tokens.is(i + 2, ")");
        int name = bracketed ? words.weekday(tokens.lower(i + 1)) : 0;
        int weekday = name > 0 || !bracketed ? name : words.shortWeekday(tokens.lower(i + 1));
        return weekday > 0 && date.time() instanceof TimeExpression.OnCalendar(CalendarDay day)
                ? ReadTime.of(day.withWeekday(weekday), i + 3)
                : date;
    }

    private @Nullable ReadTime date(Tokens tokens, int index) {
        ReadTime joined = numeric.at(tokens, index);
        if (joined != null) {
            return joined;
        }
        ReadTime dayFirst = dayFirst(tokens, index);
        return dayFirst != null ? dayFirst : monthFirst(tokens, index);
    }

    /** "17 September 2023", "the 17th of September", "12-17 September", "the twenty-third day of September". */
    private @Nullable ReadTime dayFirst(Tokens tokens, int index) {
        int start = tokens.is(index, "the") ? index + 1 : index;
        int day = dayOfMonth(tokens, start);
        if (day == 0) {
            return null;
        }
        int next = afterDay(tokens, start);
        int lastDay = 0;
        int other = skip(tokens, next + 1, "the");
        boolean joined = tokens.get(next).isDash() || tokens.is(next, "to", "through", "till", "until", "and");
        if (joined && dayOfMonth(tokens, other) > 0) {
            lastDay = dayOfMonth(tokens, other);
            next = afterDay(tokens, other);
        }
        next = tokens.are(next, "day", "of") ? next + 1 : next;
        int monthAt = skip(tokens, tokens.get(next).isDash() && tokens.get(next).isGlued() ? next + 1 : next, "of");
        int month = months.name(tokens, monthAt);
        boolean verb = tokens.is(monthAt, "may", "march") && tokens.get(start).isWord() && !tokens.is(monthAt - 1, "of")
                && !tokens.get(monthAt).isCapitalised();
        boolean named = tokens.get(start).isWord() && isOrdinal(tokens, start) && !tokens.is(monthAt - 1, "of");
        if (month == 0 || verb || named || (lastDay > 0 && lastDay <= day)) {
            return null;
        }
        CalendarDay date = CalendarDay.ofDay(0, month, day);
        boolean stopped = tokens.is(monthAt + 1, ".") && years.after(tokens, monthAt + 2) != null;
        YearReader.Year year = years.after(tokens, stopped ? monthAt + 2 : monthAt + 1);
        return year == null
                ? days(date, lastDay, monthAt + 1)
                : days(date.withYear(year.year()), lastDay, year.until());
    }

    private static ReadTime days(CalendarDay first, int lastDay, int until) {
        CalendarDay last = CalendarDay.ofDay(first.year(), first.month(), lastDay);
        return lastDay == 0
                ? ReadTime.of(first, until)
                : new ReadTime(new TimeExpression.Period(new TimeExpression.OnCalendar(first),
                        new TimeExpression.OnCalendar(last)), until);
    }

    /** "September 17, 2023", "Sept. 10-12", "May twenty nine", "April the ninth till the seventeenth". */
    private @Nullable ReadTime monthFirst(Tokens tokens, int index) {
        int month = months.name(tokens, index);
        if (month == 0) {
            return null;
        }
        int start = skip(tokens, skip(tokens, index + 1, "."), "the");
        if (tokens.is(start, ",") && tokens.is(start + 2, "st", "nd", "rd", "th") && tokens.get(start + 2).isGlued()) {
            start++;
        }
        int day = dayOfMonth(tokens, start);
        if (day == 0 || (tokens.is(start, "second", "first") && tokens.get(start + 1).tag().startsWith("NN"))) {
            return null;
        }
        int next = afterDay(tokens, start);
        int lastDay = 0;
        int other = skip(tokens, next + 1, "the");
        boolean joined = tokens.get(next).isDash() || tokens.is(next, "to", "through", "till");
        if (joined && dayOfMonth(tokens, other) > day && months.name(tokens, afterDay(tokens, other)) == 0) {
            lastDay = dayOfMonth(tokens, other);
            next = afterDay(tokens, other);
        }
        YearReader.Year year = years.after(tokens, next);
        CalendarDay date = CalendarDay.ofDay(year == null ? 0 : year.year(), month, day);
        return days(date, lastDay, year == null ? next : year.until());
    }

    /** "on the 13th": the day of a month told before. */
    private @Nullable ReadTime bareDay(Tokens tokens, int index) {
        if (!tokens.is(index, "the") || !tokens.is(index - 1, "on", "by", "until", "before", "after", "since", "of",
                "around")) {
            return null;
        }
        int day = tokens.get(index + 1).isNumber() || isOrdinal(tokens, index + 1)
                ? dayNumber(tokens, index + 1)
                : 0;
        Token after = tokens.get(day > 0 ? afterDay(tokens, index + 1) : index);
        boolean alone = after.is(".", ",", ";", "!", "?", "and", "at", "from", "between", "when", "after", "in", "this")
                || after.shape() == Token.Shape.NONE;
        return day > 3 && alone
                ? ReadTime.of(CalendarDay.ofDay(0, 0, day), afterDay(tokens, index + 1))
                : null;
    }

    /** The day of a month that a number at a token tells, or 0. */
    int dayOfMonth(Tokens tokens, int index) {
        Token token = tokens.get(index);
        if (token.isNumber()) {
            int day = token.plainNumber();
            boolean free = !token.isGlued() || tokens.get(index - 1).isDash() || tokens.is(index - 1, "(", ".", ":")
                    || months.name(tokens, index - 1) > 0;
            boolean sum = !tokens.lower(index - 1).isEmpty()
                    && Character.getType(tokens.lower(index - 1).codePointAt(0)) == Character.CURRENCY_SYMBOL;
            boolean pure = !sum && (!tokens.get(index + 1).isGlued() || !tokens.is(index + 1, ":", "%", "/"));
            return day >= 1 && day <= 31 && free && pure ? day : 0;
        }
        Numeral numeral = token.isWord() && !token.is("a", "an", "half") ? numerals.at(tokens, index) : null;
        if (numeral == null || numeral.amount().isRange() || numeral.value().scale() > 0
                || numeral.value().intValue() < 1 || numeral.value().intValue() > 31
                || numeral.value().precision() > 2) {
            return 0;
        }
        return numeral.value().intValue();
    }

    /** The token after the day of a month. */
    int afterDay(Tokens tokens, int index) {
        if (tokens.get(index).isNumber()) {
            return tokens.is(index + 1, "st", "nd", "rd", "th") && tokens.get(index + 1).isGlued()
                    ? index + 2
                    : index + 1;
        }
        Numeral numeral = numerals.at(tokens, index);
        return numeral == null ? index + 1 : numeral.until();
    }

    private static int skip(Tokens tokens, int index, String form) {
        return tokens.is(index, form) ? index + 1 : index;
    }
}
