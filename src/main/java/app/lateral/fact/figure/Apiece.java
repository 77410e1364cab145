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
    /** What is carried each day is all of it. */
    private static final Set<String> TIMES = Set.of("day", "night", "morning", "evening", "week", "weekend", "month",
            "quarter", "season", "year", "hour", "minute", "second", "time");
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
        return EACH.contains(word.lemma()) && (next == words.size() || !TIMES.contains(words.get(next).lemma()));
    }
}
