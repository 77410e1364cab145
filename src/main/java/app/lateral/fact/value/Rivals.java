package app.lateral.fact.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Mention;

/**
 * Settles which mentions of two sentences can be rivals at all: who finds his like in the other sentence has none there.
 * Of "19 hours over four days" and "three days, for 19 hours" only the days disagree.
 */
final class Rivals {
    /** So surely two values that agree in two sentences are alike. */
    private static final double LEAST_LIKE = 0.4;

    /** So nearly as sure as the pair that disagrees one that agrees must be. */
    private static final double NEARLY = 0.6;
    /** From here on two mentions stand at the same place of sentences that say the same: then one of them is wrong. */
    private static final double IN_PLACE = 0.7;

    private Rivals() {
    }

    /** A mention and a sentence in which its like is sought. */
    private record Seeking(Mentioned.Spot mention, StoryEvidence.SentenceOf sentence) {
        static Seeking of(Mentioned<?> mention, Mentioned<?> partner) {
            return new Seeking(mention.spot(), StoryEvidence.SentenceOf.of(partner));
        }
    }

    /** A mention and an article in which its like is sought. */
    private record SeekingFar(Mentioned.Spot mention, int place) {
        static SeekingFar of(Mentioned<?> mention, Mentioned<?> partner) {
            return new SeekingFar(mention.spot(), partner.place());
        }
    }

    /**
     * The pairs without those that disagree though one of the two has its like beside the other, or elsewhere in the
     * other's article where it is nearly as surely of one thing with it: who names Sunday and Monday does not contradict
     * who names Monday.
     */
    static <M extends Mention> List<Pairing<M>> settled(List<Pairing<M>> pairings,
            ValueComparison<M> comparison) {
        Set<Seeking> settled = new HashSet<>();
        for (Pairing<M> pairing : pairings) {
            if (pairing.verdict().agrees() && pairing.score() >= LEAST_LIKE
                    && pairing.signs().agreement() >= ValueComparison.LEAST_TELLING) {
                settled.add(Seeking.of(pairing.one(), pairing.other()));
                settled.add(Seeking.of(pairing.other(), pairing.one()));
            }
        }
        Map<SeekingFar, Double> likes = likes(pairings, comparison);
        return pairings.stream().filter(pairing -> pairing.verdict().agrees()
                || (!hasLikeElsewhere(pairing, likes) && !areToldApart(pairing, likes)
                        && !settled.contains(Seeking.of(pairing.one(), pairing.other()))
                        && !settled.contains(Seeking.of(pairing.other(), pairing.one()))))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** How surely each mention is of one thing with its like in another article. */
    private static <M extends Mention> Map<SeekingFar, Double> likes(List<Pairing<M>> pairings,
            ValueComparison<M> comparison) {
        Map<SeekingFar, Double> likes = new HashMap<>();
        for (Pairing<M> pairing : pairings) {
            boolean asFine = comparison.aspect(pairing.one().mention())
                    .equals(comparison.aspect(pairing.other().mention()));
            if (pairing.verdict().agrees() && asFine && !pairing.isInsideOneArticle()
                    && pairing.signs().agreement() >= ValueComparison.LEAST_TELLING) {
                likes.merge(SeekingFar.of(pairing.one(), pairing.other()), pairing.score(), Math::max);
                likes.merge(SeekingFar.of(pairing.other(), pairing.one()), pairing.score(), Math::max);
            }
        }
        return likes;
    }

    private static boolean hasLikeElsewhere(Pairing<?> pairing, Map<SeekingFar, Double> likes) {
        double like = Math.max(likes.getOrDefault(SeekingFar.of(pairing.one(), pairing.other()), 0.0),
                likes.getOrDefault(SeekingFar.of(pairing.other(), pairing.one()), 0.0));
        return pairing.signs().parallel() < IN_PLACE && like >= LEAST_LIKE && like >= pairing.score() * NEARLY;
    }

    /** Whether a third article tells both values, each surely of one thing with one of these: then they are of two. */
    private static boolean areToldApart(Pairing<?> pairing, Map<SeekingFar, Double> likes) {
        return pairing.signs().parallel() < IN_PLACE && pairing.signs().role() < 1
                && likes.entrySet().stream()
                        .filter(like -> like.getKey().mention().equals(pairing.one().spot())
                                && like.getValue() >= LEAST_LIKE && like.getKey().place() != pairing.other().place())
                        .anyMatch(like -> likes.getOrDefault(
                                new SeekingFar(pairing.other().spot(), like.getKey().place()), 0.0) >= LEAST_LIKE);
    }
}
