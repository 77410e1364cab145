package app.lateral.align;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.lateral.segment.Sentence;

/**
 * All that matching needs to know of one sentence, reckoned once.
 *
 * @param number its place among all sentences of the story that are compared
 * @param article the place of its article in the story
 * @param sentence the sentence
 * @param depth where it stands in its article: 0 at the head of the body, 1 at its foot
 * @param meaning what it means, less what all sentences of the story share
 * @param terms its words that carry content, in order
 * @param words the weights of its content words, each word once, by key
 */
record SentenceProfile(int number, int article, Sentence sentence, double depth, Meaning meaning, List<Term> terms,
        Map<String, Double> words) {
    /** No sentence counts as lighter than this: what covers two weak words covers nothing. */
    private static final double LEAST_WEIGHT = 0.3;

    /** A profile of these terms. */
    static SentenceProfile of(int number, int article, Sentence sentence, double depth, Meaning meaning,
            List<Term> terms) {
        Map<String, Double> words = new LinkedHashMap<>();
        terms.forEach(term -> words.merge(term.key(), term.weight(), Math::max));
        return new SentenceProfile(number, article, sentence, depth, meaning, List.copyOf(terms), words);
    }

    /** The weight of all terms. */
    double termWeight() {
        return Math.max(LEAST_WEIGHT, terms.stream().mapToDouble(Term::weight).sum());
    }

    /** The weight of its words, each word once. */
    double wordWeight() {
        return Math.max(LEAST_WEIGHT, words.values().stream().mapToDouble(weight -> weight).sum());
    }

    /**
     * A word that carries content.
     *
     * @param place its place among the words of the sentence
     * @param key what makes it the same word elsewhere
     * @param kind what sort of word it is
     * @param weight how much it tells: how rare it is in the language times how rare its like are in the story, 0 to 1
     */
    record Term(int place, String key, Kind kind, double weight) {
        /** The sorts of words that are told apart. */
        enum Kind {
            /** A word of a proper name. */
            NAME,
            /** A verb. */
            VERB,
            /** Any other word. */
            OTHER
        }
    }
}
