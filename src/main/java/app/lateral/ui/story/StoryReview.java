package app.lateral.ui.story;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.lateral.compare.Comparison;
import app.lateral.fact.Fact;
import app.lateral.review.ArticleRevision;
import app.lateral.review.CheckedComparison;
import app.lateral.review.CheckedDifference;
import app.lateral.review.Edit;
import app.lateral.review.Evidence;
import app.lateral.review.Finding;
import app.lateral.review.History;
import app.lateral.review.Review;
import app.lateral.review.Verdict;
import org.jspecify.annotations.Nullable;

/** What the user decides on the story at hand, with the way back and forth. Used on one thread. */
public final class StoryReview {
    private final StoryViewModel story;
    private final InstantSource clock;
    private final Supplier<String> user;
    private final ReadOnlyObjectWrapper<Review> review = new ReadOnlyObjectWrapper<>(Review.EMPTY);
    private final ReadOnlyObjectWrapper<@Nullable CheckedComparison> checked = new ReadOnlyObjectWrapper<>();
    private History history = History.of(Review.EMPTY);

    /**
     * Nothing decided on a story.
     *
     * @param clock tells when something is decided
     * @param user who decides
     */
    public StoryReview(StoryViewModel story, InstantSource clock, Supplier<String> user) {
        this.story = story;
        this.clock = clock;
        this.user = user;
        // a listener of changes, as the window's are: they are told first, and show what this adds to
        story.comparisonProperty().addListener((_, _, _) -> check());
        story.setOnRevised(this::carry);
    }

    /** All that is decided. */
    public ReadOnlyObjectProperty<Review> reviewProperty() {
        return review.getReadOnlyProperty();
    }

    /** The comparison with what is decided on it; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable CheckedComparison> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /** Begins with what was decided before; nothing of it can be undone. */
    void load(Review loaded) {
        set(History.of(loaded));
    }

    /** Decides on a fact. */
    public void judge(Fact fact, Verdict verdict) {
        find(fact).ifPresent(difference -> decide(difference,
                finding(difference).judged(difference.identity(), verdict, user.get(), clock.instant())));
    }

    /** Notes something on a fact. */
    public void note(Fact fact, String note) {
        find(fact).filter(difference -> !finding(difference).note().equals(note))
                .ifPresent(
                        difference -> decide(difference, finding(difference).noted(note, user.get(), clock.instant())));
    }

    /** Gives evidence on a fact, in place of what was given before. */
    public void rest(Fact fact, List<Evidence> evidence) {
        find(fact).ifPresent(
                difference -> decide(difference, finding(difference).resting(evidence, user.get(), clock.instant())));
    }

    private Optional<CheckedDifference> find(Fact fact) {
        CheckedComparison now = checked.get();
        return now == null ? Optional.empty() : Optional.of(now.of(fact));
    }

    private static Finding finding(CheckedDifference difference) {
        return difference.finding().orElseGet(() -> Finding.open(difference.identity()));
    }

    private void decide(CheckedDifference difference, Finding finding) {
        apply(new Edit.Decide(difference.finding().map(Finding::difference).orElse(null), finding));
    }

    /** Changes something. */
    public void apply(Edit edit) {
        set(history.after(edit));
    }

    /** Takes back what was changed last. */
    public void undo() {
        history.undone().ifPresent(this::set);
    }

    /** Changes again what was taken back last. */
    public void redo() {
        history.redone().ifPresent(this::set);
    }

    private void carry(ArticleRevision revision) {
        set(history.mapped(revision::carry));
    }

    private void set(History changed) {
        history = changed;
        review.set(changed.present());
        story.setCorrections(changed.present().corrections());
        check();
    }

    private void check() {
        Comparison comparison = story.comparisonProperty().get();
        checked.set(comparison == null ? null : new CheckedComparison(comparison, review.get()));
    }
}
