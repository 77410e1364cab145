package app.lateral.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fits a logistic model by Newton's method, with the squares of the weights held down. */
final class LogisticFit {
    private static final int ROUNDS = 50;

    private final List<double[]> features = new ArrayList<>();
    private final List<Double> answers = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    /** Adds an example with how much it counts. */
    void add(double[] example, boolean answer, double weight) {
        features.add(example);
        answers.add(answer ? 1.0 : 0.0);
        weights.add(weight);
    }

    /**
     * The model of these examples.
     *
     * @param ridge how much the squares of the weights cost, reckoned on features of deviation 1
     */
    LogisticRegression fit(double ridge) {
        int size = features.getFirst().length;
        double[] mean = new double[size];
        double[] deviation = new double[size];
        for (int k = 0; k < size; k++) {
            int column = k;
            mean[k] = features.stream().mapToDouble(row -> row[column]).average().orElse(0);
            deviation[k] = Math.sqrt(features.stream().mapToDouble(row -> row[column])
                    .map(value -> (value - mean[column]) * (value - mean[column])).average().orElse(0)) + 1e-9;
        }
        double[] solution = solve(standardised(mean, deviation), ridge);
        double intercept = solution[size];
        List<Double> raw = new ArrayList<>();
        for (int k = 0; k < size; k++) {
            raw.add(solution[k] / deviation[k]);
            intercept -= solution[k] * mean[k] / deviation[k];
        }
        return new LogisticRegression(intercept, raw);
    }

    private double[][] standardised(double[] mean, double[] deviation) {
        double[][] rows = new double[features.size()][mean.length + 1];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < mean.length; k++) {
                rows[i][k] = (features.get(i)[k] - mean[k]) / deviation[k];
            }
            rows[i][mean.length] = 1;
        }
        return rows;
    }

    private double[] solve(double[][] rows, double ridge) {
        int size = rows[0].length;
        double[] solution = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] system = new double[size][size + 1];
            for (int k = 0; k < size; k++) {
                double cost = k == size - 1 ? 1e-6 : ridge;
                system[k][k] = cost;
                system[k][size] = -cost * solution[k];
            }
            for (int i = 0; i < rows.length; i++) {
                accumulate(rows[i], i, solution, system);
            }
            for (int k = 0; k < size; k++) {
                for (int l = k + 1; l < size; l++) {
                    system[k][l] = system[l][k];
                }
            }
            double[] step = eliminate(system);
            for (int k = 0; k < size; k++) {
                solution[k] += step[k];
            }
            if (Arrays.stream(step).map(Math::abs).max().orElse(0) < 1e-7) {
                break;
            }
        }
        return solution;
    }

    private void accumulate(double[] row, int example, double[] solution, double[][] system) {
        int size = row.length;
        double logOdds = 0;
        for (int k = 0; k < size; k++) {
            logOdds += row[k] * solution[k];
        }
        double chance = LogisticRegression.chance(logOdds);
        double curvature = weights.get(example) * chance * (1 - chance);
        double error = weights.get(example) * (answers.get(example) - chance);
        for (int k = 0; k < size; k++) {
            system[k][size] += error * row[k];
            double curved = curvature * row[k];
            for (int l = 0; l <= k; l++) {
                system[k][l] += curved * row[l];
            }
        }
    }

    /** Gauss elimination with pivots. */
    private static double[] eliminate(double[][] system) {
        int size = system.length;
        for (int k = 0; k < size; k++) {
            int pivot = k;
            for (int l = k + 1; l < size; l++) {
                pivot = Math.abs(system[l][k]) > Math.abs(system[pivot][k]) ? l : pivot;
            }
            double[] swap = system[k];
            system[k] = system[pivot];
            system[pivot] = swap;
            for (int l = 0; l < size; l++) {
                if (l != k) {
                    double factor = system[l][k] / system[k][k];
                    for (int m = k; m <= size; m++) {
                        system[l][m] -= factor * system[k][m];
                    }
                }
            }
        }
        double[] solution = new double[size];
        for (int k = 0; k < size; k++) {
            solution[k] = system[k][size] / system[k][k];
        }
        return solution;
    }
}
