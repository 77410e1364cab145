package app.lateral.align;

/**
 * From which chance on a pair is given as a link. A reader of a sentence looks first for its surest match, so that is
 * shown where a lesser one would not be.
 *
 * @param best from here on if it is the surest pair of either sentence with the other's article
 * @param other from here on if it is not
 */
record LinkThresholds(double best, double other) {
    /** Whether a pair is a link. */
    boolean pass(double chance, double bestOfOne, double bestOfOther) {
        return chance >= (chance >= bestOfOne || chance >= bestOfOther ? best : other);
    }
}
