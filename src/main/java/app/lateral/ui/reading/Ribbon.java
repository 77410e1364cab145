package app.lateral.ui.reading;

import app.lateral.align.Passage;
import app.lateral.align.PassageLink;

/**
 * What joins the passages of two articles that stand side by side: a run of links is one ribbon.
 *
 * @param left the passage of the article on the left
 * @param right the passage of the article on the right
 * @param link what joins them
 */
record Ribbon(Passage left, Passage right, PassageLink link) {
    /** Whether it joins a sentence to another article. */
    boolean joins(SentencePlace place) {
        return holds(left, place) || holds(right, place);
    }

    private static boolean holds(Passage passage, SentencePlace place) {
        return passage.article().equals(place.article()) && passage.holds(place.sentence());
    }
}
