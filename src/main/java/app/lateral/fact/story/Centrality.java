package app.lateral.fact.story;

import java.util.List;

/** How much of a story a fact concerns. */
public final class Centrality {
    /** At this depth, as a share of the article, a reading counts half as much as in the first sentence. */
    private static final double HALF_DEPTH = 0.7;

    private Centrality() {
    }

    /** The mean of how early the readings stand in their articles, 0 to 1. */
    public static double of(List<? extends Mentioned<?>> mentions) {
        return mentions.stream().mapToDouble(Centrality::earliness).average().orElse(0);
    }

    private static double earliness(Mentioned<?> mention) {
        double depth = (double) mention.mention().sentence() / Math.max(1, mention.article().sentences().size());
        return HALF_DEPTH / (HALF_DEPTH + depth);
    }
}
