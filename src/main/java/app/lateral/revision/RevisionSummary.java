package app.lateral.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Quote;
import app.lateral.revision.Change.Course;
import app.lateral.revision.SummaryPoint.Act;
import app.lateral.segment.Sentence;

/** Sums up a revision as agencies do at the head of a new version: substance first, then what was added, cut and moved. */
public final class RevisionSummary {
    private final AnnotatedArticle before;
    private final AnnotatedArticle after;
    private final List<SummaryPoint> substance = new ArrayList<>();
    private final Map<Act, Set<Integer>> sentences = new LinkedHashMap<>();

    private RevisionSummary(AnnotatedArticle before, AnnotatedArticle after) {
        this.before = before;
        this.after = after;
        for (Act act : List.of(Act.ADDS, Act.CUTS, Act.MOVES, Act.REWORDS)) {
            sentences.put(act, new TreeSet<>());
        }
    }

    /** The points of a revision between these two versions, the weightiest first. */
    public static List<SummaryPoint> of(Revision revision, AnnotatedArticle before, AnnotatedArticle after) {
        RevisionSummary summary = new RevisionSummary(before, after);
        revision.changes().forEach(summary::add);
        List<SummaryPoint> points = new ArrayList<>(summary.substance);
        summary.sentences.forEach((act, paragraphs) -> {
            if (!paragraphs.isEmpty()) {
                points.add(new SummaryPoint(act, Optional.empty(), "", "", List.copyOf(paragraphs)));
            }
        });
        return points.stream().distinct().sorted(Comparator.comparingInt(RevisionSummary::rank)).toList();
    }

    /** What an editor wants to know first comes first; within one rank the order of the text stands. */
    private static int rank(SummaryPoint point) {
        if (point.what().isEmpty()) {
            return switch (point.act()) {
                case ADDS, CUTS, CHANGES -> 3;
                case MOVES -> 5;
                case REWORDS -> 7;
            };
        }
        boolean changed = point.act() == Act.CHANGES;
        return switch (point.what().get()) {
            case FIGURE, MOMENT -> changed ? 0 : 4;
            case QUOTE -> 1;
            case NAME -> changed ? 2 : 6;
        };
    }

    private void add(Change change) {
        switch (change) {
            case Change.Kept(_, Sentence now, Course course) -> addMove(now, course);
            case Change.Reworded(Sentence old, Sentence now, Course course, _, List<SubstanceChange> changes) -> {
                addMove(now, course);
                if (changes.isEmpty()) {
                    paragraphs(Act.REWORDS).add(number(now));
                }
                changes.forEach(each -> substance.add(point(each, old, now)));
            }
            case Change.Added(Sentence now) -> addOrCut(Act.ADDS, after, now);
            case Change.Removed(Sentence old) -> addOrCut(Act.CUTS, before, old);
        }
    }

    private void addMove(Sentence now, Course course) {
        if (course == Course.MOVED) {
            paragraphs(Act.MOVES).add(number(now));
        }
    }

    private void addOrCut(Act act, AnnotatedArticle article, Sentence sentence) {
        Optional<Quote> quote = article.mentionsIn(sentence.index(), Quote.class).stream()
                .filter(found -> !found.scare()).findFirst();
        if (quote.isPresent()) {
            substance.add(new SummaryPoint(act, Optional.of(Substance.QUOTE), "", quote.get().speaker(),
                    List.of(number(sentence))));
        } else {
            paragraphs(act).add(number(sentence));
        }
    }

    private SummaryPoint point(SubstanceChange change, Sentence old, Sentence now) {
        String was = change.before().map(range -> before.segmented().textAt(range)).orElse("");
        String is = change.after().map(range -> after.segmented().textAt(range)).orElse("");
        Act act = change.before().isEmpty() ? Act.ADDS : change.after().isEmpty() ? Act.CUTS : Act.CHANGES;
        return new SummaryPoint(act, Optional.of(change.kind()), was, is,
                List.of(number(act == Act.CUTS ? old : now)));
    }

    private Set<Integer> paragraphs(Act act) {
        return sentences.computeIfAbsent(act, _ -> new TreeSet<>());
    }

    private static int number(Sentence sentence) {
        return sentence.isBody() ? sentence.paragraph() : 0;
    }
}
