package app.lateral.align;

import java.util.List;

import app.lateral.align.SentenceProfile.Term;
import app.lateral.align.SentenceProfile.Term.Kind;

/** The words of a sentence that carry content, in order, column by column: every pair of sentences asks for them. */
final class Terms {
    private final List<Term> all;
    private final int[] words;
    private final double[] rarities;
    private final double[] weights;
    private final boolean[] verbs;
    private final double weight;

    /** These words. */
    Terms(List<Term> terms) {
        all = List.copyOf(terms);
        words = all.stream().mapToInt(Term::word).toArray();
        rarities = all.stream().mapToDouble(Term::rarity).toArray();
        weights = all.stream().mapToDouble(Term::weight).toArray();
        verbs = new boolean[words.length];
        double sum = 0;
        for (int i = 0; i < verbs.length; i++) {
            verbs[i] = all.get(i).kind() == Kind.VERB;
            sum += weights[i];
        }
        weight = sum;
    }

    /** The words one by one. */
    List<Term> all() {
        return all;
    }

    /** How many there are. */
    int size() {
        return words.length;
    }

    /** The number of a word: equal for what is the same word anywhere in the story. */
    int word(int place) {
        return words[place];
    }

    /** How rare a word is in the language, 0 to 1. */
    double rarity(int place) {
        return rarities[place];
    }

    /** How much a word tells, 0 to 1. */
    double weight(int place) {
        return weights[place];
    }

    /** Whether a word is a verb. */
    boolean isVerb(int place) {
        return verbs[place];
    }

    /** The weight of all of them. */
    double weight() {
        return weight;
    }
}
