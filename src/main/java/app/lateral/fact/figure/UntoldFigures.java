package app.lateral.fact.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.wording.NearbyWords;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * Where a sentence says that a figure is not known or not told: "the [cost] was unclear", "the [price] has not been made
 * public", "it is not known how many [passengers] drowned", "an undisclosed [sum]".
 */
final class UntoldFigures {
    private static final Set<String> UNKNOWN = Set.of("unclear", "unknown", "undisclosed", "uncertain", "confidential",
            "unspecified");
    /** What is not done with a figure that is kept back, or that nobody has. */
    private static final Set<String> TELLING = Set.of("disclose", "reveal", "release", "publish", "announce", "know",
            "give", "specify", "public", "clear", "say", "tell", "state");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never", "decline", "refuse");
    private static final Set<String> NUMBERS = Set.of("number", "toll");
    /** So far before the word for it the noun stands, in words. */
    private static final int REACH_OF_NOUN = 12;
    private static final int REACH_OF_NEGATION = 4;
    private static final int REACH_BEHIND = 3;

    private UntoldFigures() {
    }

    /**
     * A figure that is not told.
     *
     * @param range the words that say it
     * @param noun what is not counted ("passenger"), or the measure that has no sum ("cost")
     * @param isCount whether a number is not told; else a sum
     */
    record Untold(TextRange range, String noun, boolean isCount) {}

    /** What a sentence leaves untold. */
    static List<Untold> of(Sentence sentence) {
        List<Word> words = sentence.words();
        List<Untold> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (UNKNOWN.contains(word.lemma()) || (TELLING.contains(word.lemma()) && isDenied(words, i))) {
                howMany(words, i).or(() -> named(words, word)).or(() -> attributive(words, word)).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isDenied(List<Word> words, int index) {
        return words.subList(Math.max(0, index - REACH_OF_NEGATION), index).stream()
                .anyMatch(word -> NOT.contains(word.lemma()));
    }

    /** "unclear how many passengers". */
    private static Optional<Untold> howMany(List<Word> words, int index) {
        for (int i = index + 1; i < Math.min(words.size() - 2, index + REACH_BEHIND); i++) {
            boolean asked = words.get(i).lemma().equals("how") && (words.get(i + 1).lemma().equals("many")
                    || words.get(i + 1).form().equals("many"));
            Word noun = words.get(i + 2);
            if (asked && noun.isCommonNoun()) {
                return Optional.of(new Untold(words.get(index).range().union(noun.range()), noun.lemma(), true));
            }
        }
        return Optional.empty();
    }

    /** "the cost of the bridge was unclear", "the number of passengers is not known". */
    private static Optional<Untold> named(List<Word> words, Word unknown) {
        List<Word> before = NearbyWords.before(words, unknown.range()).limit(REACH_OF_NOUN)
                .takeWhile(word -> !word.form().equals(";") && !word.form().equals(":")).toList();
        for (int i = 0; i < before.size(); i++) {
            Word noun = before.get(i);
            if (noun.isCommonNoun() && MoneyMeasures.isSum(noun.lemma())) {
                return Optional.of(new Untold(noun.range().union(unknown.range()), noun.lemma(), false));
            }
            boolean counted = i > 1 && NUMBERS.contains(noun.lemma()) && before.get(i - 1).lemma().equals("of")
                    && before.get(i - 2).isCommonNoun();
            if (counted) {
                return Optional.of(new Untold(noun.range().union(unknown.range()), before.get(i - 2).lemma(), true));
            }
        }
        return Optional.empty();
    }

    /** "an undisclosed sum". */
    private static Optional<Untold> attributive(List<Word> words, Word unknown) {
        return NearbyWords.behind(words, unknown.range()).stream().limit(1)
                .filter(noun -> noun.isCommonNoun() && MoneyMeasures.isSum(noun.lemma()))
                .map(noun -> new Untold(unknown.range().union(noun.range()), noun.lemma(), false)).findFirst();
    }
}
