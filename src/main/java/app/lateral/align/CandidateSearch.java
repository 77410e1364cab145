package app.lateral.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/**
 * Finds the pairs of a long story that are worth a closer look: for every sentence those of another article that come
 * nearest to it in meaning, and those that share the weightiest words with it, from either side. Time grows with the
 * product of two articles' lengths, but each pair takes only the product of two vectors.
 */
final class CandidateSearch {
    /** So many of the nearest in meaning are looked at, … */
    private static final int NEAREST = 12;
    /** … and as many of those that share the weightiest words. */
    private static final int MOST_SHARED = 12;
    /** A word that so many sentences of one article hold tells too little to be looked up. */
    private static final int COMMON = 150;
    private static final int SENTENCES_AT_ONCE = 64;
    private static final int TABLE = 256;

    private final List<List<Meaning>> meanings;
    private final List<List<Map<String, Double>>> words;
    private final DoubleConsumer progress;
    private final BitSet[][][] chosen;

    /**
     * A search in a story.
     *
     * @param meanings for each article the meanings of its sentences
     * @param words for each article the weights of the words of its sentences, by key
     * @param progress told the fraction done, 0.0 to 1.0; may throw to stop
     */
    CandidateSearch(List<List<Meaning>> meanings, List<List<Map<String, Double>>> words, DoubleConsumer progress) {
        this.meanings = meanings;
        this.words = words;
        this.progress = progress;
        this.chosen = new BitSet[meanings.size()][meanings.size()][];
    }

    /** The pairs found. */
    Candidates candidates() {
        int articles = meanings.size();
        for (int one = 0; one < articles; one++) {
            for (int other = 0; other < articles; other++) {
                chosen[one][other] = IntStream.range(0, meanings.get(one).size()).mapToObj(_ -> new BitSet())
                        .toArray(BitSet[]::new);
            }
        }
        for (int one = 0; one < articles; one++) {
            for (int other = 0; other < articles; other++) {
                if (one != other) {
                    search(one, other);
                }
            }
        }
        progress.accept(1);
        int[][][][] others = new int[articles][articles][][];
        for (int one = 0; one < articles; one++) {
            for (int other = 0; other < articles; other++) {
                others[one][other] = IntStream.range(0, chosen[one][other].length)
                        .mapToObj(i -> new int[0]).toArray(int[][]::new);
                for (int i = 0; i < chosen[one][other].length; i++) {
                    others[one][other][i] = chosen[one][other][i].stream().toArray();
                }
            }
        }
        return new Candidates(others);
    }

    private void search(int one, int other) {
        List<Meaning.Table> tables = tables(meanings.get(other));
        Map<String, List<Integer>> holders = holders(words.get(other));
        int size = meanings.get(one).size();
        for (int first = 0; first < size; first += SENTENCES_AT_ONCE) {
            progress.accept((double) (one * meanings.size() + other) / (meanings.size() * meanings.size()));
            int start = first;
            List<int[]> found = IntStream.range(first, Math.min(first + SENTENCES_AT_ONCE, size)).parallel()
                    .mapToObj(i -> found(one, i, other, tables, holders)).toList();
            for (int k = 0; k < found.size(); k++) {
                for (int j : found.get(k)) {
                    chosen[one][other][start + k].set(j);
                    chosen[other][one][j].set(start + k);
                }
            }
        }
    }

    private static List<Meaning.Table> tables(List<Meaning> meanings) {
        List<Meaning.Table> tables = new ArrayList<>();
        for (int first = 0; first < meanings.size(); first += TABLE) {
            tables.add(new Meaning.Table(meanings.subList(first, Math.min(first + TABLE, meanings.size()))));
        }
        return tables;
    }

    private static Map<String, List<Integer>> holders(List<Map<String, Double>> sentences) {
        Map<String, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (String word : sentences.get(i).keySet()) {
                holders.computeIfAbsent(word, _ -> new ArrayList<>()).add(i);
            }
        }
        return holders;
    }

    private int[] found(int one, int i, int other, List<Meaning.Table> tables, Map<String, List<Integer>> holders) {
        int size = meanings.get(other).size();
        Best nearest = new Best(NEAREST);
        int j = 0;
        for (Meaning.Table table : tables) {
            for (float likeness : table.likenesses(meanings.get(one).get(i))) {
                nearest.offer(j++, likeness);
            }
        }
        double[] shared = new double[size];
        BitSet sharing = new BitSet();
        words.get(one).get(i).forEach((word, weight) -> {
            List<Integer> places = holders.getOrDefault(word, List.of());
            if (places.size() <= COMMON) {
                places.forEach(place -> {
                    shared[place] += weight;
                    sharing.set(place);
                });
            }
        });
        Best weightiest = new Best(MOST_SHARED);
        sharing.stream().forEach(place -> weightiest.offer(place, shared[place]));
        return IntStream.concat(nearest.places(), weightiest.places()).toArray();
    }

    /** The best of many places; of equals the first. */
    private static final class Best {
        private record Scored(int place, double score) {}

        private static final Comparator<Scored> WORST_FIRST = Comparator.comparingDouble(Scored::score)
                .thenComparing(Comparator.comparingInt(Scored::place).reversed());
        private final PriorityQueue<Scored> kept = new PriorityQueue<>(WORST_FIRST);
        private final int most;
        private double worst = Double.NEGATIVE_INFINITY;

        Best(int most) {
            this.most = most;
        }

        void offer(int place, double score) {
            if (kept.size() < most || score > worst) {
                kept.add(new Scored(place, score));
                if (kept.size() > most) {
                    kept.remove();
                }
                worst = kept.size() < most ? Double.NEGATIVE_INFINITY : kept.element().score();
            }
        }

        IntStream places() {
            return kept.stream().mapToInt(Scored::place);
        }
    }
}
