package app.lateral.fact;

import java.util.Map;
import java.util.Set;

import app.lateral.align.Meaning;

/**
 * What stands around a mention: it tells what is measured, counted or dated.
 *
 * @param weights the content words and bearers of names in its sentence, each with a weight that grows with its rarity
 *     and falls with its distance
 * @param heads the content words next to it: the thing measured or the verb that measures ("trip", "last")
 * @param headMeaning what those next words mean, taken together
 * @param meaning what all words around it mean, taken together
 */
record Surroundings(Map<String, Double> weights, Set<String> heads, Meaning headMeaning, Meaning meaning) {
    /** How much of the words around two mentions is the same, 0 to 1: the cosine of their weights. */
    double overlap(Surroundings other) {
        double shared = 0;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            shared += weight.getValue() * other.weights.getOrDefault(weight.getKey(), 0.0);
        }
        double lengths = Math.sqrt(squares() * other.squares());
        return lengths == 0 ? 0 : shared / lengths;
    }

    /** How close the meanings around two mentions lie, -1 to 1. */
    double closeness(Surroundings other) {
        return meaning.likeness(other.meaning);
    }

    /** How close the meanings of the words next to two mentions lie, -1 to 1. */
    double headCloseness(Surroundings other) {
        return headMeaning.likeness(other.headMeaning);
    }

    /** Whether both stand next to the same content word. */
    boolean sharesHead(Surroundings other) {
        return heads.stream().anyMatch(other.heads::contains);
    }

    private double squares() {
        return weights.values().stream().mapToDouble(weight -> weight * weight).sum();
    }
}
