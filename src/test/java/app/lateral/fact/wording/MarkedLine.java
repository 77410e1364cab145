package app.lateral.fact.wording;

import java.util.List;

import app.lateral.segment.ArticleSegmenter;
import app.lateral.segment.SegmentedArticle;
import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;

/**
 * A short article on one line with a word in brackets and what is to be found for it: "The school [burned] down. -> The school".
 *
 * @param article the article, without the brackets
 * @param mark where the word begins
 * @param expected what stands behind the arrow
 */
public record MarkedLine(SegmentedArticle article, int mark, String expected) {
    private static final String ARROW = " -> ";

    /** Reads a line. */
    public static MarkedLine of(String line) {
        int arrow = line.indexOf(ARROW);
        String text = line.substring(0, arrow).replace("[", "").replace("]", "");
        var paragraph = new Paragraph(new TextRange(0, text.length()), Part.BODY, 1);
        var article = new Article("A", "A.txt", "A", null, null, text, List.of(paragraph));
        return new MarkedLine(new ArticleSegmenter().segment(article), line.indexOf('['),
                line.substring(arrow + ARROW.length()));
    }
}
