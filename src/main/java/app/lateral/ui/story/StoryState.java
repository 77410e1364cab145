package app.lateral.ui.story;

import java.time.Duration;

import app.lateral.compare.Progress.Stage;

/** How far the story at hand has come. */
public sealed interface StoryState {
    /** No article yet. */
    record Empty() implements StoryState {}

    /** Files are being read. */
    record Reading() implements StoryState {}

    /**
     * The articles are shown and are being compared.
     *
     * @param stage the step at work
     * @param fraction how much of the whole comparison is done, 0.0 to 1.0
     */
    record Comparing(Stage stage, double fraction) implements StoryState {}

    /**
     * The comparison is there.
     *
     * @param time how long it took from the user's wish to the result
     */
    record Compared(Duration time) implements StoryState {}

    /** The user stopped it: the articles are not compared. */
    record Stopped() implements StoryState {}

    /**
     * It went wrong: the articles are not compared.
     *
     * @param cause what was thrown
     */
    record Failed(Throwable cause) implements StoryState {}

    /** Whether work is under way that can be cancelled. */
    default boolean isBusy() {
        return this instanceof Reading || this instanceof Comparing;
    }
}
