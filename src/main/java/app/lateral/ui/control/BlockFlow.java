package app.lateral.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;

/**
 * The blocks of a text below each other, of which only those in sight have cells. A short text is measured at once; of
 * a long one what is in sight, and the rest bit by bit while nothing else happens, without moving what is in sight.
 */
final class BlockFlow extends Pane {
    private static final long MEASURING_NANOS_PER_FRAME = 5_000_000;
    private static final double OUT_OF_SIGHT = 200;
    private final String text;
    private final List<TextBlock> blocks;
    private final ColumnLayout layout;
    private final Map<Integer, List<TextMark>> marks = new HashMap<>();
    private final TreeMap<Integer, BlockCell> cells = new TreeMap<>();
    private final BlockMeter meter;
    private final SpareCells spare = new SpareCells(getChildren());
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final AnimationTimer measuring = new AnimationTimer() {
        @Override
        public void handle(long now) {
            measureForAWhile();
        }
    };
    private Runnable pending = () -> {
    };
    private double textWidth;
    private double scroll;
    private int selectionStart;
    private int selectionEnd;
    private boolean stale = true;

    BlockFlow(String text, List<TextBlock> blocks) {
        this.text = text;
        this.blocks = List.copyOf(blocks);
        layout = new ColumnLayout(this.blocks);
        meter = new BlockMeter(text, this.blocks, layout, getChildren(), this::outdate);
        setManaged(false);
        getStyleClass().add("block-flow");
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                measuring.stop();
            }
        });
    }

    /** Changes whenever something is elsewhere than before. */
    ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    double scroll() {
        return scroll;
    }

    int unitAtTop() {
        return isReady() ? layout.unitAtHeight(scroll) : 0;
    }

    double contentHeight() {
        return blocks.isEmpty() ? 0 : layout.totalHeight();
    }

    /** Asks for all to be measured anew at the next layout, as after a change of the font. */
    private void outdate() {
        stale = true;
        Parent column = getParent();
        if (column != null) {
            column.requestLayout();
        }
    }

    /** Takes this size; lines are wrapped at {@code lineWidth} pixels and stand in the middle of a wider flow. */
    void fit(double width, double height, double lineWidth) {
        boolean first = textWidth == 0;
        int top = first || !isReady() ? 0 : layout.unitAtHeight(scroll);
        double below = first || !isReady() ? 0 : scroll - layout.span(top, top).top();
        resize(width, height);
        double wrapped = Math.min(width, lineWidth);
        if (stale || wrapped != textWidth) {
            textWidth = wrapped;
            meter.restart(wrapped);
            release(cells.keySet().iterator());
            if (stale) {
                spare.drop();
                stale = false;
            }
            if (isReady()) {
                meter.measureAround(top);
            }
            if (isReady() && !first) {
                scroll = layout.span(top, top).top() + below;
            }
        }
        if (isReady()) {
            Runnable request = pending;
            pending = () -> {
            };
            request.run();
        }
        update();
    }

    void setMarks(List<TextMark> shown) {
        marks.clear();
        for (TextMark mark : shown) {
            for (int block = layout.size() == 0 ? 0 : layout.blockAtUnit(mark.start()); block < blocks.size()
                    && blocks.get(block).start() < mark.end(); block++) {
                marks.computeIfAbsent(block, _ -> new ArrayList<>()).add(mark);
            }
        }
        cells.forEach((block, cell) -> cell.mark(marks.getOrDefault(block, List.of())));
    }

    void select(int start, int end) {
        selectionStart = start;
        selectionEnd = end;
        cells.values().forEach(cell -> cell.select(start, end));
    }

    void scrollTo(double y) {
        double lowest = Math.max(scroll, contentHeight() - getHeight());
        moveTo(Math.min(y, lowest));
    }

    void scrollPastEnd(double y) {
        moveTo(Math.min(y, contentHeight() - getHeight() / 3));
    }

    /** Scrolls so that the first line of these units stands {@code level} pixels below the top, past the end if need be. */
    void level(int start, int end, double level) {
        if (!isReady()) {
            pending = () -> level(start, end, level);
            return;
        }
        meter.measureAround(start);
        moveTo(layout.span(start, end).top() - level);
    }

    /** Where the lines of these units stand below the flow's top; estimated where they are far out of sight. */
    VerticalSpan span(int start, int end) {
        return blocks.isEmpty() ? new VerticalSpan(0, 0) : layout.span(start, end).shift(-scroll);
    }

    /** Where units of the text stand on the first line that holds any of them; empty where that is out of sight. */
    Optional<Bounds> bounds(int start, int end) {
        BlockCell cell = isReady() ? cells.get(layout.blockAtUnit(start)) : null;
        return cell == null ? Optional.empty() : cell.bounds(start, end);
    }

    /** The unit of the text between whose neighbours a caret would stand for this point. */
    int caretAt(double x, double y) {
        BlockCell cell = cellAt(y);
        return cell == null ? 0 : cell.caretAt(x - cell.getLayoutX(), y - cell.getLayoutY());
    }

    /** The unit of the text under this point, or -1. */
    int unitAt(double x, double y) {
        BlockCell cell = cellAt(y);
        return cell == null ? -1 : cell.unitAt(x - cell.getLayoutX(), y - cell.getLayoutY());
    }

    private boolean isReady() {
        return !blocks.isEmpty() && getScene() != null && textWidth > 0 && getHeight() > 0;
    }

    private @Nullable BlockCell cellAt(double y) {
        return isReady() ? cells.get(layout.blockAtHeight(scroll + y)) : null;
    }

    private void moveTo(double y) {
        scroll = snapPositionY(Math.max(0, y));
        update();
    }

    private void update() {
        if (!isReady()) {
            return;
        }
        measureInSight();
        placeCells();
        if (!layout.isComplete()) {
            measuring.start();
        }
        version.set(version.get() + 1);
    }

    /** Measures what is in sight; the block at the top stays where it is. */
    private void measureInSight() {
        int top = layout.blockAtHeight(scroll);
        double below = scroll - layout.top(top);
        boolean changed = true;
        while (changed) {
            changed = false;
            int last = layout.blockAtHeight(scroll + getHeight() + OUT_OF_SIGHT);
            for (int block = layout.blockAtHeight(scroll - OUT_OF_SIGHT); block <= last; block++) {
                changed |= meter.measure(block);
            }
            scroll = layout.top(top) + below;
        }
    }

    private void measureForAWhile() {
        int top = layout.blockAtHeight(scroll);
        double below = scroll - layout.top(top);
        if (meter.measureFor(MEASURING_NANOS_PER_FRAME)) {
            measuring.stop();
        }
        scroll = layout.top(top) + below;
        placeCells();
        version.set(version.get() + 1);
    }

    private void placeCells() {
        int first = layout.blockAtHeight(scroll);
        int last = layout.blockAtHeight(scroll + getHeight());
        release(cells.headMap(first).keySet().iterator());
        release(cells.tailMap(last + 1).keySet().iterator());
        double x = snapPositionX((getWidth() - textWidth) / 2);
        for (int block = first; block <= last; block++) {
            BlockCell cell = cells.computeIfAbsent(block, this::cell);
            cell.resizeRelocate(x, snapPositionY(layout.top(block) - scroll), textWidth, layout.height(block));
        }
    }

    private BlockCell cell(int block) {
        TextBlock shown = blocks.get(block);
        BlockCell cell = spare.take(shown.styleClass());
        cell.show(shown, text, textWidth);
        cell.mark(marks.getOrDefault(block, List.of()));
        cell.select(selectionStart, selectionEnd);
        return cell;
    }

    private void release(Iterator<Integer> shown) {
        while (shown.hasNext()) {
            BlockCell cell = cells.get(shown.next());
            shown.remove();
            if (cell != null) {
                spare.put(cell);
            }
        }
    }
}
