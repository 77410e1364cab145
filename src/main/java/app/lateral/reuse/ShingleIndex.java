package app.lateral.reuse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Where each short run of words (a shingle, after Broder 1997) of an article stands. */
final class ShingleIndex {
    /** How many words make a shingle: shorter than the shortest run, so that a run with an edit inside has one. */
    static final int LENGTH = 4;
    /** So many places of one shingle are looked at: what stands more often is a formula. */
    private static final int MOST_PLACES = 32;
    private static final long MULTIPLIER = 1_000_003;
    private static final int NONE = -1;

    private final Map<Long, Integer> last = new HashMap<>();
    /** For each place the place before it with the same hash, or {@link #NONE}. */
    private final int[] before;

    ShingleIndex(WordRow row) {
        before = new int[Math.max(0, row.size() - LENGTH + 1)];
        for (int place = 0; place < before.length; place++) {
            Integer known = last.put(hash(row, place), place);
            before[place] = known == null ? NONE : known;
        }
    }

    /** The places where the shingle that stands at a place of another row may stand, the last ones first. */
    int[] places(WordRow row, int place) {
        int[] places = new int[MOST_PLACES];
        int count = 0;
        int next = place + LENGTH > row.size() ? NONE : last.getOrDefault(hash(row, place), NONE);
        while (next != NONE && count < MOST_PLACES) {
            places[count++] = next;
            next = before[next];
        }
        return Arrays.copyOf(places, count);
    }

    private static long hash(WordRow row, int place) {
        long hash = 0;
        for (int i = place; i < place + LENGTH; i++) {
            hash = hash * MULTIPLIER + row.number(i);
        }
        return hash;
    }
}
