package app.lateral.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import app.lateral.fact.Fact;
import app.lateral.fact.Reading;
import app.lateral.text.TextRange;

/** Cuts overlapping readings into marks that stand beside each other. */
final class FactMarks {
    private FactMarks() {
    }

    /**
     * The marks of one article, in the order of its text, without overlap. Where readings overlap, the words are marked
     * by the shortest, and of equally long ones by the fact that ranks first: thus a figure shows within a quote.
     *
     * @param facts what to mark, in rank order
     * @param article the article's id
     */
    static List<FactMark> of(List<Fact> facts, String article) {
        TreeMap<Integer, List<Cover>> begins = new TreeMap<>();
        TreeMap<Integer, List<Cover>> ends = new TreeMap<>();
        for (int rank = 0; rank < facts.size(); rank++) {
            for (Reading reading : facts.get(rank).readings()) {
                if (reading.article().equals(article) && !reading.range().isEmpty()) {
                    Cover cover = new Cover(reading.range(), rank, facts.get(rank));
                    begins.computeIfAbsent(cover.range().start(), _ -> new ArrayList<>()).add(cover);
                    ends.computeIfAbsent(cover.range().end(), _ -> new ArrayList<>()).add(cover);
                }
            }
        }
        return sweep(begins, ends);
    }

    private record Cover(TextRange range, int rank, Fact fact) implements Comparable<Cover> {
        private static final Comparator<Cover> SHORTEST_FIRST = Comparator
                .comparingInt((Cover cover) -> cover.range().length()).thenComparingInt(Cover::rank)
                .thenComparing(Cover::range);

        @Override
        public int compareTo(Cover other) {
            return SHORTEST_FIRST.compare(this, other);
        }
    }

    private static List<FactMark> sweep(Map<Integer, List<Cover>> begins, Map<Integer, List<Cover>> ends) {
        List<FactMark> marks = new ArrayList<>();
        TreeSet<Integer> bounds = new TreeSet<>(begins.keySet());
        bounds.addAll(ends.keySet());
        TreeSet<Cover> open = new TreeSet<>();
        int from = 0;
        for (int bound : bounds) {
            if (!open.isEmpty()) {
                marks.add(new FactMark(new TextRange(from, bound),
                        open.stream().map(Cover::fact).distinct().toList()));
            }
            open.removeAll(ends.getOrDefault(bound, List.of()));
            open.addAll(begins.getOrDefault(bound, List.of()));
            from = bound;
        }
        return marks;
    }
}
