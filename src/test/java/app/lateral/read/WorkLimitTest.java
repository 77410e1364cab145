package app.lateral.read;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

class WorkLimitTest {
    private static final WorkLimit LIMIT = new WorkLimit(Duration.ofMillis(100));

    @Test
    void givesUpWorkWithoutEnd() {
        AtomicBoolean stop = new AtomicBoolean();
        assertThrows(WorkLimit.Exceeded.class, () -> LIMIT.within(() -> {
            while (!stop.get()) {
                Thread.onSpinWait();
            }
            return "";
        }));
        stop.set(true);
    }

    @Test
    void countsNoTimeInWhichNothingIsDone() throws WorkLimit.Exceeded {
        assertEquals("done", LIMIT.within(() -> {
            for (int pause = 0; pause < 10; pause++) {
                LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
            }
            return "done";
        }));
    }

    @Test
    void handsOnWhatTheWorkEndsWith() {
        Throwable failure = assertThrows(CompletionException.class, () -> LIMIT.within(() -> {
            throw new IllegalStateException("broken");
        }));
        assertInstanceOf(IllegalStateException.class, failure.getCause());
    }
}
