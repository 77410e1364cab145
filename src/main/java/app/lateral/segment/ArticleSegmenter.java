package app.lateral.segment;

import java.util.List;

import app.lateral.text.Article;

/** Cuts an article into sentences and words. */
public final class ArticleSegmenter {
    /** The article with its sentences and words; the same article always gives the same. */
    public SegmentedArticle segment(Article article) {
        return new SegmentedArticle(article, List.of());
    }
}
