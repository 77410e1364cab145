package app.lateral.ui.task;

import java.util.function.Consumer;

/** Runs work, one piece after the other in the order in which they were started. */
public interface WorkRunner {
    /**
     * Starts a piece of work, or queues it behind those started before.
     *
     * @param work what to do, perhaps on another thread
     * @param progress told the latest progress on the thread that called this method; what it missed is not repeated
     * @param ended told the one ending, on the thread that called this method and after all progress
     */
    <P, T> RunningWork start(Work<P, T> work, Consumer<P> progress, Consumer<Ending<T>> ended);
}
