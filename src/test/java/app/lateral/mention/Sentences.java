package app.lateral.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.lateral.mention.token.Tokenizer;
import app.lateral.mention.token.Tokens;
import app.lateral.segment.ArticleSegmenter;
import app.lateral.segment.SegmentedArticle;
import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Short articles for tests, cut by the real segmenter: each line is a paragraph of the body. */
public final class Sentences {
    private static final ArticleSegmenter SEGMENTER = new ArticleSegmenter();

    private Sentences() {
    }

    public static SegmentedArticle segmented(String text) {
        return segmented(text, null);
    }

    public static SegmentedArticle segmented(String text, @Nullable LocalDate published) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                int from = start + line.indexOf(line.strip());
                paragraphs.add(new Paragraph(new TextRange(from, from + line.strip().length()), Part.BODY,
                        paragraphs.size() + 1));
            }
            start += line.length() + 1;
        }
        return SEGMENTER.segment(new Article("A", "a.txt", "A", null, published, text, paragraphs));
    }

    /** The tokens of a text that is one sentence. */
    public static Tokens tokens(String text) {
        SegmentedArticle article = segmented(text.replace('\n', ' '));
        return article.sentences().isEmpty()
                ? new Tokens(0, List.of())
                : Tokenizer.tokens(text, article.sentences().getFirst());
    }
}
