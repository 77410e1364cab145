package app.lateral.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import app.lateral.align.PairTable.Reckoning;

/** What was measured of every pair of sentences of a story that is looked at. */
final class PairFeatures {
    private final Candidates candidates;
    /** By first article, second article (the later one), sentence of the first, place among its candidates. */
    private final double[][][][][] values;

    private PairFeatures(Candidates candidates, double[][][][][] values) {
        this.candidates = candidates;
        this.values = values;
    }

    /** Measures every pair that is looked at. */
    static PairFeatures of(StoryProfile story) {
        List<List<SentenceProfile>> articles = story.articles();
        Candidates candidates = story.candidates();
        double[][][][][] values = new double[articles.size()][articles.size()][][][];
        for (int one = 0; one < articles.size(); one++) {
            for (int other = one + 1; other < articles.size(); other++) {
                int first = one;
                int second = other;
                values[one][other] = IntStream.range(0, articles.get(one).size()).parallel()
                        .mapToObj(i -> Arrays.stream(candidates.of(first, i, second))
                                .mapToObj(j -> MatchFeature.measure(
                                        story.compare(articles.get(first).get(i), articles.get(second).get(j))))
                                .toArray(double[][]::new))
                        .toArray(double[][][]::new);
            }
        }
        return new PairFeatures(candidates, values);
    }

    /** The pairs that are looked at. */
    Candidates candidates() {
        return candidates;
    }

    /** The features of sentence {@code i} of one article and sentence {@code j} of a later one, which are looked at. */
    double[] of(int one, int i, int other, int j) {
        return values[one][other][i][candidates.place(one, i, other, j)];
    }

    /**
     * A number for every pair that is looked at.
     *
     * @param missing the number of any other pair
     */
    PairTable table(double missing, Reckoning reckoning) {
        return PairTable.of(candidates, missing, reckoning);
    }
}
