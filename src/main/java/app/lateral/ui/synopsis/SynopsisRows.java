package app.lateral.ui.synopsis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import app.lateral.align.Passage;
import app.lateral.align.PassageGroup;
import app.lateral.compare.Comparison;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.segment.Sentence;

/** Puts the passages of a story into rows, in the order of one article. */
final class SynopsisRows {
    private static final int NO_GROUP = -1;
    private final Comparison comparison;
    private final Map<String, Map<Integer, Integer>> groupOfSentence = new HashMap<>();
    private final List<Placed> rows = new ArrayList<>();
    private final Map<Integer, Placed> rowOfGroup = new HashMap<>();

    private SynopsisRows(Comparison comparison) {
        this.comparison = comparison;
        List<PassageGroup> groups = comparison.alignment().groups();
        for (int group = 0; group < groups.size(); group++) {
            for (Passage passage : groups.get(group).passages()) {
                Map<Integer, Integer> sentences = groupOfSentence.computeIfAbsent(passage.article(),
                        _ -> new HashMap<>());
                for (int sentence = passage.first(); sentence <= passage.last(); sentence++) {
                    sentences.put(sentence, group);
                }
            }
        }
    }

    /**
     * The rows of a comparison: what the base article has, in its order; behind each row what the others have next and it
     * does not.
     *
     * @param base the base article's id
     */
    static List<SynopsisRow> of(Comparison comparison, String base) {
        SynopsisRows rows = new SynopsisRows(comparison);
        rows.addBase(comparison.article(base));
        comparison.articles().stream().filter(article -> !article.id().equals(base)).forEach(rows::addOther);
        return rows.rows.stream().sorted(Placed.IN_ORDER).map(Placed::row).toList();
    }

    /**
     * A row and its place.
     *
     * @param behind the number of the base article's row behind which it stands; its own where it is one
     * @param turn 0 for a row of the base article, then in the order in which they were added
     */
    private record Placed(int behind, int turn, SynopsisRow row) {
        private static final Comparator<Placed> IN_ORDER = Comparator.comparingInt(Placed::behind)
                .thenComparingInt(Placed::turn);
    }

    private record Segment(int group, Passage passage, int paragraph) {}

    private void addBase(AnnotatedArticle article) {
        for (Segment segment : segments(article)) {
            if (segment.group() == NO_GROUP || !rowOfGroup.containsKey(segment.group())) {
                add(new Placed(rows.size(), 0, row(segment, segment.paragraph())), segment.group());
            }
        }
    }

    private void addOther(AnnotatedArticle article) {
        List<Segment> segments = segments(article);
        int behind = beforeFirstShared(segments);
        for (Segment segment : segments) {
            Placed known = segment.group() == NO_GROUP ? null : rowOfGroup.get(segment.group());
            if (known == null) {
                add(new Placed(behind, rows.size() + 1, row(segment, 0)), segment.group());
            } else {
                behind = known.behind();
            }
        }
    }

    /** What an article begins with alone stands just before what it first shares; what it shares nothing of, at the end. */
    private int beforeFirstShared(List<Segment> segments) {
        return segments.stream().filter(segment -> segment.group() != NO_GROUP)
                .map(segment -> rowOfGroup.get(segment.group())).filter(Objects::nonNull).findFirst()
                .map(first -> first.behind() - 1).orElse(Integer.MAX_VALUE - 1);
    }

    private void add(Placed placed, int group) {
        rows.add(placed);
        if (group != NO_GROUP) {
            rowOfGroup.put(group, placed);
        }
    }

    private SynopsisRow row(Segment segment, int paragraph) {
        if (segment.group() == NO_GROUP) {
            return new SynopsisRow(paragraph, Map.of(segment.passage().article(), List.of(segment.passage())));
        }
        Map<String, List<Passage>> passages = new LinkedHashMap<>();
        comparison.alignment().groups().get(segment.group()).passages()
                .forEach(passage -> passages.computeIfAbsent(passage.article(), _ -> new ArrayList<>()).add(passage));
        return new SynopsisRow(paragraph, passages);
    }

    /** The body cut where the group changes; what belongs to none also where a paragraph ends. */
    private List<Segment> segments(AnnotatedArticle article) {
        Map<Integer, Integer> groups = groupOfSentence.getOrDefault(article.id(), Map.of());
        List<Segment> segments = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (!sentence.isBody()) {
                continue;
            }
            int group = groups.getOrDefault(sentence.index(), NO_GROUP);
            Segment last = segments.isEmpty() ? null : segments.getLast();
            Passage passage = new Passage(article.id(), sentence.index(), sentence.index(), sentence.range());
            if (last != null && last.group() == group && last.passage().last() == sentence.index() - 1
                    && (group != NO_GROUP || last.paragraph() == sentence.paragraph())) {
                segments.set(segments.size() - 1, new Segment(group, new Passage(article.id(), last.passage().first(),
                        sentence.index(), last.passage().range().union(sentence.range())), last.paragraph()));
            } else {
                segments.add(new Segment(group, passage, sentence.paragraph()));
            }
        }
        return segments;
    }
}
