package app.lateral.segment;

import java.util.List;

import app.lateral.text.Part;
import app.lateral.text.TextRange;

/**
 * One sentence, or a heading, or a line of furniture.
 *
 * @param index its place among the article's sentences, from 0
 * @param range where it stands, without white space around it
 * @param part what its paragraph is to the article
 * @param paragraph the number of its paragraph, see {@link app.lateral.text.Paragraph#number()}
 * @param words its words and punctuation marks in order
 */
public record Sentence(int index, TextRange range, Part part, int paragraph, List<Word> words) {
    /** Keeps a copy of the list. */
    public Sentence {
        words = List.copyOf(words);
    }

    /** Whether it is compared: body text alone is. */
    public boolean isBody() {
        return part == Part.BODY;
    }
}
