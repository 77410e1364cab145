package app.lateral.ui.matrix;

import java.util.List;

import app.lateral.compare.Coverage;

import static java.util.stream.Collectors.joining;

/**
 * What one article says on a fact.
 *
 * @param article the article's id
 * @param coverage what it has on it
 * @param readings in the order of its text; empty where there is none
 */
public record FactCell(String article, Coverage coverage, List<Reading> readings) {
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

    /** All of it on one line: "200 km (para. 2)"; empty where there is no reading. */
    public String line() {
        return readings.stream().map(reading -> reading.words() + " (" + reading.below() + ")").collect(joining(" / "));
    }
}
