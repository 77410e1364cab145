package app.lateral.reuse;

import java.util.BitSet;

/** Follows two rows of words from a place where they are the same as far as they stay so, small edits allowed. */
final class RunExtension {
    /** So many words may be changed, added or left out in one place. */
    private static final int LONGEST_EDIT = 3;
    /** So many words must be the same behind an edit. */
    private static final int LEAST_AFTER_EDIT = 3;
    /** Of so many words of a run at least, on the longer side, … */
    private static final int LOOK_BACK = 12;
    /** … so many may be edited. */
    private static final int MOST_EDITED = 4;

    private final WordRow one;
    private final WordRow other;

    RunExtension(WordRow one, WordRow other) {
        this.one = one;
        this.other = other;
    }

    /** The run that begins with the words at these places, which are the same. */
    SharedRun from(int first, int firstOfOther) {
        BitSet same = new BitSet();
        BitSet sameOfOther = new BitSet();
        int i = first;
        int j = firstOfOther;
        int edited = 0;
        int sinceEdit = 0;
        while (true) {
            int start = i;
            while (isSame(i, j)) {
                same.set(i - first);
                sameOfOther.set(j - firstOfOther);
                i++;
                j++;
            }
            sinceEdit += i - start;
            edited = sinceEdit >= LOOK_BACK ? 0 : edited;
            int edit = edit(i, j, MOST_EDITED - edited);
            if (edit < 0) {
                return new SharedRun(first, i, firstOfOther, j, same, sameOfOther);
            }
            int along = edit / (LONGEST_EDIT + 1);
            int alongOther = edit % (LONGEST_EDIT + 1);
            edited += Math.max(along, alongOther);
            sinceEdit = 0;
            i += along;
            j += alongOther;
        }
    }

    /**
     * The smallest edit behind which the rows are the same again.
     *
     * @return the words that it takes in the one times ({@link #LONGEST_EDIT} + 1) plus those that it takes in the other;
     *     -1 where there is none
     */
    private int edit(int i, int j, int most) {
        for (int size = 1; size <= Math.min(LONGEST_EDIT, most); size++) {
            for (int shorter = size; shorter >= 0; shorter--) {
                if (isSameFor(i + size, j + shorter)) {
                    return size * (LONGEST_EDIT + 1) + shorter;
                }
                if (isSameFor(i + shorter, j + size)) {
                    return shorter * (LONGEST_EDIT + 1) + size;
                }
            }
        }
        return -1;
    }

    private boolean isSameFor(int i, int j) {
        for (int k = 0; k < LEAST_AFTER_EDIT; k++) {
            if (!isSame(i + k, j + k)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(int i, int j) {
        return i < one.size() && j < other.size() && one.number(i) == other.number(j);
    }
}
