package app.lateral.fact.figure;

import java.util.List;
import java.util.Set;

import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.mention.Quantity;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * Whether a figure is the most that is possible: "faces up to [40 years]", "the maximum on each count is [30 years]". Two
 * such limits are compared as they stand, for each says where the other ends.
 */
final class UpperLimits {
    private static final Set<String> MOST = Set.of("maximum", "limit", "cap", "ceiling", "max");
    /** So far before its figure, in words, a limit is named. */
    private static final int REACH = 10;

    private UpperLimits() {
    }

    /** Whether a figure is said to be the most. */
    static boolean isMaximum(Mentioned<Quantity> figure) {
        return switch (figure.mention().hedge()) {
            case AT_MOST -> true;
            case NONE, ONLY -> isNamed(figure);
            case ABOUT, ALMOST, JUST_OVER, AT_LEAST, MORE_THAN, LESS_THAN -> false;
        };
    }

    /** Whether the subject before it names a limit: "the limit is", "a maximum sentence of". */
    private static boolean isNamed(Mentioned<Quantity> figure) {
        List<Word> words = figure.sentence().words();
        TextRange range = figure.mention().range();
        return words.stream().filter(word -> MOST.contains(word.lemma()) && word.range().end() <= range.start())
                .anyMatch(word -> NearbyWords.distance(words, word, range) <= REACH
                        && words.stream().noneMatch(mark -> !mark.isWord() && mark.range().start() >= word.range().end()
                                && mark.range().end() <= range.start()));
    }
}
