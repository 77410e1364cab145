package app.lateral.compare;

import java.util.List;

import app.lateral.text.Article;

/**
 * What the user knows better than the program; a comparison respects it. A correction whose words no longer stand where
 * they stood has no effect.
 *
 * @param parts what paragraphs are
 * @param links links cut and drawn
 * @param added differences added by hand, in the order in which they were
 */
public record Corrections(List<PartMark> parts, List<LinkCorrection> links, List<AddedDifference> added) {
    /** The program is right in all. */
    public static final Corrections NONE = new Corrections(List.of(), List.of(), List.of());

    /** Keeps copies of the lists. */
    public Corrections {
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        added = List.copyOf(added);
    }

    /** The article with the parts that the user says its paragraphs are. */
    public Article applyTo(Article article) {
        return CorrectedParts.apply(article, parts);
    }
}
