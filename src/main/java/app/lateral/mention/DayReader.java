package app.lateral.mention;

import org.jspecify.annotations.Nullable;

/**
 * Reads days, months and years: "17 September", "Sept. 17, 2023", "Sunday (17 September)", "in July", "1950-53",
 * "2023-09-17". Not: "may" and "march" as verbs, "2000 people".
 */
final class DayReader {
    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2199;

    private final CalendarWords words;
    private final NumeralFinder numerals;

    DayReader(CalendarWords words, NumeralFinder numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /** A day with the token after it. */
    record Read(CalendarDay day, int until) {}

    /** The day that begins at a token, or null. */
    @Nullable
    Read at(Tokens tokens, int index) {
        int weekday = weekday(tokens, index);
        if (weekday > 0) {
            return weekdayAt(tokens, index, weekday);
        }
        Read date = date(tokens, index);
        if (date != null) {
            return withWeekdayAfter(tokens, date);
        }
        Read month = month(tokens, index);
        return month != null ? month : years(tokens, index);
    }

    private int weekday(Tokens tokens, int index) {
        Token token = tokens.get(index);
        int weekday = words.weekday(token.lower());
        if (weekday > 0) {
            return weekday;
        }
        int shortWeekday = token.isCapitalised() ? words.shortWeekday(token.lower()) : 0;
        if (shortWeekday == 0) {
            return 0;
        }
        int next = skip(tokens, skip(tokens, index + 1, "."), ",");
        boolean dated = date(tokens, next) != null;
        return dated ? shortWeekday : 0;
    }

    private Read weekdayAt(Tokens tokens, int index, int weekday) {
        int next = skip(tokens, index + 1, ".");
        boolean bracketed = tokens.is(next, "(");
        int start = bracketed ? next + 1 : skip(tokens, next, ",");
        int dated = tokens.is(start, "the") || (tokens.is(start, "on") && start > next) ? start + 1 : start;
        Read date = date(tokens, dated);
        if (date != null && (!bracketed || tokens.is(date.until(), ")"))) {
            return new Read(date.day().withWeekday(weekday), bracketed ? date.until() + 1 : date.until());
        }
        return new Read(CalendarDay.ofWeekday(weekday), index + 1);
    }

    private Read withWeekdayAfter(Tokens tokens, Read date) {
        int i = date.until();
        boolean bracketed = tokens.is(i, "(") && tokens.is(i + 2, ")");
        int weekday = bracketed ? words.weekday(tokens.lower(i + 1)) : 0;
        return weekday > 0 ? new Read(date.day().withWeekday(weekday), i + 3) : date;
    }

    private @Nullable Read date(Tokens tokens, int index) {
        Read numeric = numeric(tokens, index);
        if (numeric != null) {
            return numeric;
        }
        Read dayFirst = dayFirst(tokens, index);
        return dayFirst != null ? dayFirst : monthFirst(tokens, index);
    }

    /** "2023-09-17", "17.09.2023", "9/17/2023": the month first where both readings are possible. */
    private @Nullable Read numeric(Tokens tokens, int index) {
        Token first = tokens.get(index);
        if (!first.isNumber() || (first.isGlued() && tokens.get(index - 1).isWord())) {
            return null;
        }
        String mark = tokens.lower(index + 1);
        boolean chained = mark.length() == 1 && "-/.".contains(mark) && tokens.is(index + 3, mark)
                && tokens.get(index + 1).isGlued() && tokens.get(index + 2).isGlued()
                && tokens.get(index + 4).isGlued();
        if (!chained) {
            return null;
        }
        int one = plain(tokens.get(index));
        int two = plain(tokens.get(index + 2));
        int three = plain(tokens.get(index + 4));
        if (one > 31) {
            return valid(one, two, three, index + 5);
        }
        int year = three < 100 && three >= 0 && tokens.get(index + 4).text().length() == 2 ? 2000 + three : three;
        boolean monthFirst = !mark.equals(".") && one <= 12;
        return monthFirst ? valid(year, one, two, index + 5) : valid(year, two, one, index + 5);
    }

    private static @Nullable Read valid(int year, int month, int day, int until) {
        boolean fits = year >= EARLIEST_YEAR && year <= LATEST_YEAR && month >= 1 && month <= 12 && day >= 1
                && day <= 31;
        return fits ? new Read(CalendarDay.ofDay(year, month, day), until) : null;
    }

    /** "17 September 2023", "the 17th of September", "12-17 September". */
    private @Nullable Read dayFirst(Tokens tokens, int index) {
        int start = tokens.is(index, "the") ? index + 1 : index;
        int day = dayOfMonth(tokens, start);
        if (day == 0) {
            return null;
        }
        int next = afterDay(tokens, start);
        int lastDay = 0;
        if ((tokens.get(next).isDash() || tokens.is(next, "to", "and")) && dayOfMonth(tokens, next + 1) > day) {
            lastDay = dayOfMonth(tokens, next + 1);
            next = afterDay(tokens, next + 1);
        }
        int monthAt = skip(tokens, tokens.get(next).isDash() && tokens.get(next).isGlued() ? next + 1 : next, "of");
        int month = monthName(tokens, monthAt);
        if (month == 0) {
            return null;
        }
        Read read = withYear(tokens, monthAt + 1, month, day);
        return lastDay == 0 ? read : new Read(read.day().withLastDay(lastDay), read.until());
    }

    /** "September 17, 2023", "Sept. 10-12", "May twenty nine". */
    private @Nullable Read monthFirst(Tokens tokens, int index) {
        int month = monthName(tokens, index);
        if (month == 0) {
            return null;
        }
        int start = skip(tokens, skip(tokens, index + 1, "."), "the");
        int day = dayOfMonth(tokens, start);
        if (day == 0) {
            return null;
        }
        int next = afterDay(tokens, start);
        int lastDay = 0;
        if ((tokens.get(next).isDash() || tokens.is(next, "to")) && dayOfMonth(tokens, next + 1) > day) {
            lastDay = dayOfMonth(tokens, next + 1);
            next = afterDay(tokens, next + 1);
        }
        int comma = skip(tokens, next, ",");
        int year = year(tokens, comma);
        CalendarDay date = CalendarDay.ofDay(year, month, day).withLastDay(lastDay);
        return new Read(date, year > 0 ? comma + 1 : next);
    }

    private Read withYear(Tokens tokens, int afterMonth, int month, int day) {
        int stop = tokens.is(afterMonth, ".") && year(tokens, skip(tokens, afterMonth + 1, ",")) > 0
                ? afterMonth + 1
                : afterMonth;
        int comma = skip(tokens, skip(tokens, stop, ","), "of");
        int year = year(tokens, comma);
        return new Read(CalendarDay.ofDay(year, month, day), year > 0 ? comma + 1 : afterMonth);
    }

    /** "July", "July 2019", "the summer of 2019". */
    private @Nullable Read month(Tokens tokens, int index) {
        String season = words.season(tokens.lower(index));
        if (!season.isEmpty()) {
            int next = skip(tokens, index + 1, "of");
            int year = year(tokens, next);
            boolean told = year > 0 || (tokens.is(index - 1, "in", "during", "last", "next", "this", "since") && !tokens
                    .is(index, "fall", "spring")) || (tokens.are(index - 2, "in", "the") && !tokens.is(index, "fall"));
            return told ? new Read(CalendarDay.ofSeason(year, season), year > 0 ? next + 1 : index + 1) : null;
        }
        int month = monthName(tokens, index);
        if (month == 0) {
            return null;
        }
        int next = skip(tokens, skip(tokens, skip(tokens, index + 1, "."), ","), "of");
        int year = year(tokens, next);
        if (year > 0) {
            return new Read(CalendarDay.ofMonth(year, month), next + 1);
        }
        boolean sure = words.month(tokens.lower(index)) > 0 && !isOtherWord(tokens, index);
        boolean shortSure = words.shortMonth(tokens.lower(index)) > 0
                && tokens.is(index - 1, "in", "since", "until", "by", "last", "next", "this", "of")
                && !tokens.is(index, "jan", "jun", "mar");
        return sure || shortSure ? new Read(CalendarDay.ofMonth(0, month), index + 1) : null;
    }

    /** "may" and "march" are verbs, "August" and "April" may be names. */
    private boolean isOtherWord(Tokens tokens, int index) {
        Token token = tokens.get(index);
        boolean ambiguous = token.is("may", "march");
        boolean introduced = tokens.is(index - 1, "in", "since", "until", "till", "by", "of", "last", "next", "this",
                "early", "late", "mid", "during", "from", "for", "and", "to", "through", "before", "after", "between")
                || (tokens.get(index - 1).isDash() && tokens.is(index - 2, "mid"));
        if (ambiguous && (!introduced || (!token.isCapitalised() && !tokens.is(index - 1, "in", "since", "until")))) {
            return true;
        }
        boolean named = tokens.get(index + 1).isCapitalised() && !introduced && index + 1 < tokens.size()
                && tokens.get(index + 1).tag().startsWith("NNP") && words.weekday(tokens.lower(index + 1)) == 0;
        return named;
    }

    private int monthName(Tokens tokens, int index) {
        Token token = tokens.get(index);
        int month = words.month(token.lower());
        return month > 0 ? month : token.isWord() ? words.shortMonth(token.lower()) : 0;
    }

    private int dayOfMonth(Tokens tokens, int index) {
        Token token = tokens.get(index);
        if (token.isNumber()) {
            int day = plain(token);
            boolean free = !token.isGlued() || tokens.get(index - 1).isDash() || tokens.is(index - 1, "(", ".");
            boolean pure = !tokens.get(index + 1).isGlued() || !tokens.is(index + 1, ":", "%", "/");
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

    private int afterDay(Tokens tokens, int index) {
        if (tokens.get(index).isNumber()) {
            return tokens.is(index + 1, "st", "nd", "rd", "th") && tokens.get(index + 1).isGlued()
                    ? index + 2
                    : index + 1;
        }
        Numeral numeral = numerals.at(tokens, index);
        return numeral == null ? index + 1 : numeral.until();
    }

    /** The year that one token says, or 0. */
    int year(Tokens tokens, int index) {
        Token token = tokens.get(index);
        if (!token.isNumber() || token.text().length() != 4) {
            return 0;
        }
        int year = plain(token);
        boolean free = !token.isGlued() || tokens.is(index - 1, "(", "-", "–", "/", "'", "‘", "“", "\"", ".", ",");
        boolean pure = !tokens.get(index + 1).isGlued() || !tokens.get(index + 1).isWord()
                || tokens.lower(index + 1).startsWith("'");
        return year >= EARLIEST_YEAR && year <= LATEST_YEAR && free && pure && !tokens.is(index + 1, "%") ? year : 0;
    }

    /** "2019", "1950-53", "the 1950s", "the 19th century". */
    private @Nullable Read years(Tokens tokens, int index) {
        Read decade = decade(tokens, index);
        if (decade != null) {
            return decade;
        }
        int year = year(tokens, index);
        if (year == 0 || isCount(tokens, index)) {
            return null;
        }
        int next = index + 1;
        if ((tokens.get(next).isDash() || tokens.is(next, "/")) && tokens.get(next + 1).isNumber()
                && (tokens.get(next).isGlued() == tokens.get(next + 1).isGlued())) {
            Token end = tokens.get(next + 1);
            int last = plain(end);
            int lastYear = end.text().length() == 2 ? year / 100 * 100 + last : end.text().length() == 4 ? last : 0;
            if (lastYear > year && lastYear <= LATEST_YEAR) {
                return new Read(CalendarDay.ofYears(year, lastYear), next + 2);
            }
        }
        return new Read(CalendarDay.ofYear(year), next);
    }

    private @Nullable Read decade(Tokens tokens, int index) {
        Token token = tokens.get(index);
        Token after = tokens.get(index + 1);
        if (token.isNumber() && token.text().length() == 4 && after.is("s", "'s") && after.isGlued()
                && token.text().endsWith("0")) {
            int year = plain(token);
            int length = token.text().endsWith("00") ? 99 : 9;
            return year >= EARLIEST_YEAR && year <= LATEST_YEAR
                    ? new Read(CalendarDay.ofYears(year, year + length), index + 2)
                    : null;
        }
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
        return first < EARLIEST_YEAR - 500 ? null : new Read(CalendarDay.ofYears(first, first + 99), name + 1);
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
        boolean counted = after.tag().equals("NNS") || after.is("people", "percent", "per", "million", "km", "miles",
                "metres", "meters", "feet", "euros", "dollars", "pounds", "kg");
        boolean dated = before.is("since", "the", "in", "of") && !after.is("people", "percent", "per", "million", "km",
                "miles", "metres", "meters", "feet", "euros", "dollars", "pounds", "kg", "years", "days", "hours");
        boolean summed = before.is("about", "than", "nearly", "some", "least", "almost", "$", "£", "€", "around",
                "roughly", "#");
        return (counted && !dated) || summed;
    }

    private static int skip(Tokens tokens, int index, String form) {
        return tokens.is(index, form) ? index + 1 : index;
    }

    /** The value of at most four plain digits, or -1. */
    static int plain(Token token) {
        String text = token.text();
        return !token.isNumber() || text.length() > 4 || text.indexOf('.') >= 0 || text.indexOf(',') >= 0
                ? -1
                : Integer.parseInt(text);
    }
}
