package app.lateral.ui;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import app.lateral.message.Messages;
import app.lateral.read.StoryReader;
import app.lateral.store.Settings;
import app.lateral.ui.control.TextColumn;
import app.lateral.ui.preference.Preferences;
import app.lateral.ui.preference.Theme;
import app.lateral.ui.story.StoryState;
import app.lateral.ui.story.StoryViewModel;
import app.lateral.ui.task.BackgroundRunner;

/**
 * Measures how smoothly the window scrolls: opens it with articles of so many words, compares them, scrolls one to its end
 * as a wheel does, one notch a frame, and writes how long the frames took, as a line of a table. To be run with
 * {@code -Djavafx.animation.fullspeed=true}, so that a frame begins as soon as the one before is drawn.
 */
public final class ScrollBenchmark {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final double NOTCH = 120;
    private static final int FRAMES = 1000;
    /** Frames in which the window still settles. */
    private static final int WARM_UP = 100;

    private ScrollBenchmark() {
    }

    /** Arguments: the file to write to, then how many words each of two articles has. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("scroll");
        List<Path> files = List.of(write(folder, "one", Integer.parseInt(arguments[1])),
                write(folder, "two", Integer.parseInt(arguments[2])));
        CompletableFuture<List<Long>> measured = new CompletableFuture<>();
        Platform.startup(() -> open(files, measured));
        List<Long> frames = measured.get().stream().sorted().toList();
        try (PrintStream out = new PrintStream(Files.newOutputStream(Path.of(arguments[0])), true,
                StandardCharsets.UTF_8)) {
            out.printf(Locale.ROOT, "| %s + %s | %d | %.1f | %.1f | %.1f |%n", arguments[1], arguments[2],
                    frames.size(),
                    millis(frames.get(frames.size() / 2)), millis(frames.get(frames.size() * 95 / 100)),
                    millis(frames.getLast()));
        }
        System.exit(0);
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private static Path write(Path folder, String name, int words) throws IOException {
        String[] subjects = {"The harbour office", "A captain", "The ministry", "Nobody on the quay", "The old ferry"};
        String[] acts = {"counted", "had promised", "asked for", "waited for", "wrote down"};
        String[] things = {"%d lorries", "%d letters of complaint", "%d miles of rope", "%d new lamps", "%d hours"};
        StringBuilder text = new StringBuilder("A log of the harbour, kept by " + name + "\n\n");
        int written = 0;
        for (int line = 0; written < words; line++) {
            String sentence = subjects[line % 5] + " " + acts[line / 5 % 5] + " "
                    + things[line / 25 % 5].formatted(line * 7 + name.length()) + " before the evening of day " + line
                    + ", as the log has it. ";
            text.append(sentence);
            written += sentence.split(" ").length;
            if (line % 4 == 3) {
                text.append("\n\n");
            }
        }
        return Files.writeString(folder.resolve(name + ".txt"), text);
    }

    private static void open(List<Path> files, CompletableFuture<List<Long>> measured) {
        BackgroundRunner runner = new BackgroundRunner("benchmark", Platform::runLater);
        WindowViewModel model = new WindowViewModel(new StoryViewModel(new StoryReader(), Stories::comparer, runner),
                Messages.inEnglish());
        MainWindow window = new MainWindow(model, Messages.inEnglish(), Preferences.of(Settings.DEFAULT), List::of);
        Stage stage = new Stage();
        Scene scene = new Scene(window, WIDTH, HEIGHT);
        scene.getStylesheets().setAll(StyleSheets.all());
        Theme.LIGHT.colour(scene);
        stage.setScene(scene);
        stage.show();
        model.story().stateProperty().subscribe(state -> {
            if (state instanceof StoryState.Compared) {
                Platform.runLater(() -> scroll(window, measured));
            } else if (state instanceof StoryState.Failed(Throwable cause)) {
                measured.completeExceptionally(cause);
            }
        });
        model.story().add(files);
    }

    private static void scroll(MainWindow window, CompletableFuture<List<Long>> measured) {
        TextColumn column = (TextColumn) window.lookup(".text-column");
        List<Long> frames = new ArrayList<>();
        new AnimationTimer() {
            private long last = System.nanoTime();
            private int count;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (count > WARM_UP) {
                    frames.add(time - last);
                }
                last = time;
                count++;
                column.scrollByUser(column.scroll() + NOTCH);
                if (count == FRAMES) {
                    stop();
                    measured.complete(frames);
                }
            }
        }.start();
    }
}
