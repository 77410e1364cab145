package app.lateral.ui.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** One piece of work from its start to its ending, told on the listener's thread. */
final class Job<P, T> implements Runnable, RunningWork {
    private final Work<P, T> work;
    private final Consumer<P> progress;
    private final Consumer<Ending<T>> ended;
    private final Executor listenerThread;
    /** The progress that the listener has not yet seen; a newer one takes its place, so that no backlog builds up. */
    private final AtomicReference<@Nullable P> unseen = new AtomicReference<>();
    private @Nullable Thread thread;
    private boolean cancelled;

    Job(Work<P, T> work, Consumer<P> progress, Consumer<Ending<T>> ended, Executor listenerThread) {
        this.work = work;
        this.progress = progress;
        this.ended = ended;
        this.listenerThread = listenerThread;
    }

    @Override
    public void run() {
        Ending<T> ending = end();
        listenerThread.execute(() -> ended.accept(ending));
    }

    private Ending<T> end() {
        if (!enter(Thread.currentThread())) {
            return new Ending.Cancelled<>();
        }
        try {
            Ending<T> ending = work.run(this::report);
            return isCancelled() ? new Ending.Cancelled<>() : ending;
        } catch (CancellationException | InterruptedException e) {
            return new Ending.Cancelled<>();
        } catch (Throwable e) {
            // whatever a library throws, an error included, must reach the user as a sentence
            return isCancelled() ? new Ending.Cancelled<>() : new Ending.Failed<>(e);
        } finally {
            leave();
        }
    }

    private void report(P latest) {
        if (isCancelled()) {
            throw new CancellationException();
        }
        if (unseen.getAndSet(latest) == null) {
            listenerThread.execute(this::tell);
        }
    }

    private void tell() {
        P latest = unseen.getAndSet(null);
        if (latest != null) {
            progress.accept(latest);
        }
    }

    private synchronized boolean enter(Thread worker) {
        if (!cancelled) {
            thread = worker;
        }
        return !cancelled;
    }

    private synchronized void leave() {
        thread = null;
        // an interrupt that came too late must not hit the next job
        Thread.interrupted();
    }

    private synchronized boolean isCancelled() {
        return cancelled || Thread.currentThread().isInterrupted();
    }

    @Override
    public synchronized void cancel() {
        cancelled = true;
        if (thread != null) {
            // wakes it where it waits
            thread.interrupt();
        }
    }
}
