package app.lateral.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javafx.collections.ObservableList;
import javafx.scene.Node;

/**
 * Measures the blocks of a text, each once for a width: lays it out in a cell of its style that nobody sees, and enters its
 * lines in the layout of the column.
 */
final class BlockMeter {
    /** Texts of up to so many UTF-16 units are measured at once. */
    private static final int MEASURED_AT_ONCE = 60_000;
    private static final double FAR_AWAY = -100_000;
    private final String text;
    private final List<TextBlock> blocks;
    private final ColumnLayout layout;
    private final ObservableList<Node> children;
    private final Runnable onOutdated;
    private final Map<String, BlockCell> cells = new HashMap<>();
    private double width;
    private int next;

    /**
     * A meter.
     *
     * @param layout where the lines of measured blocks are entered
     * @param children where cells are put to have their style
     * @param onOutdated run where a change of style makes what was measured wrong
     */
    BlockMeter(String text, List<TextBlock> blocks, ColumnLayout layout, ObservableList<Node> children,
            Runnable onOutdated) {
        this.text = text;
        this.blocks = blocks;
        this.layout = layout;
        this.children = children;
        this.onOutdated = onOutdated;
    }

    /** Forgets what was measured; from now on lines are wrapped at this width, in pixels. */
    void restart(double wrapped) {
        width = wrapped;
        next = 0;
        layout.clear();
    }

    /** Measures the block that holds a unit; of a short text all blocks. */
    void measureAround(int unit) {
        if (text.length() > MEASURED_AT_ONCE) {
            measure(layout.blockAtUnit(unit));
            return;
        }
        for (int block = 0; !layout.isComplete(); block++) {
            measure(block);
        }
    }

    /** Measures a block; whether it was not measured before. */
    boolean measure(int block) {
        if (layout.isMeasured(block)) {
            return false;
        }
        TextBlock shown = blocks.get(block);
        BlockCell cell = cells.computeIfAbsent(shown.styleClass(), this::cell);
        cell.show(shown, text, width);
        layout.put(block, cell.measure());
        return true;
    }

    /** Measures from the beginning on for so long; whether all is measured now. */
    boolean measureFor(long nanos) {
        long end = System.nanoTime() + nanos;
        while (next < blocks.size() && System.nanoTime() < end) {
            measure(next++);
        }
        return next == blocks.size();
    }

    private BlockCell cell(String styleClass) {
        BlockCell cell = new BlockCell(styleClass);
        // an invisible node would take no part in a change of style
        cell.setLayoutX(FAR_AWAY);
        children.add(cell);
        cell.applyCss();
        cell.words().fontProperty().subscribe((_, _) -> onOutdated.run());
        cell.paddingProperty().subscribe((_, _) -> onOutdated.run());
        return cell;
    }
}
