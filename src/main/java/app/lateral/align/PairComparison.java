package app.lateral.align;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

import app.lateral.align.SentenceProfile.Term;
import app.lateral.align.SentenceProfile.Term.Kind;

/**
 * Measures two sentences against each other; which of the two comes first is all one. After BERTScore (Zhang and others,
 * 2020) every content word is matched with the word of the other sentence that means most nearly the same where it
 * stands, and counts by its weight.
 */
final class PairComparison {
    /** Words less alike than this have nothing to do with each other. */
    private static final double LEAST_LIKENESS = 0.4;
    private static final int STRONGEST = 3;
    private static final int RAREST = 2;

    private final SentenceProfile one;
    private final SentenceProfile other;
    private final double[] matchedOfOne;
    private final double[] matchedOfOther;
    private final double[] sharedWords;

    /** A comparison of two sentences of one story. */
    PairComparison(SentenceProfile one, SentenceProfile other, WordLikenesses likenesses) {
        this.one = one;
        this.other = other;
        this.matchedOfOne = matched(one, other, likenesses);
        this.matchedOfOther = matched(other, one, likenesses);
        this.sharedWords = one.words().entrySet().stream().filter(word -> other.words().containsKey(word.getKey()))
                .mapToDouble(word -> Math.min(word.getValue(), other.words().getOrDefault(word.getKey(), 0.0)))
                .toArray();
    }

    /** The weight of every term of a sentence, as far as the other sentence holds its like. */
    private static double[] matched(SentenceProfile sentence, SentenceProfile other, WordLikenesses likenesses) {
        double[] matched = new double[sentence.terms().size()];
        for (int i = 0; i < matched.length; i++) {
            matched[i] = sentence.terms().get(i).weight()
                    * WordLikenesses.above(LEAST_LIKENESS, likenesses.of(sentence.number(), i, other.number()));
        }
        return matched;
    }

    /** The cosine of the meanings, -1 to 1. */
    double meaning() {
        return one.meaning().likeness(other.meaning());
    }

    /** The weight of the three best-matched words, of the side where that is less, 0 to 3. */
    double strongestMatches() {
        return Math.min(greatest(matchedOfOne, STRONGEST), greatest(matchedOfOther, STRONGEST));
    }

    /** The share of a side's weight that is matched, of the side where that is more, 0 to 1. */
    double coveredByOther() {
        return Math.max(sum(matchedOfOne) / one.termWeight(), sum(matchedOfOther) / other.termWeight());
    }

    /** The same of the side where it is less. */
    double coveredByBoth() {
        return Math.min(sum(matchedOfOne) / one.termWeight(), sum(matchedOfOther) / other.termWeight());
    }

    /** The share of the weightier side's weight that stands in the other in the same words, 0 to 1. */
    double sharedWords() {
        return sum(sharedWords) / Math.max(one.wordWeight(), other.wordWeight());
    }

    /** The weight of the two rarest words that both share, 0 to 2. */
    double rarestSharedWords() {
        return greatest(sharedWords, RAREST);
    }

    /** The weight of the verbs that are matched, of the side where that is less. */
    double matchedVerbs() {
        return lesser(term -> term.kind() == Kind.VERB);
    }

    /** The weight of the words other than names that are matched, of the side where that is less. */
    double matchedCommonWords() {
        return lesser(term -> term.kind() != Kind.NAME);
    }

    /** How far down their articles both stand, 0 to 2. */
    double depth() {
        return one.depth() + other.depth();
    }

    private double lesser(Predicate<Term> wanted) {
        return Math.min(sum(matchedOfOne, one.terms(), wanted), sum(matchedOfOther, other.terms(), wanted));
    }

    private static double sum(double[] matched, List<Term> terms, Predicate<Term> wanted) {
        double sum = 0;
        for (int i = 0; i < matched.length; i++) {
            sum += wanted.test(terms.get(i)) ? matched[i] : 0;
        }
        return sum;
    }

    private static double sum(double[] weights) {
        return DoubleStream.of(weights).sum();
    }

    private static double greatest(double[] weights, int count) {
        double[] sorted = weights.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (int i = sorted.length - 1; i >= Math.max(0, sorted.length - count); i--) {
            sum += sorted[i];
        }
        return sum;
    }
}
