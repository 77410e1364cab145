package app.lateral.align;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/** The likenesses of every word to every sentence of a story: time and memory grow with the square of its length. */
final class AllWordLikenesses implements WordLikenesses {
    /** Words compared at once: their table stays in the processor's cache. */
    private static final int WORDS_AT_ONCE = 300;

    /** By sentence of the word; within it by word, then by other sentence. */
    private final float[][] best;
    private final int count;

    private AllWordLikenesses(float[][] best) {
        this.best = best;
        this.count = best.length;
    }

    /**
     * Compares all words of all sentences.
     *
     * @param meanings for every sentence the meanings of its content words
     * @param progress told the fraction done, 0.0 to 1.0; may throw to stop
     */
    static AllWordLikenesses of(List<List<Meaning>> meanings, DoubleConsumer progress) {
        int count = meanings.size();
        float[][] best = new float[count][];
        Arrays.setAll(best, sentence -> new float[meanings.get(sentence).size() * count]);
        for (int first = 0, end; first < count; first = end) {
            end = blockEnd(meanings, first);
            compare(meanings, first, end, best);
            progress.accept((double) end / count);
        }
        return new AllWordLikenesses(best);
    }

    private static int blockEnd(List<List<Meaning>> meanings, int first) {
        int words = 0;
        int end = first;
        while (end < meanings.size() && words < WORDS_AT_ONCE) {
            words += meanings.get(end++).size();
        }
        return end;
    }

    /** Compares the sentences from {@code first} to before {@code end} with themselves and all that come after. */
    private static void compare(List<List<Meaning>> meanings, int first, int end, float[][] best) {
        Meaning.Table table = new Meaning.Table(meanings.subList(first, end).stream().flatMap(List::stream).toList());
        int[] starts = new int[end - first + 1];
        for (int other = first; other < end; other++) {
            starts[other - first + 1] = starts[other - first] + meanings.get(other).size();
        }
        IntStream.range(first, best.length).parallel().forEach(sentence -> {
            // of two sentences of the table the earlier is compared with the later
            int from = sentence < end ? sentence - first : 0;
            float[] bestOfTable = new float[table.size()];
            for (int word = 0; word < meanings.get(sentence).size(); word++) {
                float[] likenesses = table.likenesses(meanings.get(sentence).get(word), starts[from]);
                for (int other = from; other < end - first; other++) {
                    float greatest = 0;
                    for (int next = starts[other]; next < starts[other + 1]; next++) {
                        greatest = Math.max(greatest, likenesses[next]);
                        bestOfTable[next] = Math.max(bestOfTable[next], likenesses[next]);
                    }
                    best[sentence][word * best.length + first + other] = greatest;
                }
            }
            for (int other = from; other < end - first; other++) {
                for (int next = starts[other]; next < starts[other + 1]; next++) {
                    best[first + other][(next - starts[other]) * best.length + sentence] = bestOfTable[next];
                }
            }
        });
    }

    @Override
    public double of(int sentence, int word, int other) {
        return best[sentence][word * count + other];
    }

    @Override
    public double holders(int sentence, int word, double floor, int counted) {
        double sum = 0;
        for (int other = 0; other < count; other++) {
            sum += WordLikenesses.above(floor, of(sentence, word, other));
        }
        return sum;
    }
}
