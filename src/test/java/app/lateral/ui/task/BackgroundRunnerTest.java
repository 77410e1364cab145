package app.lateral.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import app.lateral.text.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

class BackgroundRunnerTest {
    private static final int PATIENCE_SECONDS = 60;

    /** What the runner wants done on this thread, as a window's queue would hold it. */
    private final BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
    private final BackgroundRunner runner = new BackgroundRunner("test", queue::add);
    private final List<Ending<String>> endings = new ArrayList<>();
    private final List<Integer> progress = new ArrayList<>();

    @AfterEach
    void close() {
        runner.close();
    }

    @Test
    void endsAsDone() throws InterruptedException {
        start(_ -> Ending.of("made", List.of()));
        assertEquals(new Ending.Done<>("made"), ending());
    }

    @Test
    void endsAsPartialWhereSomethingWasLeftOut() throws InterruptedException {
        Notice notice = new Notice(Notice.Problem.MISSING, "a.txt", null, List.of());
        start(_ -> Ending.of("made", List.of(notice)));
        assertEquals(new Ending.Partial<>("made", List.of(notice)), ending());
    }

    @Test
    void endsAsFailedWhateverIsThrown() throws InterruptedException {
        start(_ -> {
            throw new StackOverflowError("too deep");
        });
        assertEquals("too deep", assertInstanceOf(Ending.Failed.class, ending()).cause().getMessage());
    }

    @Test
    void endsAsCancelledWhereItTellsProgress() throws InterruptedException {
        CountDownLatch cancelled = new CountDownLatch(1);
        RunningWork running = start(report -> {
            cancelled.await();
            report.accept(1);
            return Ending.of("made", List.of());
        });
        running.cancel();
        cancelled.countDown();
        assertEquals(new Ending.Cancelled<>(), ending());
        assertEquals(List.of(), progress);
    }

    @Test
    void endsAsCancelledWhereItWaits() throws InterruptedException {
        RunningWork running = start(_ -> {
            new CountDownLatch(1).await();
            return Ending.of("made", List.of());
        });
        running.cancel();
        assertEquals(new Ending.Cancelled<>(), ending());
    }

    @Test
    void endsAsCancelledWithoutHavingBegun() throws InterruptedException {
        CountDownLatch first = new CountDownLatch(1);
        start(_ -> {
            first.await();
            return Ending.of("first", List.of());
        });
        start(_ -> Ending.of("second", List.of())).cancel();
        first.countDown();
        assertEquals(new Ending.Done<>("first"), ending());
        assertEquals(new Ending.Cancelled<>(), ending());
    }

    @Test
    void aCancelledPieceDoesNotTouchTheNext() throws InterruptedException {
        start(_ -> {
            new CountDownLatch(1).await();
            return Ending.of("first", List.of());
        }).cancel();
        start(report -> {
            report.accept(1);
            return Ending.of("second", List.of());
        });
        assertEquals(new Ending.Cancelled<>(), ending());
        assertEquals(new Ending.Done<>("second"), ending());
    }

    @Test
    void tellsTheLatestProgressWithoutABacklog() throws InterruptedException {
        start(report -> {
            for (int step = 1; step <= 1000; step++) {
                report.accept(step);
            }
            return Ending.of("made", List.of());
        });
        assertEquals(new Ending.Done<>("made"), ending());
        assertEquals(1000, progress.getLast());
    }

    @Test
    void worksBesideThisThread() throws InterruptedException {
        start(_ -> Ending.of(Thread.currentThread().getName(), List.of()));
        assertNotEquals(new Ending.Done<>(Thread.currentThread().getName()), ending());
    }

    private RunningWork start(Work<Integer, String> work) {
        return runner.start(work, progress::add, endings::add);
    }

    /** The next ending, after doing what the runner wants done on this thread. */
    private Ending<String> ending() throws InterruptedException {
        while (endings.isEmpty()) {
            Runnable wanted = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertNotNull(wanted, "no ending was told");
            wanted.run();
        }
        return endings.removeFirst();
    }
}
