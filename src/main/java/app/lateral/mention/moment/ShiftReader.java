package app.lateral.mention.moment;

import java.util.Set;

import app.lateral.mention.number.Numeral;
import app.lateral.mention.number.NumeralFinder;
import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads times told by their distance from the day of writing or from one told before: "yesterday", "the day before",
 * "two years later", "three weeks ago", "on the eve of", "that evening". Not: "day after day".
 */
final class ShiftReader {
    private static final int MOST = 10_000;
    /** Forms of verbs behind which days are told that something lasts. */
    private static final Set<String> LASTING = Set.of("need", "needs", "needed", "take", "takes", "took", "taken",
            "taking", "require", "requires", "required", "wait", "waits", "waited", "waiting", "spend", "spends",
            "spent",
            "spending", "last", "lasts", "lasted", "allow", "allows", "allowed", "give", "gives", "gave", "given",
            "for");

    private final CalendarWords words;
    private final NumeralFinder numerals;

    ShiftReader(CalendarWords words, NumeralFinder numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /** A distance, or null. */
    @Nullable
    ReadTime at(Tokens tokens, int index) {
        ReadTime single = single(tokens, index);
        if (single != null) {
            return single;
        }
        ReadTime next = neighbouring(tokens, index);
        return next != null ? next : counted(tokens, index);
    }

    private static @Nullable ReadTime single(Tokens tokens, int index) {
        return switch (tokens.lower(index)) {
            case "today" -> ReadTime.of(Shift.writing(0, Shift.Unit.DAY), index + 1);
            case "tonight", "tonite" -> new ReadTime(new TimeExpression.AtTime(
                    new TimeExpression.Shifted(Shift.writing(0, Shift.Unit.DAY)), ClockTime.ofPart("NI")), index + 1);
            case "yesterday" -> ReadTime.of(Shift.writing(-1, Shift.Unit.DAY), index + 1);
            case "tomorrow" -> ReadTime.of(Shift.writing(1, Shift.Unit.DAY), index + 1);
            case "recently" -> ReadTime.of(vague(Shift.Anchor.WRITING, -1, Shift.Unit.MONTH), index + 1);
            case "earlier", "later" -> sameDay(tokens, index);
            case "on", "the" -> eve(tokens, index);
            default -> null;
        };
    }

    /** "earlier in the day", "later that day". */
    private static @Nullable ReadTime sameDay(Tokens tokens, int index) {
        boolean that = tokens.are(index + 1, "that", "day");
        boolean same = tokens.are(index + 1, "in", "the", "day") || tokens.are(index + 1, "the", "same", "day");
        return that || same
                ? ReadTime.of(Shift.told(0, Shift.Unit.DAY), that ? index + 3 : index + 4)
                : null;
    }

    private static @Nullable ReadTime eve(Tokens tokens, int index) {
        int the = tokens.is(index, "on") ? index + 1 : index;
        return tokens.are(the, "the", "eve", "of") ? ReadTime.of(Shift.told(-1, Shift.Unit.DAY), the + 3) : null;
    }

    /** "the day before", "the next day", "the previous week", "that day", "a month later". */
    private @Nullable ReadTime neighbouring(Tokens tokens, int index) {
        if (!tokens.is(index, "the", "a", "an", "one", "that")) {
            return null;
        }
        Shift.Unit plain = ShiftUnits.unit(tokens.lower(index + 1));
        String part = words.part(tokens.lower(index + 1));
        if (plain != null || !part.isEmpty()) {
            int sign = direction(tokens, index + 2);
            boolean singular = !tokens.lower(index + 1).endsWith("s");
            if (sign > 0 && singular && plain != null && tokens.is(index + 3, "next")) {
                return ReadTime.of(Shift.writing(2, plain), index + 4);
            }
            if (sign != 0 && singular && !tokens.is(index - 1, "after")) {
                return inPart(shift(tokens, index + 2, sign, plain == null ? Shift.Unit.DAY : plain), part, index + 3);
            }
            return tokens.is(index, "that") && plain == Shift.Unit.DAY
                    ? ReadTime.of(Shift.told(0, Shift.Unit.DAY), index + 2)
                    : null;
        }
        int sign = switch (tokens.lower(index + 1)) {
            case "next", "following" -> 1;
            case "previous", "preceding" -> -1;
            case "same" -> 0;
            default -> 2;
        };
        Shift.Unit unit = ShiftUnits.unit(tokens.lower(index + 2));
        String nextPart = words.part(tokens.lower(index + 2));
        if (sign == 2 || !tokens.is(index, "the") || unit == Shift.Unit.QUARTER || unit == Shift.Unit.DECADE
                || (unit == null && nextPart.isEmpty())
                || tokens.lower(index + 2).endsWith("s")) {
            return null;
        }
        return inPart(Shift.told(sign, unit == null ? Shift.Unit.DAY : unit), nextPart, index + 3);
    }

    private static ReadTime inPart(Shift shift, String part, int until) {
        return part.isEmpty()
                ? ReadTime.of(shift, until)
                : new ReadTime(new TimeExpression.AtTime(new TimeExpression.Shifted(shift), ClockTime.ofPart(part)),
                        until);
    }

    /**
     * A number of units: "two years", "several days".
     *
     * @param count how many; 1 where they are not counted
     * @param unit the unit
     * @param isVague whether they are not counted
     * @param until the token after them
     */
    record Length(int count, Shift.Unit unit, boolean isVague, int until) {}

    /** The units counted from a token on, or null. */
    @Nullable
    Length length(Tokens tokens, int index) {
        if (tokens.get(index - 1).isDash() && tokens.get(index).isGlued()) {
            return null;
        }
        Numeral number = tokens.is(index, "a", "an") && ShiftUnits.unit(tokens.lower(index + 1)) != null
                ? null
                : numerals.at(tokens, index);
        boolean single = number == null && tokens.is(index, "a", "an");
        boolean several = number == null && tokens.is(index, "several", "some");
        boolean few = number == null && tokens.are(index, "a", "few");
        int noun = number != null ? number.until() : several ? index + 1 : few ? index + 2 : single ? index + 1 : index;
        String word = tokens.lower(noun);
        Shift.Unit unit = ShiftUnits.isFortnight(word) ? Shift.Unit.WEEK : ShiftUnits.unit(word);
        boolean vague = few || (!single && (number == null || number.amount().isRange()));
        boolean counts = number == null || (number.sort() == Numeral.Sort.CARDINAL && number.value().scale() <= 0
                && number.value().intValue() <= MOST && number.value().signum() > 0
                && number.value().precision() - number.value().scale() <= 5);
        if (unit == null || !counts || (vague && !word.endsWith("s"))) {
            return null;
        }
        int count = vague || number == null ? 1 : number.value().intValue();
        return new Length(ShiftUnits.isFortnight(word) ? 2 * count : count, unit, vague, noun + 1);
    }

    /** "two years later", "five days after", "three weeks ago", "years earlier". */
    private @Nullable ReadTime counted(Tokens tokens, int index) {
        Length length = length(tokens, index);
        if (length == null) {
            return null;
        }
        int after = length.until();
        int sign = direction(tokens, after);
        boolean loose = tokens.is(after, "before", "after") && !length.isVague() && tokens.get(after + 1).isNumber();
        if (sign == 0 || loose || (tokens.is(after, "before", "after") && isLength(tokens, index))) {
            return null;
        }
        Shift shift = shift(tokens, after, sign * length.count(), length.unit());
        return ReadTime.of(length.isVague() ? vague(shift.anchor(), sign, length.unit()) : shift, after + 1);
    }

    /** "need nine days before the wall is safe", "took two weeks after the vote": how long it lasts, not when it is. */
    private boolean isLength(Tokens tokens, int index) {
        int before = index - 1;
        while (before >= 0 && (tokens.is(before, "about", "around", "some", "nearly", "almost", "only", "just",
                "another", "least", "at", "than", "more", "them", "him", "her", "it")
                || numerals.at(tokens, before) != null)) {
            before--;
        }
        return LASTING.contains(tokens.lower(before));
    }

    private static int direction(Tokens tokens, int index) {
        return switch (tokens.lower(index)) {
            case "before", "earlier", "ago", "previously" -> -1;
            case "after", "later", "hence" -> 1;
            default -> 0;
        };
    }

    private static Shift shift(Tokens tokens, int direction, int count, Shift.Unit unit) {
        if (tokens.is(direction, "ago", "hence")) {
            return Shift.writing(count, unit);
        }
        boolean event = tokens.is(direction, "before", "after") && tokens.get(direction + 1).isWord();
        return event ? new Shift(Shift.Anchor.EVENT, count, unit, Shift.Extent.THAT) : Shift.told(count, unit);
    }

    private static Shift vague(Shift.Anchor anchor, int sign, Shift.Unit unit) {
        return new Shift(anchor, sign, unit, Shift.Extent.VAGUE);
    }
}
