package app.lateral.mention.moment;

import app.lateral.mention.number.Numeral;
import app.lateral.mention.number.NumeralFinder;
import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;

import org.jspecify.annotations.Nullable;

/** Reads years: "2019", "1950-53", "the 1950s", "the '90s", "the 19th century", "nineteen ninety-six". */
final class YearReader {
    private static final int EARLIEST = 1000;
    private static final int LATEST = 2199;

    private final NumeralFinder numerals;

    YearReader(NumeralFinder numerals) {
        this.numerals = numerals;
    }

    /** A year with the token after its last. */
    record Year(int year, int until) {}

    /** Whether it is a year that an article may name. */
    static boolean isYear(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    /** The year that one token says, or 0. */
    static int year(Tokens tokens, int index) {
        Token token = tokens.get(index);
        if (!token.isNumber() || token.text().length() != 4) {
            return 0;
        }
        int year = token.plainNumber();
        boolean code = token.isGlued() && tokens.get(index - 1).isDash() && tokens.get(index - 1).isGlued()
                && tokens.get(index - 2).isNumber();
        boolean free = !token.isGlued()
                || (!code && tokens.is(index - 1, "(", "-", "–", "/", "'", "‘", "“", "\"", ".", ",", "~", "="));
        boolean pure = !tokens.get(index + 1).isGlued() || !tokens.get(index + 1).isWord()
                || tokens.lower(index + 1).startsWith("'");
        return isYear(year) && free && pure && !tokens.is(index + 1, "%") ? year : 0;
    }

    /** The year after a day or a month: "2019", ", 2019", "of 87", "in 2020", "nineteen eighty-six"; or null. */
    @Nullable
    Year after(Tokens tokens, int index) {
        int comma = tokens.is(index, ",") ? index + 1 : index;
        int next = tokens.is(comma, "of", "in") ? comma + 1 : comma;
        int year = year(tokens, next);
        if (year > 0) {
            return new Year(year, next + 1);
        }
        Token token = tokens.get(next);
        if (tokens.is(comma, "of") && token.isNumber() && token.text().length() == 2 && !token.isGlued()) {
            return new Year(1900 + token.plainNumber() + (token.plainNumber() < 30 ? 100 : 0), next + 1);
        }
        return next == index && token.isWord() ? spelled(tokens, next) : null;
    }

    /** "nineteen ninety-six", "two thousand and fifteen", "seventeen hundred thirty three". */
    @Nullable
    Year spelled(Tokens tokens, int index) {
        Numeral first = tokens.is(index, "a", "an", "half") ? null : numerals.at(tokens, index);
        int high = first == null ? 0 : whole(first);
        if (first == null || high == 0) {
            return null;
        }
        if (isYear(high) && high >= 1100) {
            return new Year(high, first.until());
        }
        Numeral second = high >= 10 && high <= 21 ? numerals.at(tokens, first.until()) : null;
        int low = second == null ? 0 : whole(second);
        return second == null || low < 10 || low > 99 || tokens.get(first.until()).isNumber()
                ? null
                : new Year(high * 100 + low, second.until());
    }

    private static int whole(Numeral numeral) {
        boolean plain = numeral.sort() == Numeral.Sort.CARDINAL && !numeral.amount().isRange()
                && numeral.script() == Numeral.Script.WORDS && numeral.value().scale() <= 0
                && numeral.value().precision() - numeral.value().scale() <= 4;
        return plain ? Math.max(0, numeral.value().intValue()) : 0;
    }

    /** The year, years, decade or century that begins at a token, or null. */
    @Nullable
    ReadTime at(Tokens tokens, int index) {
        ReadTime decade = decade(tokens, index);
        if (decade == null) {
            decade = century(tokens, index);
        }
        if (decade != null) {
            return decade;
        }
        int named = tokens.are(index, "calendar", "year") ? index + 1 : index;
        int start = tokens.is(named, "year") ? named + 1 : named;
        int year = year(tokens, start);
        if (year == 0 && tokens.get(index).isWord() && tokens.is(index - 1, "in", "since", "until", "of", "by")) {
            Year spelled = spelled(tokens, index);
            return spelled == null || tokens.get(spelled.until()).tag().startsWith("NN")
                    ? null
                    : ReadTime.of(CalendarDay.ofYear(spelled.year()), spelled.until());
        }
        if (year == 0 || isCount(tokens, start)) {
            return null;
        }
        ReadTime several = several(tokens, start, year);
        boolean code = tokens.get(start + 1).isDash() && tokens.get(start + 1).isGlued()
                && tokens.get(start + 2).isNumber() && tokens.get(start + 2).isGlued();
        return several != null || code ? several : ReadTime.of(CalendarDay.ofYear(year), start + 1);
    }

    /** "1950-53", "2014-2018". */
    private static @Nullable ReadTime several(Tokens tokens, int index, int year) {
        int next = index + 1;
        if ((!tokens.get(next).isDash() && !tokens.is(next, "/", "~")) || !tokens.get(next + 1).isNumber()
                || tokens.get(next).isGlued() != tokens.get(next + 1).isGlued()) {
            return null;
        }
        Token end = tokens.get(next + 1);
        int last = end.plainNumber();
        int lastYear = end.text().length() == 2 ? year / 100 * 100 + last : end.text().length() == 4 ? last : 0;
        boolean date = tokens.get(next + 2).isGlued() && tokens.is(next + 2, "-", "/")
                && tokens.get(next + 3).isNumber();
        return lastYear <= year || lastYear > LATEST || date
                ? null
                : new ReadTime(new TimeExpression.Period(new TimeExpression.OnCalendar(CalendarDay.ofYear(year)),
                        new TimeExpression.OnCalendar(CalendarDay.ofYear(lastYear))), next + 2);
    }

    private static @Nullable ReadTime decade(Tokens tokens, int index) {
        Token token = tokens.get(index);
        Token after = tokens.get(index + 1);
        if (!token.isNumber() || !token.text().endsWith("0") || !after.is("s", "'s")) {
            return null;
        }
        int year = token.plainNumber();
        if (token.text().length() == 2 && after.isGlued() && tokens.is(index - 1, "'", "’", "‘")) {
            int first = (year < 30 ? 2000 : 1900) + year;
            return ReadTime.of(CalendarDay.ofYears(first, first + 9), index + 2);
        }
        int length = token.text().endsWith("00") ? 99 : 9;
        return token.text().length() == 4 && isYear(year) && (after.isGlued() || length == 9)
                ? ReadTime.of(CalendarDay.ofYears(year, year + length), index + 2)
                : null;
    }

    private @Nullable ReadTime century(Tokens tokens, int index) {
        Token token = tokens.get(index);
        Numeral century = token.isNumber() || (token.isWord() && !token.is("a", "half") && isCenturyNear(tokens, index))
                ? numerals.at(tokens, index)
                : null;
        if (century == null || century.sort() != Numeral.Sort.ORDINAL || century.value().intValue() > 22) {
            return null;
        }
        int name = tokens.get(century.until()).isDash() ? century.until() + 1 : century.until();
        if (!tokens.is(name, "century")) {
            return null;
        }
        int first = (century.value().intValue() - 1) * 100;
        return first < EARLIEST - 500 ? null : ReadTime.of(CalendarDay.ofYears(first, first + 99), name + 1);
    }

    private static boolean isCenturyNear(Tokens tokens, int index) {
        for (int i = index + 1; i < index + 5; i++) {
            if (tokens.is(i, "century")) {
                return true;
            }
        }
        return false;
    }

    /** Whether four digits count things: "2000 people". */
    private static boolean isCount(Tokens tokens, int index) {
        Token before = tokens.get(index - 1);
        Token after = tokens.get(index + 1);
        boolean unit = after.is("people", "percent", "per", "million", "km", "miles", "metres", "meters", "feet",
                "euros", "dollars", "pounds", "kg");
        boolean counted = after.tag().equals("NNS") || unit;
        boolean dated = before.is("since", "the", "in", "of") && !unit && !after.is("years", "days", "hours");
        boolean summed = before.is("about", "than", "nearly", "some", "least", "almost", "$", "£", "€", "around",
                "roughly", "#") && !isCompared(tokens, index);
        return (counted && !dated) || summed;
    }

    /** "later than 2018" and "year greater than 2015" tell a time. */
    private static boolean isCompared(Tokens tokens, int index) {
        return tokens.is(index - 2, "later", "earlier", "sooner") && tokens.is(index - 1, "than");
    }
}
