package app.lateral.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One source's text.
 *
 * @param id its name within the story: "A", "B", …, in the order in which the articles were given
 * @param path where it was read, as the user named it: a file's path or an address
 * @param title its headline, or the file's name where it has none
 * @param imprint who published it and when, as far as that is known
 * @param text all of it, decoded, without byte order mark, with LF as line end; every offset counts in it
 * @param paragraphs all its paragraphs in order, without overlap; text between them is white space
 * @param marks what its own markup says of its words, by range; empty for most formats
 * @param provenance where it came from; null for an article that was never read
 */
public record Article(String id, String path, String title, Imprint imprint, String text, List<Paragraph> paragraphs,
        List<Mark> marks, @Nullable Provenance provenance) {
    /** Keeps copies of the lists. */
    public Article {
        paragraphs = List.copyOf(paragraphs);
        marks = List.copyOf(marks);
    }

    /** An article of which only publisher and day are known beside its text. */
    public Article(String id, String path, String title, @Nullable String source, @Nullable LocalDate published,
            String text, List<Paragraph> paragraphs) {
        this(id, path, title, Imprint.of(source, published), text, paragraphs, List.of(), null);
    }

    /** Who published it, where that is known. */
    public @Nullable String source() {
        return imprint.source();
    }

    /** The day it was published, where that is known. */
    public @Nullable LocalDate published() {
        Publication publication = imprint.publication();
        return publication == null ? null : publication.day();
    }

    /** The same article under another name within the story. */
    public Article withId(String newId) {
        return new Article(newId, path, title, imprint, text, paragraphs, marks, provenance);
    }

    /** The same article with another imprint. */
    public Article withImprint(Imprint other) {
        return new Article(id, path, title, other, text, paragraphs, marks, provenance);
    }

    /** The same article with what is known of its origin. */
    public Article withProvenance(Provenance known) {
        return new Article(id, path, title, imprint, text, paragraphs, marks, known);
    }

    /**
     * The same article with every paragraph that overlaps {@code range} taken for {@code part}, as the user decided; the
     * paragraphs are numbered anew.
     */
    public Article withPart(TextRange range, Part part) {
        List<Part> parts = new ArrayList<>(paragraphs.size());
        for (Paragraph paragraph : paragraphs) {
            parts.add(paragraph.range().overlaps(range) ? part : paragraph.part());
        }
        List<Paragraph> renumbered = Paragraph.numbered(paragraphs.stream().map(Paragraph::range).toList(), parts);
        return new Article(id, path, title, imprint, text, renumbered, marks, provenance);
    }

    /** The words that stand at {@code range}. */
    public String textAt(TextRange range) {
        return range.of(text);
    }
}
