package app.lateral.ui.revision;

import java.util.ArrayList;
import java.util.List;

import app.lateral.revision.Change;
import app.lateral.revision.Change.Course;
import app.lateral.revision.Revision;
import app.lateral.revision.Substance;
import app.lateral.revision.SubstanceChange;
import app.lateral.segment.Sentence;
import app.lateral.text.TextRange;
import app.lateral.ui.control.TextMark;
import app.lateral.ui.mark.Mark;

/** What is marked in the two versions, and which sentences are joined by ribbons. */
final class RevisionMarks {
    private final List<TextMark> before = new ArrayList<>();
    private final List<TextMark> after = new ArrayList<>();
    private final List<Join> joins = new ArrayList<>();
    private final boolean style;

    /**
     * Two sentences that stand for each other.
     *
     * @param before in the earlier version
     * @param after in the later version
     * @param styleClass how the ribbon looks
     */
    record Join(TextRange before, TextRange after, String styleClass) {}

    RevisionMarks(Revision revision, boolean style) {
        this.style = style;
        revision.changes().forEach(this::add);
    }

    List<TextMark> before() {
        return before;
    }

    List<TextMark> after() {
        return after;
    }

    List<Join> joins() {
        return joins;
    }

    private void add(Change change) {
        switch (change) {
            case Change.Kept(Sentence old, Sentence now, Course course) -> join(old, now, course, "revision-kept");
            case Change.Reworded reworded -> addReworded(reworded);
            case Change.Added(Sentence now) ->
                after.add(mark(now.range(), TextMark.Line.SINGLE, List.of("revision-added")));
            case Change.Removed(Sentence old) ->
                before.add(mark(old.range(), TextMark.Line.THROUGH, List.of("revision-removed")));
        }
    }

    private void addReworded(Change.Reworded change) {
        join(change.before(), change.after(), change.course(),
                change.substance().isEmpty() ? "revision-reworded" : "revision-substance");
        if (style) {
            change.words().forEach(words -> {
                addWords(before, words.before());
                addWords(after, words.after());
            });
        }
        for (SubstanceChange each : change.substance()) {
            List<String> classes = List.of("selected-fact", mark(each.kind()).styleClass());
            each.before().ifPresent(range -> before.add(mark(range, TextMark.Line.SINGLE, classes)));
            each.after().ifPresent(range -> after.add(mark(range, TextMark.Line.SINGLE, classes)));
        }
    }

    private void join(Sentence old, Sentence now, Course course, String styleClass) {
        boolean moved = course == Course.MOVED;
        joins.add(new Join(old.range(), now.range(), moved ? "revision-moved" : styleClass));
        if (moved) {
            before.add(mark(old.range(), TextMark.Line.MARGIN, List.of("revision-moved")));
            after.add(mark(now.range(), TextMark.Line.MARGIN, List.of("revision-moved")));
        }
    }

    private static void addWords(List<TextMark> marks, TextRange range) {
        if (!range.isEmpty()) {
            marks.add(mark(range, TextMark.Line.NONE, List.of("differing-words")));
        }
    }

    private static Mark mark(Substance kind) {
        return switch (kind) {
            case FIGURE -> Mark.FIGURE;
            case MOMENT -> Mark.MOMENT;
            case NAME -> Mark.NAME;
            case QUOTE -> Mark.QUOTE;
        };
    }

    private static TextMark mark(TextRange range, TextMark.Line line, List<String> styleClasses) {
        return new TextMark(range.start(), range.end(), line, styleClasses);
    }
}
