package app.lateral.revision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import app.lateral.segment.Sentence;
import app.lateral.segment.Word;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * Which sentence of a later version stands for which of the earlier one: first those with the same words in the same
 * order (Myers' difference algorithm), then the same words elsewhere, then those that share most words.
 */
final class SentencePairs {
    /** Of the words of both, so much must be shared (Dice's coefficient) for one to be the other reworded. */
    private static final double LEAST_SHARED = 0.45;
    /** A word in more sentences than this says nothing on which of them is meant. */
    private static final int MOST_PLACES = 60;
    private static final int NONE = -1;
    private final List<List<String>> before;
    private final List<List<String>> after;
    private final int[] partnerOfBefore;
    private final int[] partnerOfAfter;

    private SentencePairs(List<Sentence> before, List<Sentence> after) {
        this.before = before.stream().map(SentencePairs::words).toList();
        this.after = after.stream().map(SentencePairs::words).toList();
        partnerOfBefore = new int[before.size()];
        partnerOfAfter = new int[after.size()];
        Arrays.fill(partnerOfBefore, NONE);
        Arrays.fill(partnerOfAfter, NONE);
    }

    /** For each sentence of the later version the place of its partner in the earlier one, or -1. */
    static int[] find(List<Sentence> before, List<Sentence> after) {
        SentencePairs pairs = new SentencePairs(before, after);
        pairs.pairInOrder();
        pairs.pairSameWords();
        pairs.pairLike();
        return pairs.partnerOfAfter;
    }

    /** A sentence's words, without what is only style: case and punctuation. */
    static List<String> words(Sentence sentence) {
        return sentence.words().stream().filter(Word::isWord)
                .map(word -> word.form().toLowerCase(java.util.Locale.ROOT)).toList();
    }

    private void pair(int old, int now) {
        partnerOfBefore[old] = now;
        partnerOfAfter[now] = old;
    }

    private void pairInOrder() {
        int old = 0;
        int now = 0;
        for (AbstractDelta<List<String>> delta : DiffUtils.diff(before, after).getDeltas()) {
            while (old < delta.getSource().getPosition()) {
                pair(old++, now++);
            }
            old += delta.getSource().size();
            now += delta.getTarget().size();
        }
        while (old < before.size() && now < after.size()) {
            pair(old++, now++);
        }
    }

    private void pairSameWords() {
        Map<List<String>, List<Integer>> places = new HashMap<>();
        for (int old = 0; old < before.size(); old++) {
            if (partnerOfBefore[old] == NONE) {
                places.computeIfAbsent(before.get(old), _ -> new ArrayList<>()).add(old);
            }
        }
        for (int now = 0; now < after.size(); now++) {
            List<Integer> same = places.getOrDefault(after.get(now), List.of());
            if (partnerOfAfter[now] == NONE && !same.isEmpty()) {
                pair(same.removeFirst(), now);
            }
        }
    }

    private record Likeness(int old, int now, double shared) {
        private static final Comparator<Likeness> BEST_FIRST = Comparator.comparingDouble(Likeness::shared).reversed()
                .thenComparingInt(likeness -> Math.abs(likeness.old() - likeness.now()))
                .thenComparingInt(Likeness::now).thenComparingInt(Likeness::old);
    }

    private void pairLike() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int old = 0; old < before.size(); old++) {
            if (partnerOfBefore[old] == NONE) {
                for (String word : before.get(old).stream().distinct().toList()) {
                    places.computeIfAbsent(word, _ -> new ArrayList<>()).add(old);
                }
            }
        }
        List<Likeness> likenesses = new ArrayList<>();
        for (int now = 0; now < after.size(); now++) {
            if (partnerOfAfter[now] == NONE) {
                for (int old : candidates(after.get(now), places)) {
                    double shared = shared(before.get(old), after.get(now));
                    if (shared >= LEAST_SHARED) {
                        likenesses.add(new Likeness(old, now, shared));
                    }
                }
            }
        }
        likenesses.sort(Likeness.BEST_FIRST);
        for (Likeness likeness : likenesses) {
            if (partnerOfBefore[likeness.old()] == NONE && partnerOfAfter[likeness.now()] == NONE) {
                pair(likeness.old(), likeness.now());
            }
        }
    }

    private static Iterable<Integer> candidates(List<String> words, Map<String, List<Integer>> places) {
        Map<Integer, Integer> found = new LinkedHashMap<>();
        for (String word : words) {
            List<Integer> here = places.getOrDefault(word, List.of());
            if (here.size() <= MOST_PLACES) {
                here.forEach(old -> found.merge(old, 1, Integer::sum));
            }
        }
        return found.keySet();
    }

    private static double shared(List<String> one, List<String> other) {
        Map<String, Integer> counts = new HashMap<>();
        one.forEach(word -> counts.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : other) {
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (one.size() + other.size());
    }
}
