package app.lateral.ui.control;

import java.util.List;

/**
 * Where the lines of one wrapped block stand, measured from the block's top.
 *
 * @param height of the whole block with the space around it, in pixels
 * @param lines from top to bottom; never empty
 */
record BlockLayout(double height, List<Line> lines) {
    BlockLayout {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param start its first UTF-16 unit, counted from the block's start
     * @param top in pixels below the block's top
     * @param bottom in pixels below the block's top
     */
    record Line(int start, double top, double bottom) {}

    /** The line on which a unit stands, counted from the block's start. */
    Line lineAt(int unit) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= unit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return lines.get(low);
    }

    /** The first line whose lower end lies below {@code y}, or the last. */
    Line lineAtHeight(double y) {
        return lines.stream().filter(line -> line.bottom() > y).findFirst().orElseGet(lines::getLast);
    }
}
