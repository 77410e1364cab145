package app.lateral.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/**
 * The likenesses of words to those sentences of a long story that are looked at for their own. How many sentences hold a
 * word like one is told from a sample.
 */
final class CandidateWordLikenesses implements WordLikenesses {
    /** How many sentences, evenly spread over the story, are the sample. */
    private static final int SAMPLE = 100;
    /** How many sentences are compared between two reports of progress. */
    private static final int SENTENCES_AT_ONCE = 64;

    private final int[][] candidates;
    /** By sentence; within it by place among its candidates, then by word. */
    private final float[][] best;
    /** By sentence; within it by place in the sample, then by word. */
    private final float[][] inSample;
    private final int sampled;

    private CandidateWordLikenesses(int[][] candidates, int sampled) {
        this.candidates = candidates;
        this.best = new float[candidates.length][];
        this.inSample = new float[candidates.length][];
        this.sampled = sampled;
    }

    /**
     * Compares words.
     *
     * @param meanings for every sentence the meanings of its content words
     * @param candidates for every sentence the numbers of those that are looked at, in order
     * @param progress told the fraction done, 0.0 to 1.0; may throw to stop
     */
    static CandidateWordLikenesses of(List<List<Meaning>> meanings, int[][] candidates, DoubleConsumer progress) {
        int count = meanings.size();
        int sampled = Math.min(SAMPLE, count);
        CandidateWordLikenesses likenesses = new CandidateWordLikenesses(candidates, sampled);
        int[] sample = IntStream.range(0, sampled).map(i -> (int) ((long) i * count / sampled)).toArray();
        List<Block> sampleBlocks = Block.of(sample, meanings);
        for (int first = 0; first < count; first += SENTENCES_AT_ONCE) {
            int end = Math.min(first + SENTENCES_AT_ONCE, count);
            IntStream.range(first, end).parallel().forEach(sentence -> {
                List<Meaning> words = meanings.get(sentence);
                likenesses.inSample[sentence] = greatest(words, sampleBlocks, sampled);
                likenesses.best[sentence] = greatest(words, Block.of(candidates[sentence], meanings),
                        candidates[sentence].length);
            });
            progress.accept((double) end / count);
        }
        return likenesses;
    }

    /**
     * The words of several sentences.
     *
     * @param table their meanings
     * @param counts how many words each sentence has
     */
    private record Block(Meaning.Table table, List<Integer> counts) {
        /** So many words, about, are compared at once: their table stays in the processor's cache. */
        private static final int WORDS = 300;

        /** The words of these sentences in blocks. */
        static List<Block> of(int[] sentences, List<List<Meaning>> meanings) {
            List<Block> blocks = new ArrayList<>();
            List<Meaning> words = new ArrayList<>();
            List<Integer> counts = new ArrayList<>();
            for (int sentence : sentences) {
                words.addAll(meanings.get(sentence));
                counts.add(meanings.get(sentence).size());
                if (words.size() >= WORDS) {
                    blocks.add(new Block(new Meaning.Table(words), List.copyOf(counts)));
                    words.clear();
                    counts.clear();
                }
            }
            blocks.add(new Block(new Meaning.Table(words), counts));
            return blocks;
        }
    }

    /** For each sentence of the blocks how like its best word is to each of these words. */
    private static float[] greatest(List<Meaning> words, List<Block> blocks, int sentences) {
        float[] greatest = new float[sentences * words.size()];
        for (int word = 0; word < words.size(); word++) {
            int row = word;
            for (Block block : blocks) {
                float[] likenesses = block.table().likenesses(words.get(word));
                int next = 0;
                for (int count : block.counts()) {
                    float best = 0;
                    for (int i = 0; i < count; i++) {
                        best = Math.max(best, likenesses[next++]);
                    }
                    greatest[row] = best;
                    row += words.size();
                }
            }
        }
        return greatest;
    }

    /** For every sentence, by its number in the story, those that are looked at in all other articles. */
    static int[][] numbers(Candidates candidates) {
        List<int[]> numbers = new ArrayList<>();
        int[] firstNumbers = new int[candidates.articles() + 1];
        for (int article = 0; article < candidates.articles(); article++) {
            firstNumbers[article + 1] = firstNumbers[article] + candidates.size(article);
        }
        for (int article = 0; article < candidates.articles(); article++) {
            for (int i = 0; i < candidates.size(article); i++) {
                IntStream all = IntStream.empty();
                for (int other = 0; other < candidates.articles(); other++) {
                    int shift = firstNumbers[other];
                    all = IntStream.concat(all, Arrays.stream(candidates.of(article, i, other)).map(j -> shift + j));
                }
                numbers.add(all.toArray());
            }
        }
        return numbers.toArray(int[][]::new);
    }

    @Override
    public double of(int sentence, int word, int other) {
        int place = Arrays.binarySearch(candidates[sentence], other);
        if (place < 0) {
            throw new IllegalArgumentException("sentence " + other + " is not looked at for " + sentence);
        }
        return best[sentence][place * words(sentence) + word];
    }

    @Override
    public double holders(int sentence, int word, double floor, int counted) {
        double sum = 0;
        for (int place = 0; place < sampled; place++) {
            sum += WordLikenesses.above(floor, inSample[sentence][place * words(sentence) + word]);
        }
        return Math.max(counted, sum * candidates.length / sampled);
    }

    private int words(int sentence) {
        return inSample[sentence].length / sampled;
    }
}
