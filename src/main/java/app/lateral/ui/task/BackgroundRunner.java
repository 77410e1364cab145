package app.lateral.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Runs work on one thread of its own, which never keeps the program from ending. */
public final class BackgroundRunner implements WorkRunner, AutoCloseable {
    private final ExecutorService worker;
    private final Executor listenerThread;

    /**
     * A runner with nothing to do yet.
     *
     * @param name the thread's name
     * @param listenerThread runs what it is given, in order, on the thread that starts work: in the window
     *     {@code Platform::runLater}
     */
    public BackgroundRunner(String name, Executor listenerThread) {
        this.worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
        this.listenerThread = listenerThread;
    }

    @Override
    public <P, T> RunningWork start(Work<P, T> work, Consumer<P> progress, Consumer<Ending<T>> ended) {
        Job<P, T> job = new Job<>(work, progress, ended, listenerThread);
        worker.execute(job);
        return job;
    }

    /** Stops at once: work under way is interrupted, work that waits is dropped. */
    @Override
    public void close() {
        worker.shutdownNow();
    }
}
