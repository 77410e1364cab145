package app.lateral.ui.matrix;

import java.util.List;

import app.lateral.fact.Fact;
import app.lateral.ui.mark.Mark;

/**
 * One fact with what every article says on it.
 *
 * @param fact the fact
 * @param mark its colour and sign
 * @param topic what it is about
 * @param kind what sort of thing it is
 * @param agreement how the articles agree
 * @param severity how much that matters; empty where it was not graded
 * @param cells one for each article, in the story's order
 */
public record FactRow(Fact fact, Mark mark, String topic, String kind, String agreement, String severity,
        List<FactCell> cells) {
    /** Keeps a copy of the list. */
    public FactRow {
        cells = List.copyOf(cells);
    }
}
