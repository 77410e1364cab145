package app.lateral.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.ui.control.TextBlock;

/** How an article's paragraphs are set: its headline, headings, body and furniture. */
final class ArticleBlocks {
    private ArticleBlocks() {
    }

    /**
     * A block for each paragraph, of the style class "headline", "heading", "body" or "furniture".
     *
     * @param shown the parts that are not left out
     */
    static List<TextBlock> of(Article article, Set<Part> shown) {
        List<TextBlock> blocks = new ArrayList<>();
        boolean headlineSeen = false;
        for (Paragraph paragraph : article.paragraphs()) {
            String styleClass = switch (paragraph.part()) {
                case HEADLINE -> headlineSeen ? "heading" : "headline";
                case BODY -> "body";
                case FURNITURE -> "furniture";
            };
            headlineSeen |= paragraph.part() != Part.FURNITURE;
            if (shown.contains(paragraph.part())) {
                blocks.add(new TextBlock(paragraph.range().start(), paragraph.range().end(), styleClass));
            }
        }
        return blocks;
    }

    /** How many words headline, headings and body have together: runs of characters that hold a letter or a digit. */
    static int countWords(Article article) {
        int words = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.part() != Part.FURNITURE) {
                words += countWords(article.textAt(paragraph.range()));
            }
        }
        return words;
    }

    private static int countWords(String text) {
        int words = 0;
        boolean within = false;
        for (int place = 0; place < text.length(); place++) {
            char unit = text.charAt(place);
            if (Character.isWhitespace(unit)) {
                within = false;
            } else if (!within && (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit))) {
                within = true;
                words++;
            }
        }
        return words;
    }
}
