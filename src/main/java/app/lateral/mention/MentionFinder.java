package app.lateral.mention;

import java.util.List;

import app.lateral.segment.SegmentedArticle;

/** Finds all that an article mentions. */
public final class MentionFinder {
    /** The article with its mentions. */
    public AnnotatedArticle annotate(SegmentedArticle article) {
        return new AnnotatedArticle(article, List.of());
    }
}
