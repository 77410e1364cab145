package app.lateral.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Quote;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** The words of an article's body in a row, each as a number that equal words share. */
final class WordRow {
    private final String article;
    private final List<TextRange> ranges = new ArrayList<>();
    private final BitSet quoted = new BitSet();
    private final int[] numbers;

    /**
     * The row of an article.
     *
     * @param vocabulary the numbers of the words known so far; new ones are added
     */
    WordRow(AnnotatedArticle article, Map<String, Integer> vocabulary) {
        this.article = article.id();
        List<String> spellings = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (sentence.isBody()) {
                for (Word word : sentence.words()) {
                    if (word.isWord()) {
                        ranges.add(word.range());
                        spellings.add(word.spelling());
                    }
                }
            }
        }
        numbers = spellings.stream().mapToInt(spelling -> vocabulary.computeIfAbsent(spelling, _ -> vocabulary.size()))
                .toArray();
        markQuotes(article.mentions(Quote.class));
    }

    private void markQuotes(List<Quote> quotes) {
        int at = 0;
        for (Quote quote : quotes) {
            while (at < ranges.size() && ranges.get(at).start() < quote.range().start()) {
                at++;
            }
            for (int i = at; i < ranges.size() && quote.range().covers(ranges.get(i)); i++) {
                if (!quote.scare() && !quote.speaker().isEmpty()) {
                    quoted.set(i);
                }
            }
        }
    }

    /** The article's id. */
    String article() {
        return article;
    }

    /** How many words it has. */
    int size() {
        return numbers.length;
    }

    /** The number of a word. */
    int number(int place) {
        return numbers[place];
    }

    /** Whether a word stands inside a quotation that is given to a speaker. */
    boolean isQuoted(int place) {
        return quoted.get(place);
    }

    /** Where the words from {@code first} to before {@code end} stand. */
    Extract extract(int first, int end) {
        return new Extract(article, ranges.get(first).union(ranges.get(end - 1)));
    }
}
