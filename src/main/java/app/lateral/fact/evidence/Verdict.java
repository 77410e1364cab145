package app.lateral.fact.evidence;

import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;

/**
 * What a rule says of two readings.
 *
 * @param agreement how they stand to each other
 * @param explanation the values and the rule
 */
public record Verdict(Agreement agreement, Explanation explanation) {
    /** Whether both can stand as printed. */
    public boolean agrees() {
        return agreement == Agreement.SAME || agreement == Agreement.COMPATIBLE;
    }
}
