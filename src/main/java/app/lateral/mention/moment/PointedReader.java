package app.lateral.mention.moment;

import java.util.List;

import app.lateral.mention.number.Numeral;
import app.lateral.mention.number.NumeralFinder;
import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads times pointed at from the day of writing: "this week", "last Tuesday", "next summer", "the past three years",
 * "the coming Friday", "in recent days". Not: "the first two weeks".
 */
final class PointedReader {
    private static final int MOST = 10_000;
    private static final List<String> ADJECTIVES = List.of("this", "last", "past", "previous", "next", "coming",
            "upcoming", "following", "current");

    private final CalendarWords words;
    private final NumeralFinder numerals;

    PointedReader(CalendarWords words, NumeralFinder numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /** The pointed time that begins at a token, or null. */
    @Nullable
    ReadTime at(Tokens tokens, int index) {
        ReadTime recent = tokens.is(index, "in") ? recent(tokens, index) : null;
        if (recent != null) {
            return recent;
        }
        int adjective = index;
        boolean the = tokens.is(index - 1, "the");
        boolean verb = tokens.is(index, "last") && (tokens.get(index).tag().startsWith("VB")
                || tokens.is(index - 1, "will", "to", "would", "could", "may", "might", "can", "must", "not"));
        if (verb) {
            return null;
        }
        Numeral before = tokens.get(adjective).isNumber() || tokens.get(adjective).isWord()
                ? count(tokens, adjective)
                : null;
        if (before != null) {
            return countedBefore(tokens, before);
        }
        if (!ADJECTIVES.contains(tokens.lower(adjective))) {
            return null;
        }
        int step = step(tokens.lower(adjective));
        boolean nearest = tokens.is(adjective, "past", "coming", "upcoming");
        int noun = adjective + 1;
        if (tokens.is(adjective, "this") && tokens.is(noun, "past", "coming", "upcoming")) {
            step = step(tokens.lower(noun));
            nearest = true;
            noun++;
        }
        ReadTime all = all(tokens, adjective, noun, step);
        if (all != null || (the && step != 0 && tokens.is(index - 2, "for"))) {
            return all;
        }
        boolean nightOfMany = the && step != 0 && !words.part(tokens.lower(noun)).isEmpty();
        return nightOfMany ? null : named(tokens, noun, step, nearest);
    }

    private static int step(String adjective) {
        return switch (adjective) {
            case "this", "current" -> 0;
            case "last", "past", "previous" -> -1;
            default -> 1;
        };
    }

    private @Nullable Numeral count(Tokens tokens, int index) {
        Numeral number = tokens.is(index, "a", "an", "one") ? null : numerals.at(tokens, index);
        boolean counts = number != null && number.sort() == Numeral.Sort.CARDINAL && !number.amount().isRange()
                && number.value().scale() <= 0 && number.value().intValue() <= MOST && number.value().signum() > 0
                && number.value().precision() - number.value().scale() <= 5;
        return counts ? number : null;
    }

    /** "the next 3 days", "the past five years", "the next couple weeks". */
    private @Nullable ReadTime all(Tokens tokens, int adjective, int noun, int step) {
        if (step == 0) {
            return null;
        }
        Numeral number = tokens.get(noun).isNumber() || tokens.get(noun).isWord() ? count(tokens, noun) : null;
        boolean couple = tokens.is(noun, "couple");
        int unitAt = number != null ? number.until() : couple ? noun + (tokens.is(noun + 1, "of") ? 2 : 1) : noun;
        Shift.Unit unit = ShiftUnits.unit(tokens.lower(unitAt));
        if ((number == null && !couple) || unit == null || tokens.is(adjective - 1, "first")) {
            return null;
        }
        int count = number == null ? 2 : number.value().intValue();
        return ReadTime.of(new Shift(Shift.Anchor.WRITING, step * count, unit, Shift.Extent.ALL), unitAt + 1);
    }

    /** "5 past years", "the 2 next days". */
    private @Nullable ReadTime countedBefore(Tokens tokens, Numeral number) {
        int adjective = number.until();
        if (!tokens.is(adjective, "past", "previous", "last", "next", "coming", "upcoming", "following")) {
            return null;
        }
        Shift.Unit unit = ShiftUnits.unit(tokens.lower(adjective + 1));
        boolean counted = unit != null && tokens.lower(adjective + 1).endsWith("s");
        return counted && unit != null
                ? ReadTime.of(new Shift(Shift.Anchor.WRITING,
                        step(tokens.lower(adjective)) * number.value().intValue(), unit, Shift.Extent.ALL),
                        adjective + 2)
                : null;
    }

    /** "in recent days", "in the coming weeks". */
    private @Nullable ReadTime recent(Tokens tokens, int index) {
        int adjective = tokens.is(index + 1, "the") ? index + 2 : index + 1;
        Shift.Unit unit = ShiftUnits.unit(tokens.lower(adjective + 1));
        if (unit == null || !tokens.lower(adjective + 1).endsWith("s") || !tokens.is(adjective, "recent", "coming",
                "past", "last", "next", "following")) {
            return null;
        }
        int sign = tokens.is(adjective, "coming", "next", "following") ? 1 : -1;
        return ReadTime.of(new Shift(Shift.Anchor.WRITING, sign, unit, Shift.Extent.VAGUE), adjective + 2);
    }

    private @Nullable ReadTime named(Tokens tokens, int noun, int step, boolean nearest) {
        String word = tokens.lower(noun);
        CalendarDay day = namedDay(tokens, noun);
        if (day != null) {
            return new ReadTime(new TimeExpression.Pointed(day, step, nearest), noun + 1);
        }
        String part = words.part(word);
        if (!part.isEmpty() && !word.endsWith("s")) {
            TimeExpression of = new TimeExpression.Shifted(Shift.writing(step, Shift.Unit.DAY));
            return new ReadTime(new TimeExpression.AtTime(of, ClockTime.ofPart(part)), noun + 1);
        }
        int unitAt = tokens.is(noun, "calendar") ? noun + 1 : noun;
        Shift.Unit unit = ShiftUnits.unit(tokens.lower(unitAt));
        if (unit == null || tokens.lower(unitAt).endsWith("s") || unit == Shift.Unit.DAY
                || (tokens.get(unitAt + 1).isDash() && tokens.get(unitAt + 1).isGlued())) {
            return null;
        }
        return ReadTime.of(Shift.writing(step, unit), unitAt + 1);
    }

    private @Nullable CalendarDay namedDay(Tokens tokens, int noun) {
        String word = tokens.lower(noun);
        int weekday = words.weekday(word);
        if (weekday > 0) {
            return CalendarDay.ofWeekday(weekday);
        }
        int month = words.month(word);
        if (month > 0 && (tokens.get(noun).isCapitalised() || !tokens.is(noun, "may", "march"))) {
            return CalendarDay.ofMonth(0, month);
        }
        String season = words.season(word);
        return season.isEmpty() ? null : CalendarDay.ofSeason(0, season);
    }
}
