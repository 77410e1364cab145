package app.lateral.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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
    private static final int NO_WORD = -1;

    private final List<Sentence> sentences;
    private final WordRarity rarity;
    private final WordKeys keys = new WordKeys();
    private final double most;
    /** By key: the number of the word, in the order in which the story first has it. */
    private final Map<String, Integer> numbers = new HashMap<>();
    /** By number of the word: its key, … */
    private final List<String> keyOf = new ArrayList<>();
    /** … and how many sentences hold it. */
    private final List<Integer> holders = new ArrayList<>();
    /** By sentence: its content words. */
    private final List<List<ContentWord>> content;

    /**
     * A word that carries content.
     *
     * @param place its place among the words of its sentence
     * @param number the number of the word
     * @param rarity how rare it is in the language
     */
    private record ContentWord(int place, int number, double rarity) {}

    /** The weights of the words of these sentences, which are all that a story compares. */
    TermWeights(List<Sentence> sentences, WordRarity rarity) {
        this.sentences = List.copyOf(sentences);
        this.rarity = rarity;
        this.most = Math.log(sentences.size() + 1.0);
        List<int[]> words = this.sentences.stream().map(this::numbers).toList();
        this.content = IntStream.range(0, words.size()).mapToObj(i -> content(this.sentences.get(i), words.get(i)))
                .toList();
    }

    /** The numbers of the words of a sentence, below 0 for a mark; counts the sentence as one that holds them. */
    private int[] numbers(Sentence sentence) {
        int[] words = new int[sentence.words().size()];
        Set<Integer> counted = new HashSet<>();
        for (int place = 0; place < words.length; place++) {
            Word word = sentence.words().get(place);
            words[place] = word.isWord() ? number(keys.key(word)) : NO_WORD;
            if (words[place] != NO_WORD && counted.add(words[place])) {
                holders.set(words[place], holders.get(words[place]) + 1);
            }
        }
        return words;
    }

    private int number(String key) {
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int number = keyOf.size();
        numbers.put(key, number);
        keyOf.add(key);
        holders.add(0);
        return number;
    }

    private List<ContentWord> content(Sentence sentence, int[] numbers) {
        List<ContentWord> words = new ArrayList<>();
        for (int place = 0; place < numbers.length; place++) {
            if (numbers[place] != NO_WORD) {
                double inLanguage = rarity(sentence.words().get(place));
                if (inLanguage * rarityInStory(holders.get(numbers[place])) >= LEAST_RARITY) {
                    words.add(new ContentWord(place, numbers[place], inLanguage));
                }
            }
        }
        return List.copyOf(words);
    }

    /** The places of the content words of a sentence among its words. */
    List<Integer> places(int number) {
        return content.get(number).stream().map(ContentWord::place).toList();
    }

    /** The content words of a sentence with their weights. */
    Terms terms(int number, WordLikenesses likenesses) {
        List<Term> terms = new ArrayList<>();
        for (ContentWord content : content.get(number)) {
            double holding = likenesses.holders(number, terms.size(), HOLDING, holders.get(content.number()));
            double weight = content.rarity() * rarityInStory(Math.max(1, holding));
            terms.add(new Term(content.place(), keyOf.get(content.number()), content.number(),
                    kind(sentences.get(number).words().get(content.place())), content.rarity(), weight));
        }
        return new Terms(terms);
    }

    /** The weight of each content word of a sentence by itself, by key: rare in the language and in the story. */
    Map<String, Double> keyWeights(int number) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (ContentWord content : content.get(number)) {
            weights.put(keyOf.get(content.number()),
                    content.rarity() * rarityInStory(holders.get(content.number())));
        }
        return weights;
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
