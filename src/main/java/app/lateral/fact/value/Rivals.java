package app.lateral.fact.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    private Rivals() {
    }

    /** A mention and a sentence in which its like is sought. */
    private record Seeking(Mentioned.Spot mention, StoryEvidence.SentenceOf sentence) {
        static Seeking of(Mentioned<?> mention, Mentioned<?> partner) {
            return new Seeking(mention.spot(), StoryEvidence.SentenceOf.of(partner));
        }
    }

    /** The pairs without those that disagree though one of the two has its like beside the other. */
    static <M extends Mention> List<Pairing<M>> settled(List<Pairing<M>> pairings) {
        Set<Seeking> settled = new HashSet<>();
        for (Pairing<M> pairing : pairings) {
            if (pairing.verdict().agrees() && pairing.score() >= LEAST_LIKE
                    && pairing.signs().agreement() >= ValueComparison.LEAST_TELLING) {
                settled.add(Seeking.of(pairing.one(), pairing.other()));
                settled.add(Seeking.of(pairing.other(), pairing.one()));
            }
        }
        return pairings.stream().filter(pairing -> pairing.verdict().agrees()
                || (!settled.contains(Seeking.of(pairing.one(), pairing.other()))
                        && !settled.contains(Seeking.of(pairing.other(), pairing.one()))))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
