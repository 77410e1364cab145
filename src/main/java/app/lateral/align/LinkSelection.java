package app.lateral.align;

/** Which pairs of sentences of a story are links. */
final class LinkSelection {
    private final PairTable chances;
    private final LinkThresholds thresholds;
    /** By article, sentence, other article: the greatest chance of its pairs. */
    private final double[][][] best;

    /**
     * The links among all pairs.
     *
     * @param candidates the pairs that were looked at
     * @param chances the chance of every pair
     */
    LinkSelection(Candidates candidates, PairTable chances, LinkThresholds thresholds) {
        this.chances = chances;
        this.thresholds = thresholds;
        this.best = new double[candidates.articles()][][];
        for (int article = 0; article < best.length; article++) {
            best[article] = new double[candidates.size(article)][best.length];
        }
        PairTable.of(candidates, 0, (one, i, other, j) -> {
            double chance = chances.get(one, i, other, j);
            best[one][i][other] = Math.max(best[one][i][other], chance);
            best[other][j][one] = Math.max(best[other][j][one], chance);
            return chance;
        });
    }

    /** Whether sentence {@code i} of one article and sentence {@code j} of another are linked. */
    boolean holds(int one, int i, int other, int j) {
        return thresholds.pass(chances.get(one, i, other, j), best[one][i][other], best[other][j][one]);
    }
}
