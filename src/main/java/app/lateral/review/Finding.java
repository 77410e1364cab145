package app.lateral.review;

import java.time.Instant;
import java.util.List;

/**
 * What the user decided on a difference.
 *
 * @param difference which difference, as it was read when the user decided
 * @param verdict what the user holds of it
 * @param note in the user's words, may be empty
 * @param evidence what it rests on, in the order in which it was given
 * @param by who decided, may be empty
 * @param at when
 * @param standing whether the articles still say what the user saw
 */
public record Finding(DifferenceIdentity difference, Verdict verdict, String note, List<Evidence> evidence, String by,
        Instant at, Standing standing) {
    /** Keeps a copy of the list. */
    public Finding {
        evidence = List.copyOf(evidence);
    }

    /** Whether what the user saw still stands. */
    public enum Standing {
        /** The articles say what they said. */
        STANDS,
        /** An article was replaced and says it in other words, or no longer: to be looked at again. */
        LOOK_AGAIN
    }

    /** A difference on which nothing was decided. */
    public static Finding open(DifferenceIdentity difference) {
        return new Finding(difference, new Verdict.Open(), "", List.of(), "", Instant.EPOCH, Standing.STANDS);
    }

    /** Whether nothing was decided, noted or found. */
    public boolean isBlank() {
        return verdict.isOpen() && note.isEmpty() && evidence.isEmpty();
    }

    /** Whether the user is done with it. */
    public boolean isSettled() {
        return !verdict.isOpen() && standing == Standing.STANDS;
    }

    /** With this verdict, decided on the difference as it is read now. */
    public Finding judged(DifferenceIdentity now, Verdict newVerdict, String who, Instant when) {
        return new Finding(now, newVerdict, note, evidence, who, when, Standing.STANDS);
    }

    /** With this note. */
    public Finding noted(String newNote, String who, Instant when) {
        return new Finding(difference, verdict, newNote, evidence, who, when, standing);
    }

    /** With this evidence. */
    public Finding resting(List<Evidence> newEvidence, String who, Instant when) {
        return new Finding(difference, verdict, note, newEvidence, who, when, standing);
    }

    /** On the same difference read elsewhere or in other words. */
    public Finding moved(DifferenceIdentity newDifference, Verdict newVerdict, Standing newStanding) {
        return new Finding(newDifference, newVerdict, note, evidence, by, at, newStanding);
    }
}
