package app.lateral.ui.synopsis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import app.lateral.align.Link;
import app.lateral.align.Passage;
import app.lateral.align.Relation;
import app.lateral.align.WordDifference;
import app.lateral.compare.Comparison;
import app.lateral.fact.Reading;
import app.lateral.text.TextRange;
import app.lateral.ui.control.TextMark;
import app.lateral.ui.mark.Mark;

/** What is marked in the passages of a synopsis: words that differ from the base article, and readings of differences. */
final class SynopsisMarks {
    private final Comparison comparison;
    private final String base;
    private final Map<String, TreeMap<Integer, List<TextMark>>> readings = new HashMap<>();

    SynopsisMarks(Comparison comparison, String base) {
        this.comparison = comparison;
        this.base = base;
        comparison.differences().reversed().forEach(fact -> {
            for (Reading reading : fact.readings()) {
                readings.computeIfAbsent(reading.article(), _ -> new TreeMap<>())
                        .computeIfAbsent(reading.range().start(), _ -> new ArrayList<>())
                        .add(mark(reading.range(), List.of("synopsis-reading", Mark.of(fact).styleClass())));
            }
        });
    }

    /**
     * The marks in a passage of a row; those that come later stand above. Words differ from what the base article has
     * beside them: in a row without it there are none such.
     */
    List<TextMark> in(SynopsisRow row, Passage passage) {
        List<TextMark> marks = new ArrayList<>(row.of(base).isEmpty() ? List.of() : differingWords(passage));
        TreeMap<Integer, List<TextMark>> found = readings.getOrDefault(passage.article(), new TreeMap<>());
        found.subMap(passage.range().start(), passage.range().end()).values().forEach(marks::addAll);
        return marks;
    }

    /** Whether readings of a difference stand in a row. */
    boolean hasReading(SynopsisRow row) {
        return row.passages().values().stream().flatMap(List::stream).anyMatch(passage -> !readings
                .getOrDefault(passage.article(), new TreeMap<>())
                .subMap(passage.range().start(), passage.range().end()).isEmpty());
    }

    private List<TextMark> differingWords(Passage passage) {
        List<TextMark> marks = new ArrayList<>();
        if (passage.article().equals(base)) {
            return marks;
        }
        for (int sentence = passage.first(); sentence <= passage.last(); sentence++) {
            comparison.alignment().linksOf(passage.article(), sentence).stream().filter(this::joinsBase).findFirst()
                    .ifPresent(link -> link.differences().stream()
                            .map(difference -> ofOther(link, difference)).filter(range -> !range.isEmpty())
                            .forEach(range -> marks.add(mark(range, List.of("synopsis-differing")))));
        }
        return marks;
    }

    /** Where passages match in part only, nearly every word differs, and to mark them would say nothing. */
    private boolean joinsBase(Link link) {
        return link.relation() != Relation.PARTIAL
                && (link.from().article().equals(base) || link.to().article().equals(base));
    }

    private TextRange ofOther(Link link, WordDifference difference) {
        return link.from().article().equals(base) ? difference.to() : difference.from();
    }

    private static TextMark mark(TextRange range, List<String> styleClasses) {
        return new TextMark(range.start(), range.end(), TextMark.Line.NONE, styleClasses);
    }
}
