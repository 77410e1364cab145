package app.lateral;

import java.util.ArrayList;
import java.util.List;

import app.lateral.compare.Comparison;
import app.lateral.fact.Fact;
import app.lateral.text.Article;
import app.lateral.text.TextRange;

/**
 * Words of one sample article.
 *
 * @param article the number of the article, from 1
 * @param words as they stand in it
 */
record Place(int article, String words) {
    Article articleIn(Comparison comparison) {
        return comparison.articles().get(article - 1).article();
    }

    /** Every place where these words stand as whole words. */
    List<TextRange> rangesIn(Comparison comparison) {
        String text = articleIn(comparison).text();
        List<TextRange> ranges = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (!isInsideWord(text, at) && !isInsideWord(text, at + words.length())) {
                ranges.add(new TextRange(at, at + words.length()));
            }
        }
        return ranges;
    }

    /** Whether a reading of the fact shares a letter with these words. */
    boolean isReadIn(Fact fact, Comparison comparison) {
        String id = articleIn(comparison).id();
        return fact.readings().stream().filter(reading -> reading.article().equals(id))
                .anyMatch(reading -> rangesIn(comparison).stream().anyMatch(reading.range()::overlaps));
    }

    private static boolean isInsideWord(String text, int at) {
        return at > 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }
}
