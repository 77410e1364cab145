package app.lateral.fact.value;

import app.lateral.fact.evidence.Verdict;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Mention;

/**
 * Two mentions that may be about the same thing.
 *
 * @param one the one that comes first in the story
 * @param other the other
 * @param signs what tells it
 * @param score how surely they are about the same thing, 0 to 1
 * @param verdict how they stand to each other if they are
 * @param <M> what sort of mentions
 */
public record Pairing<M extends Mention>(Mentioned<M> one, Mentioned<M> other, SubjectSigns signs, double score,
        Verdict verdict) {
    /** Whether both stand in one article. */
    public boolean isInsideOneArticle() {
        return one.sharesArticle(other);
    }

    /** Whether this mention is one of the two. */
    boolean holds(Mentioned<M> mention) {
        return one.spot().equals(mention.spot()) || other.spot().equals(mention.spot());
    }
}
