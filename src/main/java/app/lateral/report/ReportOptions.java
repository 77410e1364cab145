package app.lateral.report;

import java.util.EnumSet;
import java.util.Set;

import app.lateral.review.CheckedDifference;
import app.lateral.review.Finding.Standing;
import app.lateral.review.Verdict;

/**
 * What a report is to hold.
 *
 * @param extent how much of it
 * @param statuses the differences that are shown, by what was decided
 * @param naming whether the sources are named
 * @param claims whether it holds claim reviews for machines where its form can
 */
public record ReportOptions(Extent extent, Set<Status> statuses, Naming naming, Claims claims) {
    /** All there is. */
    public static final ReportOptions ALL = new ReportOptions(Extent.WHOLE, EnumSet.allOf(Status.class), Naming.NAMED,
            Claims.LEFT_OUT);

    /** Keeps a copy of the set. */
    public ReportOptions {
        statuses = Set.copyOf(statuses);
    }

    /** Whether a difference is shown. */
    public boolean shows(CheckedDifference difference) {
        return statuses.contains(Status.of(difference));
    }

    /** How much a report holds. */
    public enum Extent {
        /** Summary, differences, articles and annex. */
        WHOLE,
        /** One page for the desk: notes to editors and a table of what was found. */
        DESK
    }

    /** Whether sources are named. */
    public enum Naming {
        /** By their names. */
        NAMED,
        /** "Source A". */
        ANONYMOUS
    }

    /** Whether claim reviews are there. */
    public enum Claims {
        /** As schema.org's ClaimReview. */
        INCLUDED,
        /** Not. */
        LEFT_OUT
    }

    /** What was decided on a difference. */
    public enum Status {
        OPEN, SOURCE_RIGHT, BOTH_RIGHT, NONE_RIGHT, CANNOT_TELL, NOT_A_DIFFERENCE, LOOK_AGAIN;

        static Status of(CheckedDifference difference) {
            if (difference.finding().isPresent() && difference.standing() == Standing.LOOK_AGAIN) {
                return LOOK_AGAIN;
            }
            return of(difference.verdict());
        }

        static Status of(Verdict verdict) {
            return switch (verdict) {
                case Verdict.Open() -> OPEN;
                case Verdict.SourceRight _ -> SOURCE_RIGHT;
                case Verdict.BothRight() -> BOTH_RIGHT;
                case Verdict.NoneRight() -> NONE_RIGHT;
                case Verdict.CannotTell() -> CANNOT_TELL;
                case Verdict.NotADifference() -> NOT_A_DIFFERENCE;
            };
        }
    }
}
