package app.lateral.ui.finding;

import java.util.List;

/**
 * A sentence with the readings that stand in it.
 *
 * @param place where it stands: "paragraph 2"
 * @param pieces its words in order, cut where a reading begins or ends
 * @param values each reading as a value that can be compared: "254 km"; empty where words are compared as they stand
 */
public record CardSentence(String place, List<Piece> pieces, List<String> values) {
    /** Keeps copies of the lists. */
    public CardSentence {
        pieces = List.copyOf(pieces);
        values = List.copyOf(values);
    }

    /** A run of a sentence's words. */
    public sealed interface Piece {
        /** The words. */
        String text();
    }

    /**
     * Words that are part of a reading.
     *
     * @param text the words
     */
    public record Marked(String text) implements Piece {}

    /**
     * Words between readings.
     *
     * @param text the words
     */
    public record Plain(String text) implements Piece {}
}
