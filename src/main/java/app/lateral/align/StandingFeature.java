package app.lateral.align;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What is measured of a pair of sentences among the other pairs of its story. */
enum StandingFeature {
    /** Its log-odds, judged by itself. */
    OWN(Standing::own),
    /** How far these are above those of its best rival for a sentence, on the side where that is less. */
    LEAD_OF_WEAKER_SIDE(Standing::leadOfWeakerSide),
    /** The same on the side where that is more. */
    LEAD_OF_STRONGER_SIDE(Standing::leadOfStrongerSide),
    /** The best chance of a pair next to it: both sentences, or one of them, moved by one. */
    NEIGHBOURS(Standing::neighbours),
    /** The best chance that both match one sentence of a third article: the lesser of those two chances. */
    THIRD_ARTICLE(Standing::thirdArticle);

    /** All features, in the order of the arrays that hold their values. */
    static final List<StandingFeature> ALL = List.of(values());

    /** A reference to a method, which keeps no state. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToDoubleFunction<Standing> measure;

    StandingFeature(ToDoubleFunction<Standing> measure) {
        this.measure = measure;
    }

    /** The values of all features for a pair, in the order of {@link #ALL}. */
    static double[] measure(Standing pair) {
        return ALL.stream().mapToDouble(feature -> feature.measure.applyAsDouble(pair)).toArray();
    }
}
