package app.lateral.revision;

import java.util.BitSet;

/** Tells which of some numbers stand in order: the longest row of them that grows (patience sorting, Fredman 1975). */
final class InOrder {
    private InOrder() {
    }

    /** The places of the longest growing row; numbers below 0 belong to none. */
    static BitSet places(int[] numbers) {
        int[] lastOfLength = new int[numbers.length + 1];
        int[] previous = new int[numbers.length];
        int longest = 0;
        for (int place = 0; place < numbers.length; place++) {
            if (numbers[place] < 0) {
                continue;
            }
            int low = 1;
            int high = longest;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                if (numbers[lastOfLength[middle]] < numbers[place]) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            previous[place] = low > 1 ? lastOfLength[low - 1] : -1;
            lastOfLength[low] = place;
            longest = Math.max(longest, low);
        }
        BitSet row = new BitSet();
        for (int place = longest == 0 ? -1 : lastOfLength[longest]; place >= 0; place = previous[place]) {
            row.set(place);
        }
        return row;
    }

}
