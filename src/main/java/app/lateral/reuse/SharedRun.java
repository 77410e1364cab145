package app.lateral.reuse;

import java.util.BitSet;

/**
 * A run of words that two rows share.
 *
 * @param first its first word in the one
 * @param end one past its last word there
 * @param firstOfOther its first word in the other
 * @param endOfOther one past its last word there
 * @param same for every word of the one, counted from {@code first}, whether it stands in the other too
 * @param sameOfOther the same for the words of the other
 */
record SharedRun(int first, int end, int firstOfOther, int endOfOther, BitSet same, BitSet sameOfOther) {
    /** How many words are the same. */
    int words() {
        return same.cardinality();
    }

    /** How many words were changed, added or left out. */
    int edits() {
        return Math.max(end - first, endOfOther - firstOfOther) - words();
    }

    /** The run as seen from the other row. */
    SharedRun turned() {
        return new SharedRun(firstOfOther, endOfOther, first, end, sameOfOther, same);
    }
}
