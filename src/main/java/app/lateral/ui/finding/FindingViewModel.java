package app.lateral.ui.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import app.lateral.fact.Fact;
import app.lateral.review.CheckedDifference;
import app.lateral.review.Evidence;
import app.lateral.review.Finding;
import app.lateral.review.Verdict;
import org.jspecify.annotations.Nullable;

/** What is decided on the chosen difference. Used on one thread. */
public final class FindingViewModel {
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final StringProperty note = new SimpleStringProperty("");
    private BiConsumer<Fact, Verdict> onVerdict = (_, _) -> {
    };
    private BiConsumer<Fact, String> onNote = (_, _) -> {
    };
    private BiConsumer<Fact, List<Evidence>> onEvidence = (_, _) -> {
    };

    /**
     * A difference with what can be decided on it.
     *
     * @param difference the difference
     * @param choices the verdicts that it may have
     */
    public record Shown(CheckedDifference difference, List<Choice> choices) {
        /** Keeps a copy of the list. */
        public Shown {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A verdict that can be given.
     *
     * @param verdict the verdict
     * @param text what it is called
     * @param key the key that gives it
     */
    public record Choice(Verdict verdict, String text, String key) {}

    /** Told of verdicts, notes and evidence that the user gives on a fact. */
    public void listen(BiConsumer<Fact, Verdict> verdict, BiConsumer<Fact, String> noted,
            BiConsumer<Fact, List<Evidence>> evidence) {
        onVerdict = verdict;
        onNote = noted;
        onEvidence = evidence;
    }

    /** Shows a difference; what was noted on the one before is kept. */
    public void show(@Nullable Shown next) {
        Shown before = shown.get();
        boolean same = before != null && next != null && before.difference().fact().equals(next.difference().fact());
        if (!same) {
            keepNote();
        }
        String written = note.get();
        boolean writing = same && before != null && !written.equals(noteOf(before));
        shown.set(next);
        note.set(next == null ? "" : writing ? written : noteOf(next));
    }

    private static String noteOf(Shown shown) {
        return shown.difference().finding().map(Finding::note).orElse("");
    }

    /** What is shown, null where no difference is chosen. */
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The note as it is being written; kept by {@link #keepNote}. */
    public StringProperty noteProperty() {
        return note;
    }

    /** Keeps the note as it is written. */
    public void keepNote() {
        Shown now = shown.get();
        if (now != null && !note.get().equals(noteOf(now))) {
            onNote.accept(now.difference().fact(), note.get());
        }
    }

    /** Gives a verdict. */
    public void judge(Verdict verdict) {
        Shown now = shown.get();
        if (now != null) {
            keepNote();
            onVerdict.accept(now.difference().fact(), verdict);
        }
    }

    /** Gives the verdict that the source at this place of the choices is right, from 0; nothing where there is none. */
    public void judgeSource(int place) {
        choicesOfSources().stream().skip(place).findFirst().ifPresent(choice -> judge(choice.verdict()));
    }

    /** How many sources can be said to be right on the difference shown; 0 where none is shown. */
    public int sources() {
        return choicesOfSources().size();
    }

    private List<Choice> choicesOfSources() {
        Shown now = shown.get();
        return now == null
                ? List.of()
                : now.choices().stream().filter(choice -> choice.verdict() instanceof Verdict.SourceRight).toList();
    }

    /** The evidence given so far. */
    public List<Evidence> evidence() {
        return Optional.ofNullable(shown.get()).flatMap(now -> now.difference().finding()).map(Finding::evidence)
                .orElse(List.of());
    }

    /** Gives one more piece of evidence. */
    public void add(Evidence evidence) {
        List<Evidence> all = new ArrayList<>(evidence());
        all.add(evidence);
        give(all);
    }

    /** Takes a piece of evidence away. */
    public void remove(Evidence evidence) {
        List<Evidence> all = new ArrayList<>(evidence());
        all.remove(evidence);
        give(all);
    }

    private void give(List<Evidence> evidence) {
        Shown now = shown.get();
        if (now != null) {
            onEvidence.accept(now.difference().fact(), evidence);
        }
    }
}
