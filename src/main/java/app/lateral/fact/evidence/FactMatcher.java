package app.lateral.fact.evidence;

import java.util.List;

/** Finds the facts of one kind in a story. */
public interface FactMatcher {
    /** Facts in any but a fixed order; those of single articles too, where an article contradicts itself. */
    List<DraftFact> match(StoryEvidence evidence);
}
