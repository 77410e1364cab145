package app.lateral.align;

import java.util.ArrayList;
import java.util.List;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.find.MentionFinder;
import app.lateral.segment.ArticleSegmenter;
import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;

/** Articles for tests, of one paragraph a line. */
public final class SampleArticle {
    private static final ArticleSegmenter SEGMENTER = new ArticleSegmenter();
    private static final MentionFinder FINDER = new MentionFinder();

    private SampleArticle() {
    }

    /** An article whose body is these lines. */
    public static AnnotatedArticle of(String id, List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String line : lines) {
            TextRange range = new TextRange(text.length(), text.length() + line.length());
            text.append(line).append('\n');
            paragraphs.add(new Paragraph(range, Part.BODY, paragraphs.size() + 1));
        }
        Article article = new Article(id, id + ".txt", id, null, null, text.toString(), paragraphs);
        return FINDER.annotate(SEGMENTER.segment(article));
    }
}
