package app.lateral.segment;

import java.util.List;

import app.lateral.text.Article;
import app.lateral.text.TextRange;

/**
 * An article cut into sentences and words.
 *
 * @param article the article
 * @param language the language it is written in, as a code of ISO 639 ("en"); "und" where it cannot be told
 * @param sentences all its sentences in order, furniture included; {@code sentences.get(i).index() == i}
 */
public record SegmentedArticle(Article article, String language, List<Sentence> sentences) {
    /** Keeps a copy of the list. */
    public SegmentedArticle {
        sentences = List.copyOf(sentences);
    }

    /** An article in a language that is not told. */
    public SegmentedArticle(Article article, List<Sentence> sentences) {
        this(article, LanguageDetector.UNKNOWN, sentences);
    }

    /** The article's id. */
    public String id() {
        return article.id();
    }

    /** The sentence in which {@code offset} lies, or the last one that begins before it; the first if none does. */
    public Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).range().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sentences.get(low);
    }

    /** The words of a sentence as they stand in the text. */
    public String textOf(Sentence sentence) {
        return textAt(sentence.range());
    }

    /** What stands at {@code range}. */
    public String textAt(TextRange range) {
        return article.textAt(range);
    }
}
