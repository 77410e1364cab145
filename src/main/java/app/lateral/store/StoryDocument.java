package app.lateral.store;

import java.time.Instant;
import java.util.List;

import app.lateral.review.Review;
import app.lateral.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * What {@code story.json} says.
 *
 * @param format {@link StoryFormat#FORMAT}
 * @param version {@link StoryFormat#VERSION} of the program that wrote it
 * @param draft where and when it was kept, null in a file that the user saved
 * @param articles the articles
 * @param review what the user decided
 */
record StoryDocument(String format, int version, @Nullable DraftOrigin draft, List<Article> articles, Review review) {
    /**
     * What a draft is a draft of.
     *
     * @param of the story file's path, null for a story that was never saved
     * @param keptAt when it was kept
     */
    record DraftOrigin(@Nullable String of, Instant keptAt) {}
}
