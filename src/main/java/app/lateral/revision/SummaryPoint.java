package app.lateral.revision;

import java.util.List;
import java.util.Optional;

/**
 * One thing that an agency would say of a new version: "Adds governor's quote in paragraph 4".
 *
 * @param act what was done
 * @param what the substance concerned; empty where sentences as a whole are
 * @param before the words of the earlier version, or empty
 * @param after the words of the later version, or empty; of a quote that was added or cut, who is quoted
 * @param paragraphs where: of the later version, of what was cut of the earlier one; 0 for the headline; each once, in
 *     order
 */
public record SummaryPoint(Act act, Optional<Substance> what, String before, String after, List<Integer> paragraphs) {
    /** Keeps a copy of the list. */
    public SummaryPoint {
        paragraphs = List.copyOf(paragraphs);
    }

    /** What was done. */
    public enum Act {
        /** Something stands in the place of another. */
        CHANGES,
        /** Something is new. */
        ADDS,
        /** Something is gone. */
        CUTS,
        /** Something stands elsewhere. */
        MOVES,
        /** The same is said in other words. */
        REWORDS
    }
}
