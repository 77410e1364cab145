package app.lateral.review;

import java.util.Optional;

import app.lateral.fact.Fact;
import app.lateral.review.Finding.Standing;

/**
 * A fact with what the user decided on it.
 *
 * @param fact the fact
 * @param identity what makes it the same one elsewhere
 * @param finding what was decided, empty where nothing was
 * @param standing whether the fact is read as it was when that was decided
 */
public record CheckedDifference(Fact fact, DifferenceIdentity identity, Optional<Finding> finding, Standing standing) {
    /** What the user holds of it. */
    public Verdict verdict() {
        return finding.map(Finding::verdict).orElseGet(Verdict.Open::new);
    }

    /** Whether the user is done with it. */
    public boolean isSettled() {
        return !verdict().isOpen() && standing == Standing.STANDS;
    }
}
