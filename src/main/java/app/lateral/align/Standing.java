package app.lateral.align;

/**
 * How a pair of sentences stands among the other pairs of its story.
 *
 * @param own its log-odds, judged by itself
 * @param shareOfWeakerSide the logarithm of its share of all that either sentence may match, on the side where it is
 *     less
 * @param shareOfStrongerSide the same on the side where it is more
 * @param neighboursOfBoth the best chance of one sentence with a neighbour of the other, of the side where it is less
 * @param neighboursOfOne the same of the side where it is more
 * @param thirdArticle the best chance that both match one sentence of a third article
 * @param pairs the logarithm of the number of pairs of the two articles, within bounds
 * @param placesApart how far apart they stand, each place as a share of its article's length, 0 to 1
 */
record Standing(double own, double shareOfWeakerSide, double shareOfStrongerSide, double neighboursOfBoth,
        double neighboursOfOne, double thirdArticle, double pairs, double placesApart) {

    /** Finds the standing of pairs. */
    static final class Field {
        /** Shorter articles than those that the model was fitted on are not likelier to match, longer not unlikelier. */
        private static final double FEWEST_PAIRS = 300;
        private static final double MOST_PAIRS = 1600;
        /**
         * Nothing is surer than this: one rival that is told in the very same words does not make what else a sentence tells
         * unlikelier than a rival that is sure by a few.
         */
        private static final double SUREST = 8;

        private final Candidates candidates;
        private final PairTable logOdds;
        private final PairTable chances;
        /** By article, sentence, other article: the logarithm of the summed odds of its pairs and of having no match. */
        private final double[][][] totals;

        /**
         * All pairs of a story that are looked at.
         *
         * @param logOdds the log-odds of every pair, judged by itself
         */
        Field(PairTable logOdds) {
            this.candidates = logOdds.candidates();
            this.logOdds = PairTable.inParallel(candidates, Double.NEGATIVE_INFINITY,
                    (one, i, other, j) -> Math.min(SUREST, logOdds.get(one, i, other, j)));
            this.chances = PairTable.inParallel(candidates, 0,
                    (one, i, other, j) -> LogisticRegression.chance(logOdds.get(one, i, other, j)));
            this.totals = new double[candidates.articles()][][];
            for (int article = 0; article < totals.length; article++) {
                totals[article] = new double[candidates.size(article)][totals.length];
                for (int i = 0; i < totals[article].length; i++) {
                    for (int other = 0; other < totals.length; other++) {
                        totals[article][i][other] = other == article ? 0 : total(article, i, other);
                    }
                }
            }
        }

        private double total(int article, int sentence, int other) {
            double odds = 1;
            for (int j : candidates.of(article, sentence, other)) {
                odds += Math.exp(logOdds.get(article, sentence, other, j));
            }
            return Math.log(odds);
        }

        /** The standing of sentence {@code i} of one article with sentence {@code j} of another. */
        Standing of(int one, int i, int other, int j) {
            double own = logOdds.get(one, i, other, j);
            double shareOfOne = own - totals[one][i][other];
            double shareOfOther = own - totals[other][j][one];
            double neighboursOfOne = bestNeighbour(one, i, other, j);
            double neighboursOfOther = bestNeighbour(other, j, one, i);
            double pairs = (double) candidates.size(one) * candidates.size(other);
            return new Standing(own, Math.min(shareOfOne, shareOfOther), Math.max(shareOfOne, shareOfOther),
                    Math.min(neighboursOfOne, neighboursOfOther), Math.max(neighboursOfOne, neighboursOfOther),
                    bestWitness(one, i, other, j), Math.log(Math.clamp(pairs, FEWEST_PAIRS, MOST_PAIRS)),
                    Math.abs((double) i / candidates.size(one) - (double) j / candidates.size(other)));
        }

        /** The best chance of sentence {@code i} with the sentence before or after {@code j}. */
        private double bestNeighbour(int one, int i, int other, int j) {
            double before = j > 0 ? chances.get(one, i, other, j - 1) : 0;
            double after = j + 1 < candidates.size(other) ? chances.get(one, i, other, j + 1) : 0;
            return Math.max(before, after);
        }

        private double bestWitness(int one, int i, int other, int j) {
            double best = 0;
            for (int third = 0; third < candidates.articles(); third++) {
                if (third != one && third != other) {
                    for (int k : candidates.of(one, i, third)) {
                        double chance = chances.get(one, i, third, k);
                        if (chance > best) {
                            best = Math.max(best, Math.min(chance, chances.get(other, j, third, k)));
                        }
                    }
                }
            }
            return best;
        }
    }
}
