package app.lateral.align;

/** A number for every pair of sentences of different articles of a story. */
final class PairTable {
    /** By first article, second article (the later one), sentence of the first, sentence of the second. */
    private final double[][][][] values;

    private PairTable(double[][][][] values) {
        this.values = values;
    }

    /** Reckons the number of a pair. */
    @FunctionalInterface
    interface Reckoning {
        /** The number of sentence {@code i} of article {@code one} with sentence {@code j} of a later article. */
        double of(int one, int i, int other, int j);
    }

    /**
     * A table of all pairs.
     *
     * @param sizes how many sentences each article has
     */
    static PairTable of(int[] sizes, Reckoning reckoning) {
        double[][][][] values = new double[sizes.length][sizes.length][][];
        for (int one = 0; one < sizes.length; one++) {
            for (int other = one + 1; other < sizes.length; other++) {
                values[one][other] = new double[sizes[one]][sizes[other]];
                for (int i = 0; i < sizes[one]; i++) {
                    for (int j = 0; j < sizes[other]; j++) {
                        values[one][other][i][j] = reckoning.of(one, i, other, j);
                    }
                }
            }
        }
        return new PairTable(values);
    }

    /** The number of a pair, whichever article is named first. */
    double get(int one, int i, int other, int j) {
        return one < other ? values[one][other][i][j] : values[other][one][j][i];
    }
}
