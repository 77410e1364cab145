package app.lateral.align;

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

        /** Its direction; no meaning at all where nothing was added. */
        public Meaning direction() {
            return Meaning.of(sum);
        }

        /** What sets a meaning apart from the mean. */
        Meaning apart(Meaning meaning) {
            double[] difference = new double[meaning.values.length];
            for (int i = 0; i < difference.length; i++) {
                difference[i] = meaning.values[i] - sum[i] / weights;
            }
            return Meaning.of(difference);
        }
    }
}
