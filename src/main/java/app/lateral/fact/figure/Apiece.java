package app.lateral.fact.figure;

import java.util.List;
import java.util.Set;

import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.mention.Quantity;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * Whether a figure is told for each one of several: "$80 million [apiece]", "[each] family will get $2,000". It says
 * nothing of what they cost or get together.
 */
final class Apiece {
    private static final Set<String> EACH = Set.of("apiece", "each", "every", "individually");
    /** Nobody counts by them, as by days; but what is carried each of them is all of it as well. */
    private static final Set<String> OCCASIONS = Set.of("morning", "evening", "weekend", "time");
    private static final int REACH_BEHIND = 5;
    private static final int REACH_BEFORE = 6;

    private Apiece() {
    }

    /** Whether a figure is told for each one. */
    static boolean isToldOfEach(Mentioned<Quantity> figure) {
        List<Word> words = figure.sentence().words();
        TextRange range = figure.hedgedRange();
        return NearbyWords.behind(words, range).stream().limit(REACH_BEHIND).anyMatch(word -> isEach(words, word))
                || NearbyWords.before(words, range).limit(REACH_BEFORE)
                        .takeWhile(Word::isWord).anyMatch(word -> isEach(words, word));
    }

    private static boolean isEach(List<Word> words, Word word) {
        int next = words.indexOf(word) + 1;
        return EACH.contains(word.lemma()) && (next == words.size() || !isTime(words.get(next).lemma()));
    }

    private static boolean isTime(String lemma) {
        return Rates.isTime(lemma) || OCCASIONS.contains(lemma);
    }
}
