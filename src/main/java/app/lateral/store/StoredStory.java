package app.lateral.store;

import java.util.List;

import app.lateral.review.Review;
import app.lateral.text.Article;

/**
 * What a story file holds.
 *
 * @param articles the articles in the user's order, with the bytes that they were read from
 * @param review what the user decided
 */
public record StoredStory(List<Article> articles, Review review) {
    /** Keeps a copy of the list. */
    public StoredStory {
        articles = List.copyOf(articles);
    }
}
