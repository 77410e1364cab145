package app.lateral.mention;

import org.jspecify.annotations.Nullable;

/**
 * Reads moments told by their distance: "the day before", "two years later", "last month", "earlier this week", "in
 * recent days", "on the eve of". Not: "day after day", "the first two weeks".
 */
final class ShiftReader {
    private static final int MOST = 10_000;

    private final CalendarWords words;
    private final NumeralFinder numerals;

    ShiftReader(CalendarWords words, NumeralFinder numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /** A relative moment, or null. */
    @Nullable
    WrittenMoment at(Tokens tokens, int index) {
        if (tokens.is(index, "earlier", "later", "early", "late", "sometime", "beginning", "end", "middle")) {
            int next = tokens.are(index + 1, "of") ? index + 2 : index + 1;
            WrittenMoment rest = tokens.is(next, "this", "last", "next", "in") ? at(tokens, next) : null;
            if (rest != null && rest.from() == next && rest.shift() != null) {
                return new WrittenMoment(index, rest.until(), rest.kind(), rest.day(), rest.clock(), rest.shift());
            }
            if (tokens.is(index, "earlier", "later") && (tokens.are(index + 1, "in", "the", "day")
                    || tokens.are(index + 1, "that", "day") || tokens.are(index + 1, "the", "same", "day"))) {
                int until = tokens.is(index + 1, "that") ? index + 3 : index + 4;
                return relative(index, until, told(0, Shift.Unit.DAY));
            }
        }
        WrittenMoment single = single(tokens, index);
        if (single != null) {
            return single;
        }
        WrittenMoment pointed = pointed(tokens, index);
        if (pointed != null) {
            return pointed;
        }
        WrittenMoment next = neighbouring(tokens, index);
        return next != null ? next : counted(tokens, index);
    }

    private @Nullable WrittenMoment single(Tokens tokens, int index) {
        return switch (tokens.lower(index)) {
            case "today" -> relative(index, index + 1, writing(0, Shift.Unit.DAY));
            case "tonight" -> new WrittenMoment(index, index + 1, Moment.Kind.DAY_PART, CalendarDay.UNSAID,
                    ClockTime.ofPart("NI"), writing(0, Shift.Unit.DAY));
            case "yesterday" -> relative(index, index + 1, writing(-1, Shift.Unit.DAY));
            case "tomorrow" -> relative(index, index + 1, writing(1, Shift.Unit.DAY));
            case "recently" -> relative(index, index + 1, vague(Shift.Anchor.WRITING, -1, Shift.Unit.MONTH));
            case "on", "the" -> eve(tokens, index);
            case "in" -> recent(tokens, index);
            default -> null;
        };
    }

    private static @Nullable WrittenMoment eve(Tokens tokens, int index) {
        int the = tokens.is(index, "on") ? index + 1 : index;
        return tokens.are(the, "the", "eve", "of") ? relative(index, the + 3, told(-1, Shift.Unit.DAY)) : null;
    }

    /** "in recent days", "in the coming weeks". */
    private @Nullable WrittenMoment recent(Tokens tokens, int index) {
        int adjective = tokens.is(index + 1, "the") ? index + 2 : index + 1;
        Shift.Unit unit = unit(tokens.lower(adjective + 1));
        if (unit == null || !tokens.lower(adjective + 1).endsWith("s") || !tokens.is(adjective, "recent", "coming",
                "past", "last", "next", "following")) {
            return null;
        }
        int sign = tokens.is(adjective, "coming", "next", "following") ? 1 : -1;
        return relative(index, adjective + 2, vague(Shift.Anchor.WRITING, sign, unit));
    }

    /** "this week", "last Tuesday", "next summer", "the past three years", "yesterday" has no adjective. */
    private @Nullable WrittenMoment pointed(Tokens tokens, int index) {
        int adjective = tokens.is(index, "the") ? index + 1 : index;
        int count = switch (tokens.lower(adjective)) {
            case "this" -> 0;
            case "last", "past" -> -1;
            case "next", "coming", "upcoming" -> 1;
            default -> Integer.MIN_VALUE;
        };
        if (count == Integer.MIN_VALUE) {
            return null;
        }
        int noun = tokens.is(adjective, "this") && tokens.is(adjective + 1, "past", "coming", "upcoming")
                ? adjective + 2
                : adjective + 1;
        if (noun > adjective + 1) {
            count = tokens.is(adjective + 1, "past") ? -1 : 1;
        }
        WrittenMoment span = spanOf(tokens, index, adjective, noun, count);
        if (span != null || (adjective > index && count != 0 && tokens.is(index - 1, "for"))) {
            return span;
        }
        return named(tokens, index, noun, count);
    }

    private @Nullable WrittenMoment spanOf(Tokens tokens, int index, int adjective, int noun, int count) {
        Numeral number = count == 0 ? null : numerals.at(tokens, noun);
        if (number == null || number.sort() != Numeral.Sort.CARDINAL || number.amount().isRange()
                || number.value().scale() > 0 || number.value().intValue() > MOST || number.value().signum() <= 0) {
            return null;
        }
        Shift.Unit unit = unit(tokens.lower(number.until()));
        return unit == null || (adjective == index && tokens.is(index - 1, "first"))
                ? null
                : relative(index, number.until() + 1, new Shift(Shift.Anchor.WRITING,
                        count * number.value().intValue(), unit, Shift.Extent.ALL));
    }

    private @Nullable WrittenMoment named(Tokens tokens, int index, int noun, int count) {
        String word = tokens.lower(noun);
        int weekday = words.weekday(word);
        int month = words.month(word);
        String part = words.part(word);
        String season = words.season(word);
        var named = new Shift(Shift.Anchor.WRITING, count, Shift.Unit.DAY, Shift.Extent.NAMED);
        if (weekday > 0) {
            return new WrittenMoment(index, noun + 1, Moment.Kind.WEEKDAY, CalendarDay.ofWeekday(weekday), null, named);
        }
        if (month > 0 && (tokens.get(noun).isCapitalised() || !tokens.is(noun, "may", "march"))) {
            return new WrittenMoment(index, noun + 1, Moment.Kind.MONTH, CalendarDay.ofMonth(0, month), null, named);
        }
        if (!season.isEmpty()) {
            return new WrittenMoment(index, noun + 1, Moment.Kind.MONTH, CalendarDay.ofSeason(0, season), null, named);
        }
        if (!part.isEmpty() && !word.endsWith("s")) {
            return new WrittenMoment(index, noun + 1, Moment.Kind.DAY_PART, CalendarDay.UNSAID,
                    ClockTime.ofPart(part), writing(count, Shift.Unit.DAY));
        }
        if (word.equals("weekend")) {
            return relative(index, noun + 1, writing(count, Shift.Unit.WEEK));
        }
        Shift.Unit unit = unit(word);
        if (unit == null) {
            return null;
        }
        boolean plural = word.endsWith("s");
        boolean time = plural || unit == Shift.Unit.DAY || (tokens.is(index, "the") && !tokens.is(index
                + 1, "past", "last", "coming"));
        return time ? null : relative(index, noun + 1, writing(count, unit));
    }

    /** "the day before", "the next day", "the previous week", "that day", "a month later". */
    private @Nullable WrittenMoment neighbouring(Tokens tokens, int index) {
        if (!tokens.is(index, "the", "a", "an", "one", "that")) {
            return null;
        }
        Shift.Unit plain = unit(tokens.lower(index + 1));
        String part = words.part(tokens.lower(index + 1));
        if (plain != null || !part.isEmpty()) {
            int sign = direction(tokens, index + 2);
            boolean singular = !tokens.lower(index + 1).endsWith("s");
            boolean dayAfterDay = tokens.is(index - 1, "after");
            if (sign != 0 && singular && !dayAfterDay) {
                return new WrittenMoment(index, index + 3, part.isEmpty() ? Moment.Kind.RELATIVE : Moment.Kind.DAY_PART,
                        CalendarDay.UNSAID, part.isEmpty() ? null : ClockTime.ofPart(part),
                        shift(tokens, index + 2, sign, plain == null ? Shift.Unit.DAY : plain));
            }
            return tokens.is(index, "that") && plain == Shift.Unit.DAY
                    ? relative(index, index + 2, told(0, Shift.Unit.DAY))
                    : null;
        }
        int sign = switch (tokens.lower(index + 1)) {
            case "next", "following" -> 1;
            case "previous", "preceding" -> -1;
            case "same" -> 0;
            default -> 2;
        };
        Shift.Unit unit = unit(tokens.lower(index + 2));
        String nextPart = words.part(tokens.lower(index + 2));
        if (sign == 2 || !tokens.is(index, "the") || (unit == null && nextPart.isEmpty())
                || tokens.lower(index + 2).endsWith("s")) {
            return null;
        }
        return new WrittenMoment(index, index + 3, nextPart.isEmpty() ? Moment.Kind.RELATIVE : Moment.Kind.DAY_PART,
                CalendarDay.UNSAID, nextPart.isEmpty() ? null : ClockTime.ofPart(nextPart),
                told(sign, unit == null ? Shift.Unit.DAY : unit));
    }

    /** "two years later", "five days after", "three weeks ago", "years earlier". */
    private @Nullable WrittenMoment counted(Tokens tokens, int index) {
        if (tokens.get(index - 1).isDash() && tokens.get(index).isGlued()) {
            return null;
        }
        Numeral number = numerals.at(tokens, index);
        boolean several = number == null && tokens.is(index, "several", "some");
        boolean few = number == null && tokens.are(index, "a", "few");
        int noun = number != null ? number.until() : several ? index + 1 : few ? index + 2 : index;
        String word = tokens.lower(noun);
        Shift.Unit unit = unit(word);
        boolean vague = number == null || number.amount().isRange();
        if (unit == null || (vague && !word.endsWith("s"))
                || (number != null && (number.sort() != Numeral.Sort.CARDINAL || number.value().scale() > 0
                        || number.value().intValue() > MOST || number.value().signum() <= 0))) {
            return null;
        }
        int sign = direction(tokens, noun + 1);
        boolean loose = tokens.is(noun + 1, "before", "after") && !vague && !isEvent(tokens, noun + 2);
        if (sign == 0 || loose) {
            return null;
        }
        int count = number == null || vague ? sign : sign * number.value().intValue();
        Shift shift = shift(tokens, noun + 1, count, unit);
        return relative(index, noun + 2,
                vague ? vague(shift.anchor(), sign, unit) : shift);
    }

    /** "after" and "before" tell a time where an event follows, or nothing. */
    private static boolean isEvent(Tokens tokens, int index) {
        return !tokens.get(index).isNumber();
    }

    private static int direction(Tokens tokens, int index) {
        return switch (tokens.lower(index)) {
            case "before", "earlier", "ago", "previously" -> -1;
            case "after", "later", "hence" -> 1;
            default -> 0;
        };
    }

    private static Shift shift(Tokens tokens, int direction, int count, Shift.Unit unit) {
        var anchor = tokens.is(direction, "ago", "hence") ? Shift.Anchor.WRITING : Shift.Anchor.TOLD;
        return new Shift(anchor, count, unit, Shift.Extent.THAT);
    }

    private static Shift writing(int count, Shift.Unit unit) {
        return new Shift(Shift.Anchor.WRITING, count, unit, Shift.Extent.THAT);
    }

    private static Shift told(int count, Shift.Unit unit) {
        return new Shift(Shift.Anchor.TOLD, count, unit, Shift.Extent.THAT);
    }

    private static Shift vague(Shift.Anchor anchor, int sign, Shift.Unit unit) {
        return new Shift(anchor, sign, unit, Shift.Extent.VAGUE);
    }

    private static WrittenMoment relative(int from, int until, Shift shift) {
        return new WrittenMoment(from, until, Moment.Kind.RELATIVE, CalendarDay.UNSAID, null, shift);
    }

    private static Shift.@Nullable Unit unit(String word) {
        return switch (word) {
            case "day", "days" -> Shift.Unit.DAY;
            case "week", "weeks" -> Shift.Unit.WEEK;
            case "month", "months" -> Shift.Unit.MONTH;
            case "year", "years" -> Shift.Unit.YEAR;
            case "decade", "decades" -> Shift.Unit.DECADE;
            default -> null;
        };
    }
}
