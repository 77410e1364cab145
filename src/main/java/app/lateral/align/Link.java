package app.lateral.align;

import java.util.List;

/**
 * Two passages of different articles that report the same specific thing. A passage may have many links.
 *
 * @param from the passage of the article that comes first in the story
 * @param to the passage of the other article
 * @param relation how much is the same
 * @param score how sure it is, 0 to 1: of the links given 0.8, about four in five are right
 * @param reasons why, the strongest first; never empty
 * @param differences where their words differ, in the order of {@code from}
 */
public record Link(Passage from, Passage to, Relation relation, double score, List<MatchReason> reasons,
        List<WordDifference> differences) {
    /** Keeps copies of the lists. */
    public Link {
        reasons = List.copyOf(reasons);
        differences = List.copyOf(differences);
    }
}
