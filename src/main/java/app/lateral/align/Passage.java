package app.lateral.align;

import app.lateral.text.TextRange;

/**
 * One or more neighbouring whole sentences of one article.
 *
 * @param article the article's id
 * @param first the index of its first sentence
 * @param last the index of its last sentence, {@code first} or more
 * @param range where it stands, from the start of the first sentence to the end of the last
 */
public record Passage(String article, int first, int last, TextRange range) {
    /** Refuses sentences in the wrong order. */
    public Passage {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("no passage: sentences " + first + " to " + last);
        }
    }

    /** Whether the sentence with this index belongs to it. */
    public boolean holds(int sentence) {
        return first <= sentence && sentence <= last;
    }
}
