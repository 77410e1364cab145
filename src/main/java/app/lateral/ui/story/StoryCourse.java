package app.lateral.ui.story;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import app.lateral.compare.Comparer;
import app.lateral.compare.Comparison;
import app.lateral.compare.Corrections;
import app.lateral.compare.Progress.Stage;
import app.lateral.text.Story;
import app.lateral.ui.task.Ending;
import app.lateral.ui.task.RunningWork;
import app.lateral.ui.task.WorkRunner;
import org.jspecify.annotations.Nullable;

/**
 * How far reading and comparing a story has come, and what was found. Both run beside the window's thread; what was begun
 * before the last change is not heard any more. Used on one thread.
 */
final class StoryCourse {
    private final Callable<Comparer> comparer;
    private final WorkRunner runner;
    private final ReadOnlyObjectWrapper<StoryState> state = new ReadOnlyObjectWrapper<>(new StoryState.Empty());
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private RunningWork running = () -> {
    };
    /** Counts the changes: endings of work for an earlier one are out of date. */
    private int change;
    private long changedAt;

    /**
     * Nothing read yet.
     *
     * @param comparer gives the comparer, where need be after waiting until it is loaded; called by {@code runner}
     */
    StoryCourse(Callable<Comparer> comparer, WorkRunner runner) {
        this.comparer = comparer;
        this.runner = runner;
    }

    ReadOnlyObjectProperty<StoryState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    boolean isReading() {
        return state.get() instanceof StoryState.Reading;
    }

    /** What was found no longer holds. */
    void forget() {
        comparison.set(null);
    }

    /** There is nothing to compare. */
    void stayEmpty() {
        state.set(new StoryState.Empty());
    }

    /** Stops what is under way. */
    void cancel() {
        running.cancel();
    }

    /** Reads a story and tells of it, unless something changes meanwhile. */
    void read(Callable<Story> reading, Consumer<Story> listener) {
        forget();
        change();
        state.set(new StoryState.Reading());
        running = runner.start(_ -> {
            Story story = reading.call();
            return Ending.of(story, story.notices());
        }, _ -> {
        }, ofThisChange(ending -> end(ending, listener)));
    }

    /** Compares a story that was just read, and tells what was found before it is shown. */
    void compare(Story story, Corrections known, Consumer<Comparison> listener) {
        state.set(new StoryState.Comparing(Stage.SEGMENTING, 0));
        running = runner.<StoryState.Comparing, Comparison>start(progress -> {
            Comparison result = comparer.call().compare(story, known,
                    (stage, fraction) -> progress.accept(new StoryState.Comparing(stage, whole(stage, fraction))));
            return Ending.of(result, result.notices());
        }, ofThisChange(state::set), ofThisChange(ending -> end(ending, result -> {
            listener.accept(result);
            comparison.set(result);
            state.set(new StoryState.Compared(Duration.ofNanos(System.nanoTime() - changedAt)));
        })));
    }

    /** Compares a story anew, whatever is under way. */
    void compareAnew(Story story, Corrections known, Consumer<Comparison> listener) {
        change();
        compare(story, known, listener);
    }

    private void change() {
        running.cancel();
        change++;
        changedAt = System.nanoTime();
    }

    /** Tells what came of a piece of work; where nothing did, that becomes the state. */
    <T> void end(Ending<T> ending, Consumer<T> listener) {
        switch (ending) {
            case Ending.Done<T>(T result) -> listener.accept(result);
            case Ending.Partial<T>(T result, _) -> listener.accept(result);
            case Ending.Failed<T>(Throwable cause) -> state.set(new StoryState.Failed(cause));
            case Ending.Cancelled<T> _ -> state.set(new StoryState.Stopped());
        }
    }

    /** The listener, deaf once something has changed again. */
    private <T> Consumer<T> ofThisChange(Consumer<T> listener) {
        int mine = change;
        return told -> {
            if (mine == change) {
                listener.accept(told);
            }
        };
    }

    /** How much of a whole comparison is done: its first two stages go by turns, the matching takes longest. */
    private static double whole(Stage stage, double fraction) {
        return switch (stage) {
            case SEGMENTING, FINDING_MENTIONS -> 0.3 * fraction;
            case ALIGNING -> 0.3 + 0.5 * fraction;
            case COMPARING_FACTS -> 0.8 + 0.2 * fraction;
        };
    }
}
