package app.lateral.ui.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import app.lateral.compare.Comparison;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.message.Messages;
import app.lateral.message.ViewMessage;
import app.lateral.report.SourceNames;
import app.lateral.revision.Change;
import app.lateral.revision.Change.Course;
import app.lateral.revision.Revision;
import app.lateral.revision.RevisionFinder;
import app.lateral.revision.RevisionSummary;
import app.lateral.ui.task.Ending;
import app.lateral.ui.task.RunningWork;
import app.lateral.ui.task.WorkRunner;
import org.jspecify.annotations.Nullable;

/** Two articles of the story read as two versions of one. They are compared beside the window's thread. */
public final class RevisionViewModel {
    /** With fewer sentences in common two articles are no versions of one. */
    private static final double LEAST_JOINED = 0.1;
    private final Messages messages;
    private final WorkRunner runner;
    private final ObjectProperty<@Nullable String> before = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> after = new SimpleObjectProperty<>();
    private final BooleanProperty styleShown = new SimpleBooleanProperty(true);
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private Map<String, String> articles = Map.of();
    private @Nullable Comparison comparison;
    private RunningWork running = () -> {
    };

    /**
     * A revision with its two versions, in words.
     *
     * @param before the earlier version
     * @param after the later version
     * @param revision what became of each sentence
     * @param summary one line, as agencies write
     * @param counts how much of what there is
     */
    public record Shown(AnnotatedArticle before, AnnotatedArticle after, Revision revision, String summary,
            String counts) {}

    /** Nothing to compare yet; worded by these messages. */
    public RevisionViewModel(Messages messages, WorkRunner runner) {
        this.messages = messages;
        this.runner = runner;
        before.subscribe((_, _) -> compare());
        after.subscribe((_, _) -> compare());
        active.subscribe((_, _) -> compare());
    }

    /** Offers the articles of this comparison; the two most like versions of one are chosen. Null for none. */
    public void setComparison(@Nullable Comparison compared) {
        comparison = compared;
        Map<String, String> names = SourceNames.byArticle(compared);
        articles = names;
        Optional<List<String>> versions = compared == null ? Optional.empty() : versions(compared);
        before.set(versions.map(List::getFirst).orElse(null));
        after.set(versions.map(List::getLast).orElse(null));
        compare();
    }

    /** The two that share most of their text, in the order of their publication as far as it is known. */
    private static Optional<List<String>> versions(Comparison compared) {
        List<AnnotatedArticle> all = compared.articles();
        List<List<AnnotatedArticle>> pairs = new ArrayList<>();
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                pairs.add(List.of(all.get(one), all.get(other)));
            }
        }
        Comparator<List<AnnotatedArticle>> byShare = Comparator.comparingDouble(
                pair -> compared.reuse().shareOf(pair.getFirst().id(), pair.getLast().id()).share());
        return pairs.stream().max(byShare).map(pair -> pair.getLast().article().imprint()
                .isBefore(pair.getFirst().article().imprint()) ? pair.reversed() : pair)
                .map(pair -> pair.stream().map(AnnotatedArticle::id).toList());
    }

    private void compare() {
        running.cancel();
        Comparison compared = comparison;
        String old = before.get();
        String now = after.get();
        if (compared == null || old == null || now == null || old.equals(now)) {
            shown.set(null);
            return;
        }
        if (!active.get()) {
            return;
        }
        AnnotatedArticle earlier = compared.article(old);
        AnnotatedArticle later = compared.article(now);
        running = runner.<Void, Shown>start(_ -> Ending.of(find(earlier, later), List.of()), _ -> {
        }, ending -> {
            if (ending instanceof Ending.Done<Shown>(Shown found) && isChosen(found)) {
                shown.set(found);
            }
        });
    }

    private boolean isChosen(Shown found) {
        return found.before().id().equals(before.get()) && found.after().id().equals(after.get());
    }

    private Shown find(AnnotatedArticle earlier, AnnotatedArticle later) {
        Revision revision = new RevisionFinder().find(earlier, later);
        long joined = revision.changes().stream()
                .filter(change -> change instanceof Change.Kept || change instanceof Change.Reworded).count();
        if (joined < LEAST_JOINED * revision.changes().size()) {
            // all of the one cut and all of the other added would be hard to read and say nothing
            return new Shown(earlier, later, new Revision(earlier.id(), later.id(), List.of()),
                    messages.text(ViewMessage.REVISION_UNLIKE), "");
        }
        return new Shown(earlier, later, revision,
                new RevisionPhrasing(messages).line(RevisionSummary.of(revision, earlier, later)), counts(revision));
    }

    private String counts(Revision revision) {
        int substance = 0;
        int style = 0;
        int added = 0;
        int removed = 0;
        int moved = 0;
        for (Change change : revision.changes()) {
            switch (change) {
                case Change.Kept(_, _, Course course) -> moved += course == Course.MOVED ? 1 : 0;
                case Change.Reworded reworded -> {
                    moved += reworded.course() == Course.MOVED ? 1 : 0;
                    substance += reworded.substance().size();
                    style += reworded.substance().isEmpty() ? 1 : 0;
                }
                case Change.Added _ -> added++;
                case Change.Removed _ -> removed++;
            }
        }
        return messages.text(ViewMessage.REVISION_COUNTS, substance, added, removed, moved, style);
    }

    /** The names of the articles by id, in the story's order. */
    public Map<String, String> articles() {
        return articles;
    }

    /** The id of the earlier version. */
    public ObjectProperty<@Nullable String> beforeProperty() {
        return before;
    }

    /** The id of the later version. */
    public ObjectProperty<@Nullable String> afterProperty() {
        return after;
    }

    /** Whether changes of style are seen beside those of substance. */
    public BooleanProperty styleShownProperty() {
        return styleShown;
    }

    /** Whether anybody looks: nothing is compared before. */
    public BooleanProperty activeProperty() {
        return active;
    }

    /** What is shown; null where nothing is, or not yet. */
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Takes the earlier version for the later one and the other way round. */
    public void swap() {
        String old = before.get();
        String now = after.get();
        before.set(null);
        after.set(old);
        before.set(now);
    }
}
