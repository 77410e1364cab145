package app.lateral.align;

/**
 * What a figure is about and how great it is, so that figures that are not equal can be held together.
 *
 * @param dimension what it measures or counts; figures of another dimension have nothing to do with it
 * @param value its size in the unit of the dimension, the middle of a range; above 0
 */
record Magnitude(String dimension, double value) {
    /** Whether both measure or count the same, are not equal and lie within a factor of each other. */
    boolean isNear(Magnitude other, double factor) {
        double ratio = Math.max(value, other.value) / Math.min(value, other.value);
        return dimension.equals(other.dimension) && ratio > 1 && ratio <= factor;
    }
}
