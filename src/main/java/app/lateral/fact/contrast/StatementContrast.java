package app.lateral.fact.contrast;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.story.Mentioned;
import app.lateral.text.TextRange;

/**
 * Something in which two sentences that report the same thing cannot both be right, or are not equally sure.
 *
 * @param opposition how they stand against each other
 * @param one where the first says it
 * @param other where the second says it
 * @param confidence 0 to 1: how sure it is
 * @param about the words that name what it is about
 */
public record StatementContrast(Opposition opposition, Telling one, Telling other, double confidence, String about) {
    /**
     * A place that tells.
     *
     * @param sentence its sentence
     * @param range the words that are marked
     * @param sense what it says, the same wherever an article says it again; contrasts that share it are one difference
     */
    public record Telling(StatedSentence sentence, TextRange range, String sense) {
        /** A place that says what is said nowhere else. */
        public Telling(StatedSentence sentence, TextRange range) {
            this(sentence, range, new Mentioned.Spot(sentence.place(), range).toString());
        }

        /** The marked words, on one line. */
        public String words() {
            return sentence.text(range);
        }

        /** Where it stands in the story. */
        Mentioned.Spot spot() {
            return new Mentioned.Spot(sentence.place(), range);
        }
    }

    /** The same, told of the other first. */
    public StatementContrast turned() {
        return new StatementContrast(opposition, /* one= */ other, /* other= */ one, confidence, about);
    }
}
