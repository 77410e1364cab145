package app.lateral.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.lateral.align.SentenceProfile.Term;

/** Measures two sentences against each other; which of the two comes first is all one. */
final class PairComparison {
    /** Words less alike than this in their contexts have nothing to do with each other. */
    private static final double LEAST_LIKENESS = 0.4;

    private final SentenceProfile one;
    private final SentenceProfile other;
    private final double matchedOfOne;
    private final double matchedOfOther;

    /**
     * After BERTScore (Zhang and others 2020): every word is matched with the word of the other sentence that means most
     * nearly the same where it stands.
     */
    PairComparison(SentenceProfile one, SentenceProfile other) {
        this.one = one;
        this.other = other;
        double[] bestOfOne = new double[one.terms().size()];
        double[] bestOfOther = new double[other.terms().size()];
        for (int i = 0; i < bestOfOne.length; i++) {
            for (int j = 0; j < bestOfOther.length; j++) {
                double likeness = one.terms().get(i).meaning().likeness(other.terms().get(j).meaning());
                bestOfOne[i] = Math.max(bestOfOne[i], likeness);
                bestOfOther[j] = Math.max(bestOfOther[j], likeness);
            }
        }
        this.matchedOfOne = matchedWeight(one.terms(), bestOfOne);
        this.matchedOfOther = matchedWeight(other.terms(), bestOfOther);
    }

    private static double matchedWeight(List<Term> terms, double[] likeness) {
        double sum = 0;
        for (int i = 0; i < likeness.length; i++) {
            sum += terms.get(i).weight() * Math.max(0, (likeness[i] - LEAST_LIKENESS) / (1 - LEAST_LIKENESS));
        }
        return sum;
    }

    /** The cosine of the meanings, -1 to 1. */
    double meaning() {
        return one.meaning().likeness(other.meaning());
    }

    /** The weight of the words that find one of like meaning, of the side where that is less. */
    double matchedContent() {
        return Math.min(matchedOfOne, matchedOfOther);
    }

    /** The share of a side's weight that is matched, of the side where that is less, 0 to 1. */
    double coveredContent() {
        return Math.min(share(matchedOfOne, totalWeight(one.terms())),
                share(matchedOfOther, totalWeight(other.terms())));
    }

    /** The share of the lighter side's weight that stands in the other in the same words, 0 to 1. */
    double sharedWords() {
        Map<String, Double> weights = new HashMap<>();
        one.terms().forEach(term -> weights.putIfAbsent(term.key(), term.weight()));
        double shared = 0;
        for (Term term : other.terms()) {
            Double weight = weights.remove(term.key());
            shared += weight == null ? 0 : Math.min(weight, term.weight());
        }
        return share(shared, Math.min(one.weight(), other.weight()));
    }

    /** The logarithm of one more than the weight of the weightier side. */
    double length() {
        return Math.log1p(Math.max(one.weight(), other.weight()));
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    private static double totalWeight(List<Term> terms) {
        return terms.stream().mapToDouble(Term::weight).sum();
    }
}
