package app.lateral.text;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One source's text.
 *
 * @param id its name within the story: "A", "B", …, in the order in which the articles were given
 * @param path where it was read, as the user named it
 * @param title its headline, or the file's name where it has none
 * @param source who published it, where that is known
 * @param published the day it was published, where the text tells
 * @param text all of it, decoded, without byte order mark, with LF as line end; every offset counts in it
 * @param paragraphs all its paragraphs in order, without overlap; text between them is white space
 */
public record Article(String id, String path, String title, @Nullable String source, @Nullable LocalDate published,
        String text, List<Paragraph> paragraphs) {
    /** Keeps a copy of the list. */
    public Article {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The same article under another name within the story. */
    public Article withId(String newId) {
        return new Article(newId, path, title, source, published, text, paragraphs);
    }

    /** The words that stand at {@code range}. */
    public String textAt(TextRange range) {
        return range.of(text);
    }
}
