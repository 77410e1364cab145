package app.lateral.align;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

import app.lateral.align.PairTable.Reckoning;

/** What was measured of every pair of sentences of a story that is looked at. */
final class PairFeatures {
    /** How many sentences are measured between two reports of progress. */
    private static final int SENTENCES_AT_ONCE = 256;

    private final Candidates candidates;
    /** By first article, second article (the later one), sentence of the first, place among its candidates. */
    private final double[][][][][] values;

    private PairFeatures(Candidates candidates, double[][][][][] values) {
        this.candidates = candidates;
        this.values = values;
    }

    /**
     * Measures every pair that is looked at.
     *
     * @param progress told the fraction done, 0.0 to 1.0; may throw to stop
     */
    static PairFeatures of(StoryProfile story, DoubleConsumer progress) {
        int articles = story.articles().size();
        double[][][][][] values = new double[articles][articles][][][];
        int done = 0;
        for (int one = 0; one < articles; one++) {
            for (int other = one + 1; other < articles; other++) {
                int before = done++;
                values[one][other] = measure(story, one, other,
                        fraction -> progress.accept((before + fraction) * 2 / (articles * (articles - 1))));
            }
        }
        return new PairFeatures(story.candidates(), values);
    }

    private static double[][][] measure(StoryProfile story, int one, int other, DoubleConsumer progress) {
        List<SentenceProfile> sentences = story.articles().get(one);
        List<SentenceProfile> others = story.articles().get(other);
        double[][][] values = new double[sentences.size()][][];
        for (int first = 0; first < values.length; first += SENTENCES_AT_ONCE) {
            int end = Math.min(first + SENTENCES_AT_ONCE, values.length);
            IntStream.range(first, end).parallel()
                    .forEach(i -> values[i] = Arrays.stream(story.candidates().of(one, i, other))
                            .mapToObj(j -> MatchFeature.measure(story.compare(sentences.get(i), others.get(j))))
                            .toArray(double[][]::new));
            progress.accept((double) end / values.length);
        }
        return values;
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
