package app.lateral.mention.moment;

import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;

import org.jspecify.annotations.Nullable;

/**
 * Reads dates whose parts are joined by marks: "2023-09-17", "17.09.2023", "9/17/2023", "22/Jan/2019", "Dec-2018",
 * "on 9/17", "20230917". The month stands first where both readings are possible.
 */
final class NumericDateReader {
    private final CalendarWords words;

    NumericDateReader(CalendarWords words) {
        this.words = words;
    }

    /** The date or month that begins at a token, or null. */
    @Nullable
    ReadTime at(Tokens tokens, int index) {
        Token first = tokens.get(index);
        boolean named = month(first) > 0;
        if (!first.isNumber() && !named) {
            return null;
        }
        if (first.isGlued() && tokens.get(index - 1).isWord()) {
            return null;
        }
        if (first.text().length() == 8) {
            return together(first, index + 1);
        }
        if (!isJoined(tokens, index + 1, first)) {
            return null;
        }
        ReadTime whole = isJoined(tokens, index + 3, tokens.get(index + 2))
                && tokens.lower(index + 1).equals(tokens.lower(index + 3)) ? whole(tokens, index) : null;
        return whole != null ? whole : half(tokens, index);
    }

    /** Whether a mark and a part of a date follow, without spaces. */
    private boolean isJoined(Tokens tokens, int mark, Token before) {
        Token part = tokens.get(mark + 1);
        return tokens.is(mark, "-", "/", ".") && tokens.get(mark).isGlued() && part.isGlued()
                && (part.isNumber() || (part.isWord() && month(part) > 0))
                && (before.plainNumber() >= 0 || month(before) > 0);
    }

    private int month(Token token) {
        int month = token.isWord() ? words.month(token.lower()) : 0;
        return month > 0 || !token.isWord() ? month : words.shortMonth(token.lower());
    }

    private static @Nullable ReadTime together(Token token, int until) {
        String digits = token.text();
        if (!digits.matches("(19|20)[0-9]{6}")) {
            return null;
        }
        return date(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4, 6)),
                Integer.parseInt(digits.substring(6)), until);
    }

    private @Nullable ReadTime whole(Tokens tokens, int index) {
        Token[] parts = {tokens.get(index), tokens.get(index + 2), tokens.get(index + 4)};
        int until = index + 5;
        int named = 0;
        int year = -1;
        int other = -1;
        for (Token part : parts) {
            int month = month(part);
            int number = part.plainNumber();
            if (month > 0) {
                named = month;
            } else if (number > 31 || part.text().length() == 4) {
                year = number;
            } else {
                other = number;
            }
        }
        if (named > 0) {
            return year < 0 ? null : date(year, named, other, until);
        }
        int one = parts[0].plainNumber();
        int two = parts[1].plainNumber();
        int three = parts[2].plainNumber();
        if (one > 31) {
            return date(one, two, three, until);
        }
        int full = three >= 0 && parts[2].text().length() == 2 ? 2000 + three : three;
        boolean monthFirst = !tokens.is(index + 1, ".") && one <= 12 && two <= 31;
        ReadTime american = monthFirst ? date(full, one, two, until) : null;
        return american != null ? american : date(full, two, one, until);
    }

    private static @Nullable ReadTime date(int year, int month, int day, int until) {
        boolean fits = YearReader.isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return fits ? ReadTime.of(CalendarDay.ofDay(year, month, day), until) : null;
    }

    /** "Oct/2", "Dec-2018", "2015-3", and "9/17" after a word that leads to a date. */
    private @Nullable ReadTime half(Tokens tokens, int index) {
        Token first = tokens.get(index);
        Token second = tokens.get(index + 2);
        int until = index + 3;
        if (tokens.get(until).isGlued() && tokens.is(until, "/", "%", "st", "nd", "rd", "th")) {
            return null;
        }
        int named = month(first) > 0 ? month(first) : month(second);
        int one = first.plainNumber();
        int two = second.plainNumber();
        int number = month(first) > 0 ? two : one;
        if (named > 0) {
            return YearReader.isYear(number)
                    ? ReadTime.of(CalendarDay.ofMonth(number, named), until)
                    : number >= 1 && number <= 31 && !tokens.is(index + 1, ".")
                            ? ReadTime.of(CalendarDay.ofDay(0, named, number), until)
                            : null;
        }
        if (first.text().length() == 4 && YearReader.isYear(one) && two >= 1 && two <= 12 && two <= one % 100
                && !tokens.is(index + 1, ".") && !isPhone(tokens, index)) {
            return ReadTime.of(CalendarDay.ofMonth(one, two), until);
        }
        if (second.text().length() == 4 && YearReader.isYear(two) && one >= 1 && one <= 12
                && !tokens.is(index + 1, ".") && !isPhone(tokens, index)) {
            return ReadTime.of(CalendarDay.ofMonth(two, one), until);
        }
        return isLedTo(tokens, index) ? slashed(tokens, index, one, two) : null;
    }

    private static boolean isPhone(Tokens tokens, int index) {
        return (tokens.get(index).isGlued() && tokens.get(index - 1).isDash())
                || (tokens.get(index + 3).isDash() && tokens.get(index + 3).isGlued());
    }

    private static @Nullable ReadTime slashed(Tokens tokens, int index, int one, int two) {
        if (!tokens.is(index + 1, "/") || tokens.get(index + 3).tag().startsWith("NNS")) {
            return null;
        }
        boolean monthFirst = one >= 1 && one <= 12 && two >= 1 && two <= 31;
        boolean dayFirst = one >= 1 && one <= 31 && two >= 1 && two <= 12;
        int year = tokens.is(index + 3, ",") ? YearReader.year(tokens, index + 4) : 0;
        int until = year > 0 ? index + 5 : index + 3;
        return monthFirst
                ? ReadTime.of(CalendarDay.ofDay(year, one, two), until)
                : dayFirst ? ReadTime.of(CalendarDay.ofDay(year, two, one), until) : null;
    }

    /** Whether the word before tells that a date comes, and no fraction; also before the other of two dates. */
    private boolean isLedTo(Tokens tokens, int index) {
        int before = tokens.is(index - 1, ",") ? index - 2 : index - 1;
        boolean listed = tokens.is(index - 1, ",", "or", "and") && tokens.is(index - 3, "/");
        boolean joined = tokens.get(before).isDash() && tokens.is(before - 2, "/") && leads(tokens, before - 4);
        return listed || joined || leads(tokens, before);
    }

    private boolean leads(Tokens tokens, int index) {
        return tokens.is(index, "on", "from", "between", "until", "till", "by", "before", "after", "since", "due", "to",
                "thru", "through") || words.weekday(tokens.lower(index)) > 0;
    }
}
