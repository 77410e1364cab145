package app.lateral.ui.matrix;

import java.util.List;

import static java.util.stream.Collectors.joining;

/**
 * What one article says on a fact.
 *
 * @param article the article's id
 * @param readings in the order of its text; empty where it is silent
 */
public record FactCell(String article, List<Reading> readings) {
    /** Keeps a copy of the list. */
    public FactCell {
        readings = List.copyOf(readings);
    }

    /**
     * One reading.
     *
     * @param words as the article words it: "about 254 kilometres"
     * @param below where it stands, and its value where that says more: "para. 4 · 254 km"
     */
    public record Reading(String words, String below) {}

    /** Whether the article says nothing on it. */
    public boolean isSilent() {
        return readings.isEmpty();
    }

    /** All of it on one line: "200 km (para. 2)"; empty where it is silent. */
    public String line() {
        return readings.stream().map(reading -> reading.words() + " (" + reading.below() + ")").collect(joining(" / "));
    }
}
