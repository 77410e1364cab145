package app.lateral.ui.reading;

import java.util.List;

import app.lateral.fact.Fact;
import app.lateral.text.TextRange;

/**
 * Words of one article that a reading of one fact or more covers.
 *
 * @param range whole words
 * @param facts the facts, the one by which the words are marked first; never empty
 */
public record FactMark(TextRange range, List<Fact> facts) {
    /** Keeps a copy of the list. */
    public FactMark {
        facts = List.copyOf(facts);
    }

    /** The fact by which the words are marked. */
    public Fact fact() {
        return facts.getFirst();
    }
}
