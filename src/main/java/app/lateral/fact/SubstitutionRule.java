package app.lateral.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.StatementContrast.Telling;
import app.lateral.fact.WordNet.Category;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * In passages that surely report the same thing, the words that come closest to each other without meaning the same, where
 * neither has a counterpart in the other passage: "the [front-runner]" in one, "a [finalist]" in the other. Asked only
 * where no other rule has anything to say; at most one for two sentences.
 */
final class SubstitutionRule implements StatementRule {
    private static final double LEAST_LINK = 0.75;
    /** Words less alike than this have nothing to do with each other. */
    private static final double LEAST_LIKENESS = 0.25;
    private static final Set<String> LIGHT = Set.of("say", "tell", "be", "have", "do", "time", "year", "day", "thing",
            "people", "way", "part", "number", "lot", "add", "make", "get", "go", "come", "take", "include");

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        if (pair.link() < LEAST_LINK) {
            return List.of();
        }
        List<StatementContrast> found = new ArrayList<>();
        List<Integer> unmatched = unmatched(pair.other(), (i, j) -> pair.likeness(j, i), pair.one());
        for (int i : unmatched(pair.one(), pair::likeness, pair.other())) {
            for (int j : unmatched) {
                double likeness = pair.likeness(i, j);
                if (likeness >= LEAST_LIKENESS && areOfOneSort(pair, i, j)) {
                    found.add(new StatementContrast(Opposition.DESCRIPTION,
                            new Telling(pair.one(), marked(pair.one(), i)),
                            new Telling(pair.other(), marked(pair.other(), j)),
                            pair.link() * (0.25 + 0.3 * likeness), pair.one().text(marked(pair.one(), i))));
                }
            }
        }
        return found.stream().max(Comparator.comparingDouble(StatementContrast::confidence)).stream().toList();
    }

    private interface Likeness {
        double of(int own, int other);
    }

    /** The places of a sentence's nouns and verbs that have no like in the other. */
    private static List<Integer> unmatched(StatedSentence sentence, Likeness likeness, StatedSentence other) {
        int others = other.sentence().words().size();
        return IntStream.range(0, sentence.sentence().words().size()).filter(i -> tells(sentence, i))
                .filter(i -> IntStream.range(0, others).noneMatch(j -> likeness.of(i, j) >= StatementPair.SAME))
                .boxed().toList();
    }

    private static boolean tells(StatedSentence sentence, int index) {
        Word word = sentence.word(index);
        boolean open = (word.tag().startsWith("NN") && !word.isProperNoun()) || word.tag().startsWith("VB");
        return open && word.isWord() && !LIGHT.contains(word.lemma()) && sentence.bearer(index) == null
                && !sentence.holdsValue(word.range());
    }

    private static boolean areOfOneSort(StatementPair pair, int i, int j) {
        Category category = Category.of(pair.one().word(i).tag());
        return category == Category.of(pair.other().word(j).tag())
                && !pair.wordNet().areSynonyms(pair.one().word(i).lemma(), pair.other().word(j).lemma(), category)
                && pair.wordNet().shareField(pair.one().word(i).lemma(), pair.other().word(j).lemma(), category);
    }

    /** The phrase whose head a word is, or the word alone. */
    private static TextRange marked(StatedSentence sentence, int index) {
        return sentence.structure().phrases().stream().filter(phrase -> phrase.head() == index).findFirst()
                .map(NounPhrase::range).orElse(sentence.word(index).range());
    }
}
