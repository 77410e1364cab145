package app.lateral.ui.task;

import java.util.List;

import app.lateral.text.Notice;

/**
 * How a piece of work ended. Whoever starts work answers all four, with an exhaustive {@code switch}.
 *
 * @param <T> what the work makes
 */
public sealed interface Ending<T> {
    /**
     * All of it was done.
     *
     * @param <T> what the work makes
     * @param result what it made
     */
    record Done<T>(T result) implements Ending<T> {}

    /**
     * It was done as far as possible; something was left out.
     *
     * @param <T> what the work makes
     * @param result what it made
     * @param notices what was left out, never empty
     */
    record Partial<T>(T result, List<Notice> notices) implements Ending<T> {
        /** Keeps a copy of the list. */
        public Partial {
            notices = List.copyOf(notices);
        }
    }

    /**
     * It could not be done.
     *
     * @param <T> what the work makes
     * @param cause what was thrown
     */
    record Failed<T>(Throwable cause) implements Ending<T> {}

    /**
     * It was stopped before its end; nothing was made.
     *
     * @param <T> what the work makes
     */
    record Cancelled<T>() implements Ending<T> {}

    /** Done where nothing was left out, partial otherwise. */
    static <T> Ending<T> of(T result, List<Notice> notices) {
        return notices.isEmpty() ? new Done<>(result) : new Partial<>(result, notices);
    }
}
