package app.lateral.align;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A number for every pair of sentences that is looked at. */
final class PairTable {
    private final Candidates candidates;
    private final double missing;
    /** By first article, second article (the later one), sentence of the first, place among its candidates. */
    private final double[][][][] values;

    private PairTable(Candidates candidates, double missing, double[][][][] values) {
        this.candidates = candidates;
        this.missing = missing;
        this.values = values;
    }

    /** Reckons the number of a pair. */
    @FunctionalInterface
    interface Reckoning {
        /** The number of sentence {@code i} of article {@code one} with sentence {@code j} of a later article. */
        double of(int one, int i, int other, int j);
    }

    /**
     * A table of all pairs that are looked at.
     *
     * @param missing the number of any other pair
     */
    static PairTable of(Candidates candidates, double missing, Reckoning reckoning) {
        int count = candidates.articles();
        double[][][][] values = new double[count][count][][];
        for (int one = 0; one < count; one++) {
            for (int other = one + 1; other < count; other++) {
                values[one][other] = new double[candidates.size(one)][];
                for (int i = 0; i < candidates.size(one); i++) {
                    int[] others = candidates.of(one, i, other);
                    values[one][other][i] = new double[others.length];
                    for (int place = 0; place < others.length; place++) {
                        values[one][other][i][place] = reckoning.of(one, i, other, others[place]);
                    }
                }
            }
        }
        return new PairTable(candidates, missing, values);
    }

    /**
     * The same, reckoned on several threads at once.
     *
     * @param reckoning tells a number by the pair alone
     */
    static PairTable inParallel(Candidates candidates, double missing, Reckoning reckoning) {
        int count = candidates.articles();
        double[][][][] values = new double[count][count][][];
        for (int one = 0; one < count; one++) {
            for (int other = one + 1; other < count; other++) {
                values[one][other] = row(candidates, one, other, reckoning);
            }
        }
        return new PairTable(candidates, missing, values);
    }

    private static double[][] row(Candidates candidates, int one, int other, Reckoning reckoning) {
        return IntStream.range(0, candidates.size(one)).parallel().mapToObj(i -> Arrays
                .stream(candidates.of(one, i, other)).mapToDouble(j -> reckoning.of(one, i, other, j)).toArray())
                .toArray(double[][]::new);
    }

    /** The pairs that it holds. */
    Candidates candidates() {
        return candidates;
    }

    /** The number of a pair, whichever article is named first. */
    double get(int one, int i, int other, int j) {
        if (one > other) {
            return get(other, j, one, i);
        }
        int place = candidates.place(one, i, other, j);
        return place < 0 ? missing : values[one][other][i][place];
    }
}
