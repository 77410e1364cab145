package app.lateral.align;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What is measured of two sentences to tell whether they report the same thing; which of the two comes first is all one. */
enum MatchFeature {
    /** The cosine of their meanings, less what the whole story shares. */
    MEANING(PairComparison::meaning),
    /** How much content finds a word of like meaning in the other sentence, on the side where that is less. */
    MATCHED_CONTENT(PairComparison::matchedContent),
    /** The same as a share of a side's content, on the side where that is less. */
    COVERED_CONTENT(PairComparison::coveredContent),
    /** The share of the lighter sentence's content that stands in the other in the same words. */
    SHARED_WORDS(PairComparison::sharedWords),
    /** The logarithm of the content of the weightier sentence: long sentences share words by chance. */
    LENGTH(PairComparison::length);

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
