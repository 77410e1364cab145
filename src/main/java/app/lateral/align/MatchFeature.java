package app.lateral.align;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What is measured of two sentences to tell whether they report the same thing; which of the two comes first is all one. */
enum MatchFeature {
    /** The cosine of their meanings, less what the whole story shares. */
    MEANING(PairComparison::meaning),
    /** The weight of the three words best matched in meaning by words of the other sentence, on the weaker side. */
    STRONGEST_MATCHES(PairComparison::strongestMatches),
    /** How much of one of them the other covers in meaning, whichever is covered more. */
    COVERED_CONTENT(PairComparison::coveredByOther),
    /** How much of the weightier one stands in the other in the same words. */
    SHARED_WORDS(PairComparison::sharedWords),
    /** The weight of the two rarest words that both share. */
    RAREST_SHARED_WORDS(PairComparison::rarestSharedWords),
    /** The weight of the verbs matched in meaning, on the weaker side. */
    MATCHED_VERBS(PairComparison::matchedVerbs),
    /** The weight of the words other than names matched in meaning, on the weaker side. */
    MATCHED_COMMON_WORDS(PairComparison::matchedCommonWords),
    /** How far down their articles both stand: what is told first is told by all. */
    DEPTH(PairComparison::depth);

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
        return ALL.stream().mapToDouble(feature -> feature.measure.applyAsDouble(pair)).toArray();
    }
}
