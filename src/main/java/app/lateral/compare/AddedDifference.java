package app.lateral.compare;

import java.util.List;

import app.lateral.fact.FactKind;

/**
 * A difference that the user saw and the comparison did not.
 *
 * @param kind what sort of thing differs
 * @param topic what it is about, in the user's words
 * @param readings the words that differ; two at least
 */
public record AddedDifference(FactKind kind, String topic, List<Anchor> readings) {
    /** Keeps a copy of the list. */
    public AddedDifference {
        readings = List.copyOf(readings);
        if (readings.size() < 2) {
            throw new IllegalArgumentException("a difference needs two readings: " + readings);
        }
    }
}
