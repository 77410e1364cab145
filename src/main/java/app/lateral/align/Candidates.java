package app.lateral.align;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which pairs of sentences of different articles are looked at: all of them in a story of ordinary length, in a long one
 * those that a cheap look does not rule out.
 */
final class Candidates {
    /** By article, other article, sentence of the article: the sentences of the other, in order. */
    private final int[][][][] others;

    Candidates(int[][][][] others) {
        this.others = others;
    }

    /**
     * Every pair.
     *
     * @param sizes how many sentences each article has
     */
    static Candidates all(int[] sizes) {
        int[][][][] others = new int[sizes.length][sizes.length][][];
        for (int one = 0; one < sizes.length; one++) {
            for (int other = 0; other < sizes.length; other++) {
                int[] every = IntStream.range(0, one == other ? 0 : sizes[other]).toArray();
                others[one][other] = new int[sizes[one]][];
                Arrays.fill(others[one][other], every);
            }
        }
        return new Candidates(others);
    }

    /** How many articles there are. */
    int articles() {
        return others.length;
    }

    /** How many sentences an article has. */
    int size(int article) {
        return others[article][article].length;
    }

    /** The sentences of another article that are looked at for sentence {@code i} of one, in order; not to be changed. */
    int[] of(int one, int i, int other) {
        return others[one][other][i];
    }

    /** The place of {@code j} among those of {@code i}, below 0 where it is not looked at. */
    int place(int one, int i, int other, int j) {
        int[] candidates = others[one][other][i];
        return j < candidates.length && candidates[j] == j ? j : Arrays.binarySearch(candidates, j);
    }
}
