package app.lateral.report;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Turns offsets in UTF-16 units of one text into offsets in Unicode code points, in logarithmic time. */
public final class CodePointOffsets {
    /** Where the second unit of each surrogate pair stands, rising. */
    private final int[] secondUnits;

    /** The offsets of this text. */
    public CodePointOffsets(String text) {
        secondUnits = IntStream.range(1, text.length())
                .filter(unit -> Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit))).toArray();
    }

    /**
     * How many code points begin before a unit.
     *
     * @param unit an offset in UTF-16 units, 0 to the text's length; between the halves of a pair counts as behind it
     */
    public int codePoint(int unit) {
        int found = Arrays.binarySearch(secondUnits, unit);
        int pairsBefore = found >= 0 ? found : -found - 1;
        return unit - pairsBefore;
    }
}
