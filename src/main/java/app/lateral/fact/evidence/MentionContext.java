package app.lateral.fact.evidence;

import java.util.Map;

import app.lateral.align.Meaning;

/**
 * What stands around a mention: it tells what is measured, counted or dated.
 *
 * @param weights the content words and bearers of names in its sentence, each with a weight that grows with its rarity
 *     and falls with its distance
 * @param headMeaning what the words next to it mean, taken together: the thing measured or the verb that measures
 * @param meaning what all words around it mean, taken together
 */
public record MentionContext(Map<String, Double> weights, Meaning headMeaning, Meaning meaning) {
    /** How much of the words around two mentions is the same, 0 to 1: the cosine of their weights. */
    public double overlap(MentionContext other) {
        double shared = 0;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            shared += weight.getValue() * other.weights.getOrDefault(weight.getKey(), 0.0);
        }
        double lengths = Math.sqrt(squares() * other.squares());
        return lengths == 0 ? 0 : shared / lengths;
    }

    /** How close the meanings around two mentions lie, 0 to 1. */
    public double closeness(MentionContext other) {
        return Math.max(0, meaning.likeness(other.meaning));
    }

    /** How close the meanings of the words next to two mentions lie, 0 to 1. */
    public double headCloseness(MentionContext other) {
        return Math.max(0, headMeaning.likeness(other.headMeaning));
    }

    private double squares() {
        return weights.values().stream().mapToDouble(weight -> weight * weight).sum();
    }
}
