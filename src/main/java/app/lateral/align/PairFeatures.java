package app.lateral.align;

import java.util.List;

import app.lateral.align.PairTable.Reckoning;

/** What was measured of every pair of sentences of a story. */
final class PairFeatures {
    private final int[] sizes;
    private final double[][][][][] values;

    private PairFeatures(int[] sizes, double[][][][][] values) {
        this.sizes = sizes;
        this.values = values;
    }

    /** Measures every pair. */
    static PairFeatures of(StoryProfile story) {
        List<List<SentenceProfile>> articles = story.articles();
        int[] sizes = articles.stream().mapToInt(List::size).toArray();
        double[][][][][] values = new double[sizes.length][sizes.length][][][];
        for (int one = 0; one < sizes.length; one++) {
            for (int other = one + 1; other < sizes.length; other++) {
                List<SentenceProfile> others = articles.get(other);
                values[one][other] = articles.get(one).parallelStream().map(sentence -> others.stream()
                        .map(rival -> MatchFeature.measure(story.compare(sentence, rival)))
                        .toArray(double[][]::new))
                        .toArray(double[][][]::new);
            }
        }
        return new PairFeatures(sizes, values);
    }

    /** How many sentences each article has. */
    int[] sizes() {
        return sizes.clone();
    }

    /** The features of sentence {@code i} of one article and sentence {@code j} of a later one. */
    double[] of(int one, int i, int other, int j) {
        return values[one][other][i][j];
    }

    /** A number for every pair. */
    PairTable table(Reckoning reckoning) {
        return PairTable.of(sizes, reckoning);
    }
}
