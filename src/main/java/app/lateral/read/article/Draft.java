package app.lateral.read.article;

import java.util.List;

import app.lateral.text.Imprint;
import app.lateral.text.Mark;
import app.lateral.text.Notice;
import app.lateral.text.Provenance.Format;
import org.jspecify.annotations.Nullable;

/**
 * An article in pieces, as the reader of a format finds it.
 *
 * @param format what the content turned out to be
 * @param encoding the name of the text's encoding; null for formats that have none
 * @param title what the format calls its title; null where it has none
 * @param blocks the paragraphs in order
 * @param imprint what the format says beside the text
 * @param notices what should be known about it, not yet tied to an article
 */
public record Draft(Format format, @Nullable String encoding, @Nullable String title, List<Block> blocks,
        Imprint imprint,
        List<Notice> notices) {
    /** Keeps copies of the lists. */
    public Draft {
        blocks = List.copyOf(blocks);
        notices = List.copyOf(notices);
    }

    /** What the format says of a paragraph. */
    public enum Kind {
        TITLE, HEADING, TEXT, FURNITURE,
        /** It says nothing: the paragraph's look decides. */
        UNTOLD
    }

    /**
     * A paragraph.
     *
     * @param kind what the format says of it
     * @param text its text; line ends in it are kept
     * @param marks what is marked in it, counted from its beginning
     */
    public record Block(Kind kind, String text, List<Mark> marks) {
        /** Keeps a copy of the list. */
        public Block {
            marks = List.copyOf(marks);
        }

        /** A paragraph without marks. */
        public Block(Kind kind, String text) {
            this(kind, text, List.of());
        }

        /** The same taken for something else. */
        public Block as(Kind other) {
            return new Block(other, text, marks);
        }
    }
}
