package app.lateral.align;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of what an article has of a word stands in one sentence of it: a word whose like stands in many sentences
 * points at none of them, one whose like stands in a single one points there.
 */
final class WordShares {
    /** Words less alike than this have nothing to do with each other. */
    private static final double LEAST_LIKENESS = 0.4;
    /** What a word that an article lacks would be worth: keeps a faint likeness from counting as the whole. */
    private static final double LACKING = 0.5;

    private final WordLikenesses likenesses;
    /** By number of the sentence, then by article, then by term: all that the article has of the word. */
    private final List<double[][]> totals;

    private WordShares(WordLikenesses likenesses, List<double[][]> totals) {
        this.likenesses = likenesses;
        this.totals = totals;
    }

    /**
     * The shares of all words of a story.
     *
     * @param candidates the pairs that are looked at: what an article has of a word is told by those
     * @param articles for every article the profiles of its sentences, numbered on from one article to the next
     */
    static WordShares of(List<List<SentenceProfile>> articles, Candidates candidates, WordLikenesses likenesses) {
        List<double[][]> totals = new ArrayList<>();
        for (List<SentenceProfile> article : articles) {
            for (int i = 0; i < article.size(); i++) {
                SentenceProfile sentence = article.get(i);
                double[][] ofSentence = new double[articles.size()][sentence.terms().size()];
                for (int other = 0; other < articles.size(); other++) {
                    if (other != sentence.article()) {
                        total(sentence, articles.get(other), candidates.of(sentence.article(), i, other), likenesses,
                                ofSentence[other]);
                    }
                }
                totals.add(ofSentence);
            }
        }
        return new WordShares(likenesses, totals);
    }

    private static void total(SentenceProfile sentence, List<SentenceProfile> others, int[] candidates,
            WordLikenesses likenesses, double[] totals) {
        for (int candidate : candidates) {
            SentenceProfile other = others.get(candidate);
            for (int term = 0; term < totals.length; term++) {
                totals[term] += strength(likenesses.of(sentence.number(), term, other.number()));
            }
        }
    }

    private static double strength(double likeness) {
        double above = WordLikenesses.above(LEAST_LIKENESS, likeness);
        return above * above;
    }

    /** The shares that the other sentence has of the words of a sentence, weighed by how rare these are. */
    double of(SentenceProfile sentence, SentenceProfile other) {
        double[] ofArticle = totals.get(sentence.number())[other.article()];
        double sum = 0;
        for (int i = 0; i < ofArticle.length; i++) {
            double strength = strength(likenesses.of(sentence.number(), i, other.number()));
            sum += strength == 0 ? 0 : sentence.terms().rarity(i) * strength / (ofArticle[i] + LACKING);
        }
        return sum;
    }
}
