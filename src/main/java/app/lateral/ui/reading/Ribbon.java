package app.lateral.ui.reading;

import app.lateral.align.Link;
import app.lateral.align.Passage;

/**
 * A link between the passages of two articles that stand side by side.
 *
 * @param left the passage of the article on the left
 * @param right the passage of the article on the right
 * @param link the link between them
 */
record Ribbon(Passage left, Passage right, Link link) {
    /** Whether it joins a sentence to another article. */
    boolean joins(SentencePlace place) {
        return holds(left, place) || holds(right, place);
    }

    private static boolean holds(Passage passage, SentencePlace place) {
        return passage.article().equals(place.article()) && passage.holds(place.sentence());
    }
}
