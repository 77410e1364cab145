package app.lateral.ui.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.collections.ObservableList;
import javafx.scene.Node;

/** Cells that have gone out of sight and wait, unseen, to show another block of the same style. */
final class SpareCells {
    private final ObservableList<Node> shown;
    private final Map<String, Deque<BlockCell>> spare = new HashMap<>();

    /** Cells among these children of a parent. */
    SpareCells(ObservableList<Node> shown) {
        this.shown = shown;
    }

    /** A cell of this style, with its style applied; a new one where none is spare. */
    BlockCell take(String styleClass) {
        BlockCell kept = spare.computeIfAbsent(styleClass, _ -> new ArrayDeque<>()).poll();
        if (kept != null) {
            kept.setVisible(true);
            return kept;
        }
        BlockCell cell = new BlockCell(styleClass);
        shown.add(cell);
        cell.applyCss();
        return cell;
    }

    /** Takes back a cell that has gone out of sight. */
    void put(BlockCell cell) {
        cell.setVisible(false);
        cell.mark(List.of());
        spare.computeIfAbsent(cell.block().styleClass(), _ -> new ArrayDeque<>()).add(cell);
    }

    /** Lets go of all: unseen cells take no part in a change of style. */
    void drop() {
        spare.values().forEach(shown::removeAll);
        spare.clear();
    }
}
