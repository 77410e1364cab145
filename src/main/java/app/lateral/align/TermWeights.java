package app.lateral.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.lateral.align.SentenceProfile.Term;
import app.lateral.align.SentenceProfile.Term.Kind;
import app.lateral.segment.Sentence;
import app.lateral.segment.Word;

/** Weighs the words of a story: how rare each is in the language, times how rare its like are in the story. */
final class TermWeights {
    /** Below this rarity, counted by equal words alone, a word says too little to be looked for in other sentences. */
    private static final double LEAST_RARITY = 0.05;
    /** From this likeness on a sentence counts, in part, as one that holds the word. */
    private static final double HOLDING = 0.3;

    private final List<Sentence> sentences;
    private final WordRarity rarity;
    private final WordKeys keys = new WordKeys();
    private final double most;
    private final Map<String, Integer> holders;
    private final List<List<Integer>> places = new ArrayList<>();

    /** The weights of the words of these sentences, which are all that a story compares. */
    TermWeights(List<Sentence> sentences, WordRarity rarity) {
        this.sentences = List.copyOf(sentences);
        this.rarity = rarity;
        this.most = Math.log(sentences.size() + 1.0);
        this.holders = holders();
        for (Sentence sentence : sentences) {
            List<Integer> content = new ArrayList<>();
            for (int place = 0; place < sentence.words().size(); place++) {
                Word word = sentence.words().get(place);
                if (word.isWord()
                        && rarity(word) * rarityInStory(counted(word)) >= LEAST_RARITY) {
                    content.add(place);
                }
            }
            places.add(List.copyOf(content));
        }
    }

    private Map<String, Integer> holders() {
        Map<String, Integer> holders = new HashMap<>();
        for (Sentence sentence : sentences) {
            sentence.words().stream().filter(Word::isWord).map(keys::key).distinct()
                    .forEach(key -> holders.merge(key, 1, Integer::sum));
        }
        return holders;
    }

    /** The places of the content words of a sentence among its words. */
    List<Integer> places(int number) {
        return places.get(number);
    }

    /** The content words of a sentence with their weights. */
    List<Term> terms(int number, WordLikenesses likenesses) {
        List<Term> terms = new ArrayList<>();
        for (int place : places.get(number)) {
            Word word = sentences.get(number).words().get(place);
            double rarity = rarity(word);
            double holders = likenesses.holders(number, terms.size(), HOLDING, counted(word));
            double weight = rarity * rarityInStory(Math.max(1, holders));
            terms.add(new Term(place, keys.key(word), kind(word), rarity, weight));
        }
        return terms;
    }

    /** The weight of each content word of a sentence by itself, by key: rare in the language and in the story. */
    Map<String, Double> keyWeights(int number) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int place : places.get(number)) {
            Word word = sentences.get(number).words().get(place);
            weights.put(keys.key(word), rarity(word) * rarityInStory(counted(word)));
        }
        return weights;
    }

    /** How many sentences hold the very word. */
    private int counted(Word word) {
        return holders.getOrDefault(keys.key(word), 1);
    }

    private double rarityInStory(double holders) {
        return Math.max(0, (most - Math.log(holders)) / most);
    }

    private double rarity(Word word) {
        return rarity.of(word.form(), WordKeys.base(word));
    }

    private static Kind kind(Word word) {
        if (word.isProperNoun()) {
            return Kind.NAME;
        }
        return word.tag().startsWith("VB") ? Kind.VERB : Kind.OTHER;
    }
}
