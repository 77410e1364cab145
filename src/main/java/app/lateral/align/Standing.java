package app.lateral.align;

/**
 * How a pair of sentences stands among the other pairs of its story.
 *
 * @param own its log-odds, judged by itself
 * @param leadOfWeakerSide how far these are above those of its best rival for a sentence, on the side where that is less
 * @param leadOfStrongerSide the same on the side where that is more
 * @param neighbours the best chance of a pair next to it
 * @param thirdArticle the best chance that both match one sentence of a third article
 */
record Standing(double own, double leadOfWeakerSide, double leadOfStrongerSide, double neighbours,
        double thirdArticle) {
    /** What a sentence without any rival is held against. */
    private static final double LEAST_LOG_ODDS = -8;

    /** Finds the standing of pairs. */
    static final class Field {
        private final int[] sizes;
        private final PairTable logOdds;
        private final PairTable chances;

        /**
         * All pairs of a story.
         *
         * @param sizes how many sentences each article has
         * @param logOdds the log-odds of every pair, judged by itself
         */
        Field(int[] sizes, PairTable logOdds) {
            this.sizes = sizes.clone();
            this.logOdds = logOdds;
            this.chances = PairTable.of(sizes,
                    (one, i, other, j) -> LogisticRegression.chance(logOdds.get(one, i, other, j)));
        }

        /** The standing of sentence {@code i} of one article with sentence {@code j} of another. */
        Standing of(int one, int i, int other, int j) {
            double own = logOdds.get(one, i, other, j);
            double leadOfOne = own - bestRival(one, i, other, j);
            double leadOfOther = own - bestRival(other, j, one, i);
            return new Standing(own, Math.min(leadOfOne, leadOfOther), Math.max(leadOfOne, leadOfOther),
                    bestNeighbour(one, i, other, j), bestWitness(one, i, other, j));
        }

        /** The highest log-odds of sentence {@code i} with any sentence of the other article but {@code j}. */
        private double bestRival(int one, int i, int other, int j) {
            double best = LEAST_LOG_ODDS;
            for (int rival = 0; rival < sizes[other]; rival++) {
                if (rival != j) {
                    best = Math.max(best, logOdds.get(one, i, other, rival));
                }
            }
            return best;
        }

        private double bestNeighbour(int one, int i, int other, int j) {
            double best = 0;
            for (int k = Math.max(0, i - 1); k <= Math.min(sizes[one] - 1, i + 1); k++) {
                for (int l = Math.max(0, j - 1); l <= Math.min(sizes[other] - 1, j + 1); l++) {
                    if (k != i || l != j) {
                        best = Math.max(best, chances.get(one, k, other, l));
                    }
                }
            }
            return best;
        }

        private double bestWitness(int one, int i, int other, int j) {
            double best = 0;
            for (int third = 0; third < sizes.length; third++) {
                if (third != one && third != other) {
                    for (int k = 0; k < sizes[third]; k++) {
                        best = Math.max(best, Math.min(chances.get(one, i, third, k), chances.get(other, j, third, k)));
                    }
                }
            }
            return best;
        }
    }
}
