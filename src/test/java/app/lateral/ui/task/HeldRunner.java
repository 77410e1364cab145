package app.lateral.ui.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Runs work on the thread of the test, and only when told to: what the window sees in between can be looked at. */
public final class HeldRunner implements WorkRunner {
    private final Deque<Job<?, ?>> held = new ArrayDeque<>();

    @Override
    public <P, T> RunningWork start(Work<P, T> work, Consumer<P> progress, Consumer<Ending<T>> ended) {
        Job<P, T> job = new Job<>(work, progress, ended, Runnable::run);
        held.add(job);
        return job;
    }

    /** Runs the work that was started first. */
    public void runNext() {
        held.remove().run();
    }

    /** Runs all work, that which this starts included. */
    public void runAll() {
        while (!held.isEmpty()) {
            runNext();
        }
    }
}
