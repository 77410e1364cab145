package app.lateral.revision;

import java.nio.file.Path;
import java.util.List;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.find.MentionFinder;
import app.lateral.read.StoryReader;
import app.lateral.segment.ArticleSegmenter;
import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;

/** Versions of articles for tests. */
public final class Versions {
    private static final ArticleSegmenter SEGMENTER = new ArticleSegmenter();
    private static final MentionFinder MENTIONS = new MentionFinder();

    private Versions() {
    }

    /** An article of which each line is a paragraph of the body. */
    static AnnotatedArticle of(String id, String... lines) {
        String text = String.join("\n", lines);
        List<Paragraph> paragraphs = new java.util.ArrayList<>();
        int start = 0;
        for (String line : lines) {
            paragraphs
                    .add(new Paragraph(new TextRange(start, start + line.length()), Part.BODY, paragraphs.size() + 1));
            start += line.length() + 1;
        }
        return annotated(new Article(id, id + ".txt", id, null, null, text, paragraphs));
    }

    /** The agency's versions of the ferry fire. */
    static List<AnnotatedArticle> ferryFire() {
        List<Path> files = List.of("1-first-lead.txt", "2-writethru.txt", "3-correction.txt").stream()
                .map(name -> Path.of("samples", "ferry-fire", name)).toList();
        return new StoryReader().read(files).articles().stream().map(Versions::annotated).toList();
    }

    private static AnnotatedArticle annotated(Article article) {
        return MENTIONS.annotate(SEGMENTER.segment(article));
    }
}
