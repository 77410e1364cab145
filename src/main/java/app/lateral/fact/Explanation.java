package app.lateral.fact;

import java.math.BigDecimal;
import java.util.List;

/** Why readings agree or not: the values and the rule, worded for people elsewhere. */
public sealed interface Explanation {
    /**
     * All readings have the same value.
     *
     * @param value as one of them writes it
     */
    record SameValue(String value) implements Explanation {}

    /**
     * Two readings have the same value, written otherwise: "30°C" and "86°F".
     *
     * @param one as written
     * @param other as written
     */
    record SameWrittenOtherwise(String one, String other) implements Explanation {}

    /** Why two readings of one value agree. */
    static Explanation same(String one, String other) {
        return one.equalsIgnoreCase(other) ? new SameValue(one) : new SameWrittenOtherwise(one, other);
    }

    /**
     * Two figures differ by more than rounding, hedges and bounds allow.
     *
     * @param greater the greater one as written
     * @param lesser the lesser one as written
     * @param percent by how much the greater exceeds the lesser, in hundredths of the lesser; below 0 where that says
     *     nothing (the lesser is 0, or the figures are ordinals or ages)
     */
    record BeyondRounding(String greater, String lesser, BigDecimal percent) implements Explanation {}

    /**
     * A later article moved the figure.
     *
     * @param before what it was, as written
     * @param after what it became, as written
     * @param direction whether it rose or fell
     */
    record Moved(String before, String after, Direction direction) implements Explanation {}

    /** Where a figure went. */
    enum Direction {
        /** It rose. */
        UP,
        /** It fell. */
        DOWN
    }

    /**
     * One figure counts some of those whom the other counts: children among people.
     *
     * @param part as written
     * @param whole as written
     */
    record PartOf(String part, String whole) implements Explanation {}

    /**
     * Two figures in units that do not measure the same.
     *
     * @param one as written
     * @param other as written
     */
    record DifferentUnits(String one, String other) implements Explanation {}

    /**
     * Two sums in different currencies, which are never converted.
     *
     * @param one as written
     * @param other as written
     */
    record DifferentCurrencies(String one, String other) implements Explanation {}

    /**
     * Two figures are equal once the finer is rounded to the precision of the coarser.
     *
     * @param finer as written
     * @param coarser as written
     */
    record EqualWhenRounded(String finer, String coarser) implements Explanation {}

    /**
     * One figure is a bound or a range and the other satisfies it.
     *
     * @param bound as written with its hedge ("more than four hours")
     * @param figure as written
     */
    record WithinBound(String bound, String figure) implements Explanation {}

    /**
     * One moment lies in the other ("Sunday" in "17 September").
     *
     * @param finer as written
     * @param coarser as written
     */
    record MomentWithin(String finer, String coarser) implements Explanation {}

    /**
     * Two moments that cannot be the same.
     *
     * @param one as written
     * @param other as written
     */
    record DifferentMoments(String one, String other) implements Explanation {}

    /**
     * One bearer under several spellings.
     *
     * @param spellings each as written, in the order of the articles
     */
    record Spellings(List<String> spellings) implements Explanation {
        /** Keeps a copy of the list. */
        public Spellings {
            spellings = List.copyOf(spellings);
        }
    }

    /**
     * Different names where the same one is expected.
     *
     * @param names each as written
     */
    record DifferentNames(List<String> names) implements Explanation {
        /** Keeps a copy of the list. */
        public DifferentNames {
            names = List.copyOf(names);
        }
    }

    /**
     * One utterance in two wordings.
     *
     * @param onlyFirst words that the first has alone, may be empty
     * @param onlySecond words that the second has alone, may be empty
     */
    record QuoteWording(String onlyFirst, String onlySecond) implements Explanation {}

    /**
     * Two statements that cannot both hold, or stand differently sure.
     *
     * @param contrast the rule that tells them apart
     * @param one the telling words of the first
     * @param other the telling words of the second
     */
    record Contrast(Opposition contrast, String one, String other) implements Explanation {}

    /**
     * One article tells a figure that another says is not known or not told.
     *
     * @param figure as written
     * @param untold the words of the other
     */
    record Untold(String figure, String untold) implements Explanation {}

    /** One article has it, the others are silent. */
    record OnlyOneArticle() implements Explanation {}

    /** The user saw the difference and added it. */
    record AddedByHand() implements Explanation {}

    /** How two statements stand against each other. */
    enum Opposition {
        /** One denies what the other asserts. */
        NEGATION,
        /** Words of opposite meaning. */
        ANTONYMS,
        /** What was so when the first was written has changed before the second: "is held", "was released". */
        OVERTAKEN,
        /** One states as fact what the other gives as a claim. */
        CLAIM_AGAINST_FACT,
        /** Different sources are named for it. */
        DIFFERENT_SOURCES,
        /** will, may, is expected to. */
        CERTAINTY,
        /** Another actor for the same act. */
        ACTOR,
        /** Another person who led the tour. */
        GUIDE,
        /** Another place for the same event. */
        PLACE,
        /** Other things named in the same role. */
        DETAIL,
        /** One thing with other words to describe it. */
        DESCRIPTION,
        /** One utterance given to two speakers. */
        SPEAKER,
        /** A quote that breaks off before words that turn its sense. */
        CUT,
        /** A quote that begins behind words that turn its sense. */
        CUT_BEFORE,
        /** One says that something rose, the other that it fell. */
        DIRECTION,
        /** Two persons named in one role. */
        ROLE,
        /** One person under two titles. */
        TITLES,
        /** One quotes, the other puts it in words of its own. */
        PARAPHRASE,
        /** Two lists that share an item and otherwise name different things. */
        LIST,
        /** The same people say, ask or announce two different things. */
        CONTENT,
        /** One suggests what the other demands. */
        SPEECH_ACT,
        /** An organisation in one, a body or a person of it in the other. */
        BODY,
        /** The same deed, said to be of different people. */
        ISSUER,
        /** What came out at some time was known for years before. */
        LONG_KNOWN
    }
}
