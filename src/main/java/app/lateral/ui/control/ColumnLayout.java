package app.lateral.ui.control;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where the blocks of a text stand below each other: exact for the blocks measured so far, estimated for the others. All
 * heights are pixels below the beginning of the text.
 */
final class ColumnLayout {
    /** Free height above the first block and below the last. */
    private static final double LEAD = 12;
    private static final double FIRST_GUESS_PER_UNIT = 0.6;
    private final List<TextBlock> blocks;
    private final @Nullable BlockLayout[] measured;
    private final double[] tops;
    private int exactTops;
    private int measuredCount;
    private double measuredHeight;
    private long measuredUnits;

    ColumnLayout(List<TextBlock> blocks) {
        this.blocks = blocks;
        measured = new BlockLayout[blocks.size()];
        tops = new double[blocks.size() + 1];
        tops[0] = LEAD;
        exactTops = 1;
    }

    int size() {
        return blocks.size();
    }

    boolean isMeasured(int block) {
        return measured[block] != null;
    }

    boolean isComplete() {
        return measuredCount == blocks.size();
    }

    /** Takes over how a block was measured. */
    void put(int block, BlockLayout layout) {
        if (measured[block] == null) {
            measuredCount++;
            measuredHeight += layout.height();
            measuredUnits += blocks.get(block).length() + 1L;
        }
        measured[block] = layout;
        exactTops = Math.min(exactTops, block + 1);
    }

    /** Forgets all measures, as after a change of width or font. */
    void clear() {
        Arrays.fill(measured, null);
        measuredCount = 0;
        measuredHeight = 0;
        measuredUnits = 0;
        exactTops = 1;
    }

    double top(int block) {
        settle(block);
        return tops[block];
    }

    double height(int block) {
        BlockLayout layout = measured[block];
        return layout != null ? layout.height() : (blocks.get(block).length() + 1) * perUnit();
    }

    double totalHeight() {
        settle(blocks.size());
        return tops[blocks.size()] + LEAD;
    }

    /** The block at a height: the first for what lies above all, the last for what lies below all. */
    int blockAtHeight(double y) {
        settle(blocks.size());
        int found = Arrays.binarySearch(tops, 0, blocks.size(), y);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /** The block that holds a unit of the text, or the last one that begins before it. */
    int blockAtUnit(int unit) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).start() <= unit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** From the top of the line of {@code start} to the bottom of the line of the last unit before {@code end}. */
    VerticalSpan span(int start, int end) {
        VerticalSpan first = line(start);
        return new VerticalSpan(first.top(), Math.max(first.bottom(), line(Math.max(start, end - 1)).bottom()));
    }

    /** The first unit of the line at a height. */
    int unitAtHeight(double y) {
        int block = blockAtHeight(y);
        BlockLayout layout = measured[block];
        int start = blocks.get(block).start();
        if (layout != null) {
            return start + layout.lineAtHeight(y - top(block)).start();
        }
        double fraction = Math.clamp((y - top(block)) / height(block), 0, 1);
        return start + (int) (fraction * blocks.get(block).length());
    }

    private VerticalSpan line(int unit) {
        int block = blockAtUnit(unit);
        int within = Math.min(unit - blocks.get(block).start(), blocks.get(block).length());
        BlockLayout layout = measured[block];
        if (layout != null) {
            BlockLayout.Line line = layout.lineAt(within);
            return new VerticalSpan(line.top(), line.bottom()).shift(top(block));
        }
        double y = top(block) + height(block) * within / (blocks.get(block).length() + 1);
        return new VerticalSpan(y, y);
    }

    private double perUnit() {
        return measuredUnits == 0 ? FIRST_GUESS_PER_UNIT : measuredHeight / measuredUnits;
    }

    /** Sums up the heights down to the top of {@code block}; tops below the first change are stale until then. */
    private void settle(int block) {
        for (; exactTops <= block; exactTops++) {
            tops[exactTops] = tops[exactTops - 1] + height(exactTops - 1);
        }
    }
}
