package app.lateral.ui.control;

import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ColumnLayoutTest {
    private static final double LINE = 20;
    private static final int UNITS_PER_LINE = 10;

    @Property
    void blocksStandBelowEachOtherWhicheverAreMeasured(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 90) Integer> lengths,
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 29) Integer> measuredInTurn) {
        List<TextBlock> blocks = blocks(lengths);
        ColumnLayout layout = new ColumnLayout(blocks);
        for (int block : measuredInTurn) {
            if (block < blocks.size()) {
                layout.put(block, measured(blocks.get(block)));
            }
            for (int lower = 1; lower < blocks.size(); lower++) {
                assertTrue(layout.top(lower) > layout.top(lower - 1));
            }
        }
    }

    @Property
    void everyUnitIsFoundAgainAtItsHeightOnceAllIsMeasured(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 0, max = 90) Integer> lengths) {
        List<TextBlock> blocks = blocks(lengths);
        ColumnLayout layout = new ColumnLayout(blocks);
        for (int block = blocks.size() - 1; block >= 0; block--) {
            layout.put(block, measured(blocks.get(block)));
        }
        assertTrue(layout.isComplete());
        for (TextBlock block : blocks) {
            for (int unit = block.start(); unit < block.end(); unit++) {
                VerticalSpan span = layout.span(unit, unit + 1);
                assertEquals(LINE, span.height(), 0.001);
                int lineStart = layout.unitAtHeight(span.top() + 1);
                assertEquals((unit - block.start()) / UNITS_PER_LINE * UNITS_PER_LINE, lineStart - block.start());
            }
        }
    }

    @Property
    void rangeSpansFromItsFirstLineToItsLast(@ForAll @IntRange(min = 0, max = 89) int one,
            @ForAll @IntRange(min = 0, max = 89) int other) {
        ColumnLayout layout = new ColumnLayout(blocks(List.of(90)));
        layout.put(0, measured(new TextBlock(0, 90, "body")));
        int start = Math.min(one, other);
        int end = Math.max(one, other) + 1;
        double lines = (end - 1) / UNITS_PER_LINE - start / UNITS_PER_LINE + 1;
        assertEquals(lines * LINE, layout.span(start, end).height(), 0.001);
    }

    private static List<TextBlock> blocks(List<Integer> lengths) {
        List<TextBlock> blocks = new ArrayList<>();
        int start = 0;
        for (int length : lengths) {
            blocks.add(new TextBlock(start, start + length, "body"));
            start += length + 1;
        }
        return blocks;
    }

    private static BlockLayout measured(TextBlock block) {
        List<BlockLayout.Line> lines = new ArrayList<>();
        for (int unit = 0; unit == 0 || unit < block.length(); unit += UNITS_PER_LINE) {
            double top = lines.size() * LINE;
            lines.add(new BlockLayout.Line(unit, top, top + LINE));
        }
        return new BlockLayout(lines.size() * LINE, lines);
    }
}
