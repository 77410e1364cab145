package app.lateral.fact.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.lateral.fact.wording.HouseStyle;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * The words of a quotation as they are compared: lower case, without marks.
 *
 * @param words the words in order
 */
public record QuoteWords(List<QuotedWord> words) {
    private static final Set<String> LIGHT = Set.of("a", "an", "the", "and", "or", "of", "to", "in", "on", "for", "is",
            "are", "was", "were", "be", "it", "that", "this", "we", "i", "you", "he", "she", "they", "with", "at", "by",
            "as", "our", "its", "not", "have", "has", "will", "very");

    private static final int RUN = 3;

    /** Keeps a copy of the list. */
    public QuoteWords {
        words = List.copyOf(words);
    }

    /** The words of a text. */
    public static QuoteWords of(String text) {
        List<QuotedWord> words = new ArrayList<>();
        String plain = HouseStyle.joined(
                HouseStyle.inFull(text.toLowerCase(Locale.ROOT).replace('’', '\'')).replace('-', ' '));
        for (String word : plain.split("\\s+", -1)) {
            String bare = word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
            if (!bare.isEmpty()) {
                words.add(QuotedWord.of(bare));
            }
        }
        return new QuoteWords(words);
    }

    /** Whether a word in lower case says too little to be held against another. */
    public static boolean isLight(String word) {
        return LIGHT.contains(word);
    }

    /** How many of its words tell something. */
    public long telling() {
        return words.stream().filter(word -> !LIGHT.contains(word.written())).count();
    }

    /** The share of the shorter one's telling words that both have in the same order, 0 to 1. */
    double similarity(QuoteWords other) {
        long shorter = Math.min(telling(), other.telling());
        if (shorter == 0) {
            return words.equals(other.words) ? 1 : 0;
        }
        List<QuotedWord> shared = new ArrayList<>(words);
        for (AbstractDelta<QuotedWord> delta : DiffUtils.diff(words, other.words).getDeltas().reversed()) {
            int from = delta.getSource().getPosition();
            shared.subList(from, from + delta.getSource().size()).clear();
        }
        return (double) new QuoteWords(shared).telling() / shorter;
    }

    /** The three words in a row that both hold, two of them telling: "layer of security". */
    List<QuoteWords> sharedRuns(QuoteWords other) {
        return IntStream.rangeClosed(0, words.size() - RUN).mapToObj(i -> new QuoteWords(words.subList(i, i + RUN)))
                .filter(run -> run.telling() > 1 && other.contains(run)).toList();
    }

    /**
     * The longest runs of words that both hold and that begin and end with a telling one, with something between them:
     * "layer of security".
     */
    List<QuoteWords> sharedPhrases(QuoteWords other) {
        List<QuoteWords> phrases = new ArrayList<>();
        for (int length = Math.min(words.size(), other.words.size()); length >= RUN; length--) {
            for (int from = 0; from + length <= words.size(); from++) {
                var phrase = new QuoteWords(words.subList(from, from + length));
                if (phrase.isPhrase() && other.contains(phrase)
                        && phrases.stream().noneMatch(longer -> longer.contains(phrase))) {
                    phrases.add(phrase);
                }
            }
        }
        return phrases;
    }

    private boolean isPhrase() {
        return !LIGHT.contains(words.getFirst().written()) && !LIGHT.contains(words.getLast().written());
    }

    /** Whether both have the same words, in another order. */
    boolean areReordered(QuoteWords other) {
        return !equals(other) && sorted(words).equals(sorted(other.words));
    }

    private static List<String> sorted(List<QuotedWord> words) {
        return words.stream().map(QuotedWord::written).sorted().toList();
    }

    /** Whether all of the other stands in this one without a gap. */
    boolean contains(QuoteWords other) {
        return Collections.indexOfSubList(words, other.words) >= 0;
    }

    /** Whether one stands whole in the other and has words enough to say something by itself: "I will resign". */
    boolean holdsClause(QuoteWords other) {
        return Math.min(words.size(), other.words.size()) >= RUN && (contains(other) || other.contains(this));
    }

    /** Words as they are written, with spaces between. */
    static String written(List<QuotedWord> words) {
        return words.stream().map(QuotedWord::written).collect(Collectors.joining(" "));
    }

    /** The words that this one has and the other has not, as they follow each other. */
    String alone(QuoteWords other) {
        List<String> alone = new ArrayList<>();
        for (AbstractDelta<QuotedWord> delta : DiffUtils.diff(words, other.words).getDeltas()) {
            if (delta.getSource().size() > 0) {
                alone.add(written(delta.getSource().getLines()));
            }
        }
        return String.join(" … ", alone);
    }
}
