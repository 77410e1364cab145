package app.lateral.fact.figure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.mention.Quantity;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * What of a business, a court or a state a sum or a share measures: "[profit] rose 12 percent to $3.4 billion on [sales]
 * of $28.6 billion". The nearest such word before the figure, else one right behind it ("a $90 million [fine]").
 */
final class MoneyMeasures {
    /** So far behind its figure, in words, what it measures stands at most. */
    private static final int REACH_BEHIND = 3;
    private static final List<List<String>> MEASURES = List.of(List.of("profit", "earnings", "income", "earning"),
            List.of("revenue", "sale", "turnover", "sales"), List.of("loss"), List.of("cost", "bill", "expense", "tag"),
            List.of("fine", "penalty"), List.of("debt", "borrowing"), List.of("saving"), List.of("charge", "writedown"),
            List.of("dividend"), List.of("salary", "pay", "wage"), List.of("budget"), List.of("deficit"),
            List.of("surplus"), List.of("turnout"), List.of("unemployment", "jobless"), List.of("inflation"),
            List.of("damages", "compensation", "settlement"), List.of("ransom"), List.of("reward"),
            List.of("bail"), List.of("donation"));
    /** Nouns for a sum of whatever sort. */
    private static final Set<String> SUMS = Set.of("price", "sum", "fee", "value", "amount");
    private static final Set<String> DONE_WITH_ANY = Set.of("pay", "charge", "reward");
    private static final Map<String, String> STANDING = new TreeMap<>();

    static {
        MEASURES.forEach(words -> words.forEach(word -> STANDING.put(word, words.getFirst())));
    }

    private MoneyMeasures() {
    }

    /** The word that stands for what a figure measures; empty where none is told. */
    static Optional<String> of(Mentioned<Quantity> figure) {
        List<Word> words = figure.sentence().words();
        TextRange range = figure.hedgedRange();
        Optional<String> beside = NearbyWords.behind(words, figure.mention().range()).stream().limit(REACH_BEHIND)
                .takeWhile(word -> !word.tag().startsWith("V") && !word.tag().equals("IN") && !word.tag().equals("TO"))
                .filter(MoneyMeasures::isMeasure).map(Word::lemma).filter(STANDING::containsKey).findFirst();
        return beside
                .or(() -> NearbyWords.before(words, range)
                        .filter(MoneyMeasures::isMeasure).map(Word::lemma).filter(STANDING::containsKey).findFirst())
                .map(word -> STANDING.getOrDefault(word, word));
    }

    /** Whether a noun names a sum. */
    static boolean isSum(String noun) {
        return STANDING.containsKey(noun) || SUMS.contains(noun);
    }

    /** Whether two words stand for one measure. */
    static boolean areOne(String one, String other) {
        return STANDING.getOrDefault(one, one).equals(STANDING.getOrDefault(other, other));
    }

    /** Whoever pays or charges a sum does not say for what. */
    private static boolean isMeasure(Word word) {
        return !word.tag().startsWith("V") || !DONE_WITH_ANY.contains(word.lemma());
    }
}
