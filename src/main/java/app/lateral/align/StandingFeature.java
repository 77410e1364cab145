package app.lateral.align;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What is measured of a pair of sentences among the other pairs of its story. */
enum StandingFeature {
    /** Its log-odds, judged by itself. */
    OWN(Standing::own),
    /** The logarithm of its share of all that either sentence may match, on the side where that is less. */
    SHARE_OF_WEAKER_SIDE(Standing::shareOfWeakerSide),
    /** The same on the side where that is more. */
    SHARE_OF_STRONGER_SIDE(Standing::shareOfStrongerSide),
    /** The best chance of one sentence with a neighbour of the other, of the side where that is less. */
    NEIGHBOURS_OF_BOTH(Standing::neighboursOfBoth),
    /** The same of the side where that is more: what one tells in a sentence another tells in two. */
    NEIGHBOURS_OF_ONE(Standing::neighboursOfOne),
    /** The best chance that both match one sentence of a third article: the lesser of those two chances. */
    THIRD_ARTICLE(Standing::thirdArticle),
    /** The logarithm of the number of pairs that the two articles have: of more pairs a lesser part matches. */
    PAIRS(Standing::pairs),
    /** How far apart they stand in their articles: news is told in much the same order. */
    PLACES_APART(Standing::placesApart);

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
        double[] values = new double[ALL.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ALL.get(i).measure.applyAsDouble(pair);
        }
        return values;
    }
}
