package app.lateral.align;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a sentence or a word means, as a vector of length 1 (or of length 0 for what has no meaning). */
public final class Meaning {
    private final float[] values;

    private Meaning(float[] values) {
        this.values = values;
    }

    /** The direction of a vector. */
    static Meaning of(double[] vector) {
        double squares = 0;
        for (double value : vector) {
            squares += value * value;
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        float[] unit = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return new Meaning(unit);
    }

    /** How like two meanings are: the cosine, -1 to 1. */
    public double likeness(Meaning other) {
        double sum = 0;
        for (int i = 0; i < Math.min(values.length, other.values.length); i++) {
            sum += values[i] * other.values[i];
        }
        return sum;
    }

    /** Many meanings, laid out so that one can be compared with all of them at once. */
    static final class Table {
        private final int size;
        /** By dimension, then by meaning: the inner loop runs over neighbours in memory and needs no sum of its own. */
        private final float[][] columns;

        /** A table of these meanings, which have one length. */
        Table(List<Meaning> meanings) {
            this.size = meanings.size();
            int dimensions = meanings.isEmpty() ? 0 : meanings.getFirst().values.length;
            this.columns = new float[dimensions][size];
            for (int j = 0; j < size; j++) {
                float[] values = meanings.get(j).values;
                for (int k = 0; k < dimensions; k++) {
                    columns[k][j] = values[k];
                }
            }
        }

        /** How many meanings it holds. */
        int size() {
            return size;
        }

        /** The likeness of a meaning to each of the table, in its order; nearly that of {@link Meaning#likeness}. */
        float[] likenesses(Meaning meaning) {
            return likenesses(meaning, 0);
        }

        /** The same from a place of the table on; 0 for those before it. */
        float[] likenesses(Meaning meaning, int from) {
            float[] sums = new float[size];
            int k = 0;
            // four at once: the sums are read and written a quarter as often
            for (; k + 4 <= columns.length; k += 4) {
                add(sums, from, meaning.values[k], columns[k], meaning.values[k + 1], columns[k + 1],
                        meaning.values[k + 2], columns[k + 2], meaning.values[k + 3], columns[k + 3]);
            }
            for (; k < columns.length; k++) {
                add(sums, from, meaning.values[k], columns[k]);
            }
            return sums;
        }

        // each array has an index of its own that is the loop's counter alone: only then is the loop made of vector
        // instructions

        private static void add(float[] sums, int from, float one, float[] ones, float two, float[] twos, float three,
                float[] threes, float four, float[] fours) {
            for (int j = from; j < sums.length; j++) {
                sums[j] += one * ones[j] + two * twos[j] + three * threes[j] + four * fours[j];
            }
        }

        private static void add(float[] sums, int from, float one, float[] ones) {
            for (int j = from; j < sums.length; j++) {
                sums[j] += one * ones[j];
            }
        }
    }

    /** A weighted mean of meanings. */
    public static final class Mean {
        private double[] sum = new double[0];
        private double weights;

        /** Adds a meaning to the mean. */
        public void add(Meaning meaning, double weight) {
            if (sum.length == 0) {
                sum = new double[meaning.values.length];
            }
            for (int i = 0; i < sum.length; i++) {
                sum[i] += meaning.values[i] * weight;
            }
            weights += weight;
        }

        /** Takes the mean nearer to no meaning at all, as far as so much weight of it would. */
        void addNothing(double weight) {
            weights += weight;
        }

        /** Its direction; no meaning at all where nothing was added. */
        public Meaning direction() {
            return Meaning.of(sum);
        }

        /** The mean itself. */
        double[] values() {
            return Arrays.stream(sum).map(value -> value / weights).toArray();
        }

        /** Tells what sets meanings apart from the mean as it is now; for several threads at once. */
        UnaryOperator<Meaning> apart() {
            double[] mean = values();
            return meaning -> {
                double[] difference = new double[meaning.values.length];
                for (int i = 0; i < difference.length; i++) {
                    difference[i] = meaning.values[i] - mean[i];
                }
                return Meaning.of(difference);
            };
        }
    }
}
