package app.lateral.mention.moment;

import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;

import org.jspecify.annotations.Nullable;

/**
 * Reads months, seasons and quarters: "July", "July 2019", "the summer of 2019", "Q3 2019", "2019 H2". Not: "may" and
 * "march" as verbs, "August Sander".
 */
final class MonthReader {
    private final CalendarWords words;
    private final YearReader years;

    MonthReader(CalendarWords words, YearReader years) {
        this.words = words;
        this.years = years;
    }

    /** The month, season or quarter that begins at a token, or null. */
    @Nullable
    ReadTime at(Tokens tokens, int index) {
        ReadTime quarter = quarter(tokens, index);
        if (quarter != null) {
            return quarter;
        }
        String season = words.season(tokens.lower(index));
        if (!season.isEmpty()) {
            return season(tokens, index, season);
        }
        int year = YearReader.year(tokens, index);
        if (year > 0 && isMonthName(tokens, index + 1) && !tokens.get(index + 2).isNumber()) {
            return ReadTime.of(CalendarDay.ofMonth(year, name(tokens, index + 1)), index + 2);
        }
        return month(tokens, index);
    }

    /** The month that a word names, by its full name or its abbreviation; or 0. */
    int name(Tokens tokens, int index) {
        Token token = tokens.get(index);
        int month = words.month(token.lower());
        return month > 0 ? month : token.isWord() ? words.shortMonth(token.lower()) : 0;
    }

    private boolean isMonthName(Tokens tokens, int index) {
        return words.month(tokens.lower(index)) > 0 && !tokens.is(index, "may", "march");
    }

    private @Nullable ReadTime month(Tokens tokens, int index) {
        int month = name(tokens, index);
        if (month == 0) {
            return null;
        }
        int next = tokens.is(index + 1, ".") ? index + 2 : index + 1;
        YearReader.Year year = tokens.get(index).isCapitalised() || words.month(tokens.lower(index)) > 0
                ? years.after(tokens, next)
                : null;
        if (year != null) {
            return ReadTime.of(CalendarDay.ofMonth(year.year(), month), year.until());
        }
        boolean sure = words.month(tokens.lower(index)) > 0 && !isOtherWord(tokens, index);
        int other = index + (tokens.get(index + 1).isDash() || tokens.is(index + 1, "to") ? 2 : tokens.size());
        boolean joined = name(tokens, other) > 0 && !tokens.get(other).isNumber();
        boolean name = tokens.is(index, "jan", "jun", "mar")
                && (!tokens.get(index).isCapitalised() || tokens.get(index + 1).isCapitalised());
        boolean shortSure = words.shortMonth(tokens.lower(index)) > 0 && ((isLedTo(tokens, index) && !name) || joined);
        return sure || shortSure ? ReadTime.of(CalendarDay.ofMonth(0, month), index + 1) : null;
    }

    private static boolean isLedTo(Tokens tokens, int index) {
        return tokens.is(index - 1, "in", "since", "until", "by", "last", "next", "this", "of", "from", "to", "after",
                "before");
    }

    private @Nullable ReadTime season(Tokens tokens, int index, String season) {
        int next = tokens.is(index + 1, "of") ? index + 2 : index + 1;
        int year = YearReader.year(tokens, next);
        boolean introduced = tokens.is(index - 1, "in", "during", "last", "next", "this", "since")
                && !tokens.is(index, "fall", "spring");
        boolean told = year > 0 || introduced || (tokens.are(index - 2, "in", "the") && !tokens.is(index, "fall"));
        return told
                ? ReadTime.of(CalendarDay.ofSeason(year, season), year > 0 ? next + 1 : index + 1)
                : null;
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
        return tokens.get(index + 1).isCapitalised() && !introduced && index + 1 < tokens.size()
                && tokens.get(index + 1).tag().startsWith("NNP") && words.weekday(tokens.lower(index + 1)) == 0;
    }

    /** "Q3", "Q3 2019", "2019-Q3", "q1 of 2017", "2019 H2". */
    private static @Nullable ReadTime quarter(Tokens tokens, int index) {
        int year = YearReader.year(tokens, index);
        int letter = year == 0 ? index : tokens.get(index + 1).isDash() ? index + 2 : index + 1;
        int number = tokens.get(letter + 1).plainNumber();
        boolean half = tokens.is(letter, "h");
        if (!tokens.is(letter, "q", "h") || !tokens.get(letter + 1).isGlued() || number < 1 || number > (half ? 2 : 4)
                || (tokens.get(letter + 2).isGlued() && tokens.get(letter + 2).isWord())) {
            return null;
        }
        int until = letter + 2;
        if (year == 0) {
            int next = tokens.is(until, "of") || tokens.get(until).isDash() ? until + 1 : until;
            year = YearReader.year(tokens, next);
            until = year > 0 ? next + 1 : until;
        }
        if (year == 0 && half) {
            return null;
        }
        TimeExpression whole = year == 0 ? null : new TimeExpression.OnCalendar(CalendarDay.ofYear(year));
        return new ReadTime(new TimeExpression.Nth(half ? number * 2 - 1 : number, half ? 2 : 1, Shift.Unit.QUARTER,
                whole), until);
    }
}
