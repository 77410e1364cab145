package app.lateral.align;

import java.util.List;

/**
 * Two passages of different articles that report the same thing, sentence for sentence in the same order or one sentence
 * against several: a run of links without a gap on either side. Passages that tell the same in crossing order are kept
 * apart.
 *
 * @param from the passage of the article that comes first in the story
 * @param to the passage of the other article
 * @param relation how much is the same: that of the sentence of either passage that finds least of itself in the other
 * @param score how sure it is, 0 to 1: the score of its surest link
 * @param links the links that it joins, in the order of {@code from}, then of {@code to}; never empty
 */
public record PassageLink(Passage from, Passage to, Relation relation, double score, List<Link> links) {
    /** Keeps a copy of the list; refuses an empty one. */
    public PassageLink {
        links = List.copyOf(links);
        if (links.isEmpty()) {
            throw new IllegalArgumentException("a run of no links");
        }
    }

    /** Whether a sentence of an article belongs to either passage. */
    public boolean holds(String article, int sentence) {
        return (from.article().equals(article) && from.holds(sentence))
                || (to.article().equals(article) && to.holds(sentence));
    }
}
