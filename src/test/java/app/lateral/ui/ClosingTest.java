package app.lateral.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import javafx.application.Platform;
import javafx.stage.Window;

import app.lateral.compare.Comparer;
import app.lateral.read.StoryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The program as its own process, closed while it is comparing. */
@OnScreen
class ClosingTest {
    private static final int PATIENCE_MINUTES = 3;

    @TempDir
    private Path folder;

    @Test
    void endsWithTheWindowWhileItIsComparing() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-cp", System.getProperty("java.class.path"), Program.class.getName())
                .redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile()).start();
        boolean ended = program.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        program.destroyForcibly();
        String said = Files.readString(folder.resolve("out"));
        assertTrue(ended, said);
        assertEquals(0, program.exitValue(), said);
        assertTrue(said.contains("closed"), said);
    }

    /** The program with models that never finish loading, and a user who closes the window as soon as it is there. */
    static final class Program {
        private Program() {
        }

        public static void main(String[] arguments) throws NoDisplayException {
            CountDownLatch loading = new CountDownLatch(1);
            Thread.ofPlatform().daemon().start(() -> closeOnce(loading));
            LateralApplication.launchWindow(new StoryReader(), _ -> load(loading), Stories.journeyHome());
            System.out.println("closed");
        }

        private static Comparer load(CountDownLatch loading) {
            loading.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            throw new IllegalStateException();
        }

        private static void closeOnce(CountDownLatch loading) {
            try {
                loading.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        }
    }
}
