package app.lateral.align;

import java.util.List;

/**
 * A logistic model: log-odds as a weighted sum of features.
 *
 * @param intercept the log-odds where every feature is 0
 * @param weights what one unit of each feature adds to the log-odds
 */
record LogisticRegression(double intercept, List<Double> weights) {
    /** Keeps a copy of the list. */
    LogisticRegression {
        weights = List.copyOf(weights);
    }

    /** The log-odds of these features. */
    double logOdds(double[] features) {
        double sum = intercept;
        for (int i = 0; i < features.length; i++) {
            sum += weights.get(i) * features[i];
        }
        return sum;
    }

    /** The chance that goes with these log-odds, 0 to 1. */
    static double chance(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
