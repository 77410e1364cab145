package app.lateral.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.lateral.align.SentenceProfile.Term;

/**
 * Which sentences give unequal figures on what may be one thing: two sources that contradict each other on a distance or a
 * length of time report the same thing in figures that are near. What few sentences of a story measure or count points at
 * each other, what many do points nowhere, as with {@link Term#weight() words}.
 */
final class NearFigures {
    /** Figures further apart than this factor are hardly of one thing. */
    private static final double FACTOR = 2;

    /** How rare the figures of a dimension are in the story, 0 to 1. */
    private final Map<String, Double> rarities = new HashMap<>();

    /** The figures of a story. */
    NearFigures(List<List<SentenceProfile>> articles) {
        Map<String, Integer> holders = new HashMap<>();
        articles.forEach(article -> article.forEach(sentence -> sentence.magnitudes().stream()
                .map(Magnitude::dimension).distinct()
                .forEach(dimension -> holders.merge(dimension, 1, Integer::sum))));
        double most = Math.log(articles.stream().mapToInt(List::size).sum() + 1.0);
        holders.forEach((dimension, count) -> rarities.put(dimension, (most - Math.log(count)) / most));
    }

    /** How rare in the story the rarest figure is that both give and that is near and not equal, 0 to 1; 0 for none. */
    double of(SentenceProfile one, SentenceProfile other) {
        double rarest = 0;
        for (Magnitude ours : one.magnitudes()) {
            for (Magnitude theirs : other.magnitudes()) {
                if (ours.isNear(theirs, FACTOR)) {
                    rarest = Math.max(rarest, rarities.getOrDefault(ours.dimension(), 0.0));
                }
            }
        }
        return rarest;
    }
}
