package app.lateral.read;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Ends the wait for work on foreign bytes that would never end. What counts is the processor's time, so that a busy machine
 * refuses no sound file. A thread cannot be stopped from outside: one that was given up is interrupted and goes on without
 * hindering the program from ending.
 *
 * @param most so much work, in time of one processor
 */
record WorkLimit(Duration most) {
    private static final Duration LOOK = Duration.ofMillis(50);
    /** Parsers go deep into nested documents. */
    private static final long STACK = 4L << 20;

    /** The work took more than the limit. */
    static final class Exceeded extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Does the work.
     *
     * @throws Exceeded where it took more than the limit
     * @throws CancellationException where the waiting thread was interrupted
     * @throws CompletionException where the work failed, with its failure as cause
     */
    <T> T within(Supplier<T> work) throws Exceeded {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread worker = new Thread(null, () -> complete(result, work), "reading", STACK);
        worker.setDaemon(true);
        worker.start();
        while (true) {
            try {
                return result.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException _) {
                if (worked(worker).compareTo(most) > 0) {
                    worker.interrupt();
                    throw new Exceeded();
                }
            } catch (ExecutionException failure) {
                throw new CompletionException(failure.getCause());
            } catch (InterruptedException _) {
                worker.interrupt();
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
    }

    // whatever ends the work has to end the wait
    @SuppressWarnings("CatchingUnchecked")
    private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
        try {
            result.complete(work.get());
        } catch (Throwable failure) {
            result.completeExceptionally(failure);
        }
    }

    private static Duration worked(Thread worker) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Duration.ofNanos(Math.max(0, threads.getThreadCpuTime(worker.threadId())));
    }
}
