package app.lateral.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;

import app.lateral.mention.AnnotatedArticle;

/**
 * Finds the text that articles share word for word or nearly so: short runs of words that both have are looked up in an
 * index and followed as far as they go (seed and extend, as in greedy string tiling, Wise 1993, over the hashed shingles
 * of Broder 1997). Time and memory grow with the length of the articles.
 */
public final class ReuseFinder {
    /** Fewer words than this that are the same are no reuse: whoever reports one event meets in short phrases. */
    public static final int SHORTEST_RUN = 8;
    private static final Comparator<SharedRun> IN_ORDER = Comparator.comparingInt(SharedRun::first)
            .thenComparingInt(SharedRun::firstOfOther);

    /**
     * The text that these articles share; body text alone counts.
     *
     * @param articles the story's articles in order
     * @param progress told the fraction done, 0.0 to 1.0, on this thread; may throw
     *     {@link java.util.concurrent.CancellationException} to stop
     */
    public Reuse find(List<AnnotatedArticle> articles, DoubleConsumer progress) {
        Map<String, Integer> vocabulary = new HashMap<>();
        List<WordRow> rows = articles.stream().map(article -> new WordRow(article, vocabulary)).toList();
        List<ShingleIndex> indexes = rows.stream().map(ShingleIndex::new).toList();
        List<SharedText> texts = new ArrayList<>();
        Map<String, Map<String, BitSet>> covered = new LinkedHashMap<>();
        rows.forEach(row -> covered.put(row.article(), new LinkedHashMap<>()));
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                progress.accept((double) i / rows.size());
                WordRow one = rows.get(i);
                WordRow other = rows.get(j);
                // which of them comes first in the story decides nothing
                List<SharedRun> runs = articles.get(i).article().text().compareTo(articles.get(j).article().text()) < 0
                        ? runs(one, indexes.get(i), other, indexes.get(j))
                        : turned(runs(other, indexes.get(j), one, indexes.get(i)));
                runs.forEach(run -> texts.add(text(one, other, run)));
                covered.getOrDefault(one.article(), Map.of()).put(other.article(), covered(runs));
                covered.getOrDefault(other.article(), Map.of()).put(one.article(), covered(turned(runs)));
            }
        }
        progress.accept(1);
        return reuse(rows, texts, covered);
    }

    /** The runs found from either side: a piece that stands twice in one row is found from there alone. */
    private static List<SharedRun> runs(WordRow one, ShingleIndex indexOfOne, WordRow other,
            ShingleIndex indexOfOther) {
        List<SharedRun> runs = new ArrayList<>(runs(one, other, indexOfOther));
        BitSet known = covered(turned(runs));
        for (SharedRun run : runs(other, one, indexOfOne)) {
            BitSet own = covered(List.of(run));
            own.andNot(known);
            if (own.cardinality() >= SHORTEST_RUN) {
                runs.add(run.turned());
            }
        }
        runs.sort(IN_ORDER);
        return runs;
    }

    private static List<SharedRun> turned(List<SharedRun> runs) {
        return runs.stream().map(SharedRun::turned).sorted(IN_ORDER).toList();
    }

    private static List<SharedRun> runs(WordRow one, WordRow other, ShingleIndex index) {
        List<SharedRun> runs = new ArrayList<>();
        RunExtension extension = new RunExtension(one, other);
        int place = 0;
        while (place + ShingleIndex.LENGTH <= one.size()) {
            SharedRun best = null;
            for (int candidate : index.places(one, place)) {
                SharedRun run = extension.from(place, candidate);
                if (best == null || run.words() > best.words()
                        || (run.words() == best.words() && run.edits() < best.edits())) {
                    best = run;
                }
            }
            if (best != null && best.words() >= SHORTEST_RUN) {
                runs.add(best);
                place = best.end();
            } else {
                place++;
            }
        }
        return runs;
    }

    private static SharedText text(WordRow one, WordRow other, SharedRun run) {
        int quoted = 0;
        int j = -1;
        for (int i = run.same().nextSetBit(0); i >= 0; i = run.same().nextSetBit(i + 1)) {
            j = run.sameOfOther().nextSetBit(j + 1);
            quoted += one.isQuoted(run.first() + i) && other.isQuoted(run.firstOfOther() + j) ? 1 : 0;
        }
        return new SharedText(one.extract(run.first(), run.end()),
                other.extract(run.firstOfOther(), run.endOfOther()), run.words(), quoted, run.edits());
    }

    /** The words of the row that the runs are seen from. */
    private static BitSet covered(List<SharedRun> runs) {
        BitSet covered = new BitSet();
        runs.forEach(run -> run.same().stream().forEach(word -> covered.set(run.first() + word)));
        return covered;
    }

    private static Reuse reuse(List<WordRow> rows, List<SharedText> texts,
            Map<String, Map<String, BitSet>> covered) {
        Map<String, ReuseShare> shares = new LinkedHashMap<>();
        Map<String, Map<String, ReuseShare>> matrix = new LinkedHashMap<>();
        for (WordRow row : rows) {
            Map<String, BitSet> byOther = covered.getOrDefault(row.article(), Map.of());
            BitSet all = new BitSet();
            Map<String, ReuseShare> shareByOther = new LinkedHashMap<>();
            for (WordRow other : rows) {
                BitSet words = byOther.get(other.article());
                if (words != null) {
                    all.or(words);
                    shareByOther.put(other.article(), share(row, words));
                }
            }
            shares.put(row.article(), share(row, all));
            matrix.put(row.article(), shareByOther);
        }
        return new Reuse(texts, shares, matrix);
    }

    private static ReuseShare share(WordRow row, BitSet words) {
        int quoted = (int) words.stream().filter(row::isQuoted).count();
        return new ReuseShare(row.size(), words.cardinality() - quoted, quoted);
    }
}
