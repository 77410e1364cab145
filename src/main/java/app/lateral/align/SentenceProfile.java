package app.lateral.align;

import java.util.List;
import java.util.Set;

import app.lateral.segment.Sentence;

/**
 * All that matching needs to know of one sentence, reckoned once.
 *
 * @param number its place among all sentences of the story that are compared
 * @param article the place of its article in the story
 * @param sentence the sentence
 * @param place its place among the body sentences of its article, from 0
 * @param meaning what it means, less what all sentences of the story share
 * @param terms its words that carry content, in order
 * @param figures the figures and moments that it mentions, written so that equal ones are equal
 * @param magnitudes how great its figures are
 */
record SentenceProfile(int number, int article, Sentence sentence, int place, Meaning meaning, Terms terms,
        Set<String> figures, List<Magnitude> magnitudes) {
    /** No sentence counts as lighter than this: what covers two weak words covers nothing. */
    private static final double LEAST_WEIGHT = 0.3;

    /** Keeps copies of the collections. */
    SentenceProfile {
        figures = Set.copyOf(figures);
        magnitudes = List.copyOf(magnitudes);
    }

    /** The weight of all terms. */
    double termWeight() {
        return Math.max(LEAST_WEIGHT, terms.weight());
    }

    /**
     * A word that carries content.
     *
     * @param place its place among the words of the sentence
     * @param key what makes it the same word elsewhere
     * @param word the number of that key in the story
     * @param kind what sort of word it is
     * @param rarity how rare it is in the language, 0 to 1
     * @param weight how much it tells: its rarity times how rare its like are in the story, 0 to 1
     */
    record Term(int place, String key, int word, Kind kind, double rarity, double weight) {
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
