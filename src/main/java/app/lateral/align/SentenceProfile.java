package app.lateral.align;

import java.util.List;

import app.lateral.segment.Sentence;

/**
 * All that matching needs to know of one sentence, reckoned once.
 *
 * @param article the place of its article in the story
 * @param sentence the sentence
 * @param position where it stands among the body sentences of its article, from 0
 * @param depth the same as a share of the body, above 0 and below 1
 * @param meaning its meaning less what all sentences of the story share
 * @param terms its words that carry content, in order
 * @param weight the sum of the weights of its distinct terms
 */
record SentenceProfile(int article, Sentence sentence, int position, double depth, Meaning meaning, List<Term> terms,
        double weight) {
    /** Keeps a copy of the list. */
    SentenceProfile {
        terms = List.copyOf(terms);
    }

    /**
     * A word that carries content.
     *
     * @param place its place among the words of the sentence
     * @param key what makes it the same word elsewhere: its lemma without marks of the possessive
     * @param rarity how rare it is in the language, 0 to 1
     * @param weight the same times how rare it is in the story, 0 to 1
     * @param meaning its meaning here less what all words of the story share
     */
    record Term(int place, String key, double rarity, double weight, Meaning meaning) {}
}
