package app.lateral.compare;

import java.util.List;
import java.util.Optional;

import app.lateral.fact.Reading;
import app.lateral.text.Article;
import app.lateral.text.TextRange;

/**
 * Words at a place of an article, told so that the place is known again in another comparison: there the article's id
 * may be another, its path is not.
 *
 * @param article the article's path, see {@link Article#path()}
 * @param range where the words stand
 * @param words the words
 */
public record Anchor(String article, TextRange range, String words) {
    /** The anchor of these words of an article. */
    public static Anchor at(Article article, TextRange range) {
        return new Anchor(article.path(), range, article.textAt(range));
    }

    /** The anchor of a reading of this comparison. */
    public static Anchor of(Reading reading, Comparison comparison) {
        return new Anchor(comparison.article(reading.article()).article().path(), reading.range(), reading.text());
    }

    /** The article of these in which it stands, with these very words at this place; empty where there is none. */
    public Optional<Article> in(List<Article> articles) {
        return articles.stream().filter(candidate -> candidate.path().equals(article)).filter(this::standsIn)
                .findFirst();
    }

    /** Whether both are of one article and share words. */
    boolean overlaps(Anchor other) {
        return article.equals(other.article) && range.overlaps(other.range);
    }

    private boolean standsIn(Article candidate) {
        return range.end() <= candidate.text().length() && candidate.textAt(range).equals(words);
    }
}
