package app.lateral.align;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What is measured of two sentences to tell whether they report the same thing; which of the two comes first is all one. */
enum MatchFeature {
    /** How much of what the other article has of its words stands in the other sentence, on the weaker side. */
    WORDS_FOUND_HERE(PairComparison::wordsFoundHere),
    /** The weight of the three words best matched in meaning by words of the other sentence, on the weaker side. */
    STRONGEST_MATCHES(PairComparison::strongestMatches),
    /** The cosine of their meanings, less what the whole story shares, as far as there are strong matches. */
    MEANING(PairComparison::meaning),
    /** The weight of the words that follow each other in both: they are one piece of evidence rather than several. */
    CONSECUTIVE_WORDS(PairComparison::consecutiveWords),
    /** The weight of the verbs matched in meaning, on the weaker side. */
    MATCHED_VERBS(PairComparison::matchedVerbs),
    /** The weight of what is not matched, on the side where that is less. */
    UNMATCHED_WORDS(PairComparison::unmatchedWords),
    /** Whether both give the same figure or date. */
    SAME_FIGURE(PairComparison::sameFigure),
    /** How rare in the story a figure is that both give and that is near, but not equal: they may contradict each other. */
    NEAR_FIGURE(PairComparison::nearFigure),
    /** How far down their articles both stand: what is told first is told by all. */
    PLACE(PairComparison::place);

    /** All features, in the order of the arrays that hold their values. */
    static final List<MatchFeature> ALL = List.of(values());

    /** A reference to a method, which keeps no state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToDoubleFunction<PairComparison> measure;

    MatchFeature(ToDoubleFunction<PairComparison> measure) {
        this.measure = measure;
    }

    /** The values of all features for two sentences, in the order of {@link #ALL}. */
    static double[] measure(PairComparison pair) {
        double[] values = new double[ALL.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ALL.get(i).measure.applyAsDouble(pair);
        }
        return values;
    }
}
