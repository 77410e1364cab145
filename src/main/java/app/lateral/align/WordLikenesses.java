package app.lateral.align;

import java.util.List;
import java.util.stream.IntStream;

/**
 * For every content word of a story and every sentence of it, how like the word is to the word of that sentence that is
 * most like it, both where they stand.
 */
final class WordLikenesses {
    /** By sentence of the word, other sentence, word. */
    private final float[][][] best;

    private WordLikenesses(float[][][] best) {
        this.best = best;
    }

    /**
     * Compares all words of all sentences.
     *
     * @param meanings for every sentence the meanings of its content words
     */
    static WordLikenesses of(List<List<Meaning>> meanings) {
        int count = meanings.size();
        float[][][] best = new float[count][count][];
        IntStream.range(0, count).parallel().forEach(one -> {
            for (int other = one; other < count; other++) {
                best[one][other] = new float[meanings.get(one).size()];
                // the same array where a sentence is compared with itself
                best[other][one] = other == one ? best[one][one] : new float[meanings.get(other).size()];
                compare(meanings.get(one), meanings.get(other), best[one][other], best[other][one]);
            }
        });
        return new WordLikenesses(best);
    }

    private static void compare(List<Meaning> ones, List<Meaning> others, float[] bestOfOnes, float[] bestOfOthers) {
        for (int i = 0; i < bestOfOnes.length; i++) {
            for (int j = 0; j < bestOfOthers.length; j++) {
                float likeness = (float) ones.get(i).likeness(others.get(j));
                bestOfOnes[i] = Math.max(bestOfOnes[i], likeness);
                bestOfOthers[j] = Math.max(bestOfOthers[j], likeness);
            }
        }
    }

    /**
     * How like a word is to the best of another sentence, 0 to 1.
     *
     * @param sentence the number of the word's sentence
     * @param word its place among the content words of that sentence
     * @param other the number of the other sentence
     */
    double of(int sentence, int word, int other) {
        return best[sentence][other][word];
    }

    /**
     * What is left of a likeness above a floor, scaled to 0 to 1.
     *
     * @param floor words less alike than this have nothing to do with each other
     */
    static double above(double floor, double likeness) {
        return Math.max(0, (likeness - floor) / (1 - floor));
    }
}
