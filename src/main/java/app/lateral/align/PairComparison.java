package app.lateral.align;

import java.util.Collections;

/**
 * Measures two sentences against each other; which of the two comes first is all one. After BERTScore (Zhang and others,
 * 2020) every content word is matched with the word of the other sentence that means most nearly the same where it
 * stands, and counts by its weight. Measures that are sums are taken by their root or logarithm where a second piece of
 * evidence adds less than the first.
 */
final class PairComparison {
    /** Words less alike than this have nothing to do with each other. */
    private static final double LEAST_LIKENESS = 0.4;
    /** What a sum is raised by before its logarithm is taken. */
    private static final double FLOOR = 0.1;
    /** Words follow each other if no more than one content word stands between them, in whichever order. */
    private static final int NEAR = 2;
    /** Further down an article places make no difference. */
    private static final int LAST_PLACE = 20;

    private final SentenceProfile one;
    private final SentenceProfile other;
    private final WordShares shares;
    private final NearFigures nearFigures;
    private final double[] matchedOfOne;
    private final double[] matchedOfOther;
    private final double weightOfStrongest;

    /** A comparison of two sentences of a story. */
    PairComparison(SentenceProfile one, SentenceProfile other, StoryProfile story) {
        this.one = one;
        this.other = other;
        this.shares = story.shares();
        this.nearFigures = story.nearFigures();
        this.matchedOfOne = matched(one, other, story.likenesses());
        this.matchedOfOther = matched(other, one, story.likenesses());
        this.weightOfStrongest = Math.min(greatest(matchedOfOne), greatest(matchedOfOther));
    }

    /** The weight of every term of a sentence, as far as the other sentence holds its like. */
    private static double[] matched(SentenceProfile sentence, SentenceProfile other, WordLikenesses likenesses) {
        double[] matched = new double[sentence.terms().size()];
        for (int i = 0; i < matched.length; i++) {
            matched[i] = sentence.terms().weight(i)
                    * WordLikenesses.above(LEAST_LIKENESS, likenesses.of(sentence.number(), i, other.number()));
        }
        return matched;
    }

    /** The logarithm of the shares that each has of the other's words, of the side where that is less. */
    double wordsFoundHere() {
        return Math.log(Math.min(shares.of(one, other), shares.of(other, one)) + FLOOR);
    }

    /** The root of the weight of the three best-matched words, of the side where that is less. */
    double strongestMatches() {
        return Math.sqrt(weightOfStrongest);
    }

    /** The cosine of the meanings times the weight of the three best-matched words. */
    double meaning() {
        return one.meaning().likeness(other.meaning()) * weightOfStrongest;
    }

    /** The logarithm of the weight of the pairs of words that follow each other in both. */
    double consecutiveWords() {
        return Math.log((consecutive(one.terms(), other.terms()) + consecutive(other.terms(), one.terms())) / 2
                + FLOOR);
    }

    private static double consecutive(Terms terms, Terms others) {
        double sum = 0;
        for (int i = 0; i + 1 < terms.size(); i++) {
            int word = terms.word(i);
            for (int j = 0; j < others.size(); j++) {
                if (word == others.word(j)) {
                    sum += besideIt(terms, i + 1, others, j, Math.min(terms.weight(i), others.weight(j)));
                }
            }
        }
        return sum;
    }

    /** The least weight among two words and the next, where that stands near the place; 0 where it does not. */
    private static double besideIt(Terms terms, int next, Terms others, int place, double weight) {
        for (int k = Math.max(0, place - NEAR); k <= Math.min(others.size() - 1, place + NEAR); k++) {
            if (k != place && others.word(k) == terms.word(next)) {
                return Math.min(weight, Math.min(terms.weight(next), others.weight(k)));
            }
        }
        return 0;
    }

    /** The weight of the verbs that are matched, of the side where that is less. */
    double matchedVerbs() {
        return Math.min(verbs(matchedOfOne, one.terms()), verbs(matchedOfOther, other.terms()));
    }

    private static double verbs(double[] matched, Terms terms) {
        double sum = 0;
        for (int i = 0; i < matched.length; i++) {
            sum += terms.isVerb(i) ? matched[i] : 0;
        }
        return sum;
    }

    /** The weight of what is not matched, of the side where that is less. */
    double unmatchedWords() {
        return Math.min(unmatched(matchedOfOne, one.terms()), unmatched(matchedOfOther, other.terms()));
    }

    private static double unmatched(double[] matched, Terms terms) {
        return terms.weight() - sum(matched);
    }

    /** 1 where both give the same figure or date, 0 where not. */
    double sameFigure() {
        return Collections.disjoint(one.figures(), other.figures()) ? 0 : 1;
    }

    /** How rare in the story the rarest figure is that both give and that is near and not equal, 0 for none. */
    double nearFigure() {
        return nearFigures.of(one, other);
    }

    /** The logarithms of both places in the articles, as far as it matters. */
    double place() {
        return Math.log1p(Math.min(one.place(), LAST_PLACE)) + Math.log1p(Math.min(other.place(), LAST_PLACE));
    }

    /** The share of a side's weight that is matched, of the side where that is less, 0 to 1. */
    double coveredByBoth() {
        return Math.min(sum(matchedOfOne) / one.termWeight(), sum(matchedOfOther) / other.termWeight());
    }

    private static double sum(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }

    /** The sum of the three greatest weights. */
    private static double greatest(double[] weights) {
        double first = 0;
        double second = 0;
        double third = 0;
        for (double weight : weights) {
            if (weight > first) {
                third = second;
                second = first;
                first = weight;
            } else if (weight > second) {
                third = second;
                second = weight;
            } else if (weight > third) {
                third = weight;
            }
        }
        return first + second + third;
    }
}
