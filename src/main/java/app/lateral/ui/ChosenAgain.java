package app.lateral.ui;

import java.util.List;
import java.util.Optional;

import app.lateral.compare.AddedDifference;
import app.lateral.compare.Comparison;
import app.lateral.fact.Explanation;
import app.lateral.fact.Fact;
import app.lateral.review.DifferenceIdentity;
import app.lateral.review.Edit;
import app.lateral.ui.differences.DifferencesViewModel;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a difference after each comparison: the one that the user has just added, else the one that was chosen before,
 * else what stands at its place in the list; in a story that was just opened the first one that is open. Used on one
 * thread.
 */
final class ChosenAgain {
    private final DifferencesViewModel differences;
    private Optional<FactIdentity> before = Optional.empty();
    private int placeBefore;
    private boolean opened = true;
    private Optional<AddedDifference> added = Optional.empty();

    ChosenAgain(DifferencesViewModel differences) {
        this.differences = differences;
    }

    /** What the user adds by hand is what he goes on with. */
    void follow(Edit edit) {
        if (edit instanceof Edit.AddDifference(AddedDifference difference)) {
            added = Optional.of(difference);
        }
    }

    /** Another story takes the place of the one at hand. */
    void begin() {
        before = Optional.empty();
        opened = true;
    }

    /** Keeps in mind what is chosen of this comparison, which is about to go. */
    void remember(@Nullable Comparison old) {
        if (old != null && !opened) {
            Fact chosen = differences.selectedFactProperty().get();
            before = chosen == null ? Optional.empty() : Optional.of(FactIdentity.of(chosen, old));
            placeBefore = Math.max(0, differences.selectedIndex());
        }
    }

    /** Chooses again, now that the list shows this comparison and what is decided on it. */
    void choose(Comparison comparison) {
        Optional<Fact> byHand = added.flatMap(difference -> find(difference, comparison));
        added = Optional.empty();
        byHand.or(() -> before.flatMap(identity -> identity.in(comparison)))
                .ifPresentOrElse(differences.selectedFactProperty()::set, this::chooseByPlace);
        opened = false;
    }

    private void chooseByPlace() {
        if (opened) {
            differences.select(0);
            if (differences.isSettled(0)) {
                differences.selectNextOpen();
            }
        } else {
            differences.select(placeBefore);
        }
    }

    private static Optional<Fact> find(AddedDifference difference, Comparison comparison) {
        return comparison.facts().stream().filter(fact -> isSame(fact, difference, comparison)).findFirst();
    }

    /** The one of these differences added by hand that a fact is; empty for one that was found. */
    static Optional<AddedDifference> addedByHand(Fact fact, Comparison comparison, List<AddedDifference> added) {
        return added.stream().filter(difference -> isSame(fact, difference, comparison)).findFirst();
    }

    private static boolean isSame(Fact fact, AddedDifference difference, Comparison comparison) {
        return fact.explanation() instanceof Explanation.AddedByHand && DifferenceIdentity.of(fact, comparison)
                .equals(new DifferenceIdentity(difference.kind(), difference.readings()));
    }
}
