package app.lateral.fact;

/**
 * What a rule says of two readings.
 *
 * @param agreement how they stand to each other
 * @param explanation the values and the rule
 */
record Verdict(Agreement agreement, Explanation explanation) {
    /** Whether both can stand as printed. */
    boolean agrees() {
        return agreement == Agreement.SAME || agreement == Agreement.COMPATIBLE;
    }
}
