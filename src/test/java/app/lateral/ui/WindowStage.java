package app.lateral.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import app.lateral.message.Messages;
import app.lateral.read.StoryReader;
import app.lateral.ui.task.BackgroundRunner;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window as the program opens it, with a file dialog that the test answers. */
final class WindowStage implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 120;

    private final BackgroundRunner runner = new BackgroundRunner("test-comparing", Platform::runLater);
    private final WindowViewModel model = new WindowViewModel(
            new StoryViewModel(new StoryReader(), Stories::comparer, runner), Messages.inEnglish());
    private final Scene scene;
    private List<Path> picked = List.of();

    /** Shows the empty window on this stage; on the window's thread. */
    WindowStage(Stage stage, double width, double height, Theme theme) {
        scene = new Scene(new MainWindow(model, Messages.inEnglish(), theme, () -> picked), width, height);
        scene.getStylesheets().setAll(Theme.sheets());
        theme.colour(scene);
        stage.setScene(scene);
        stage.show();
    }

    /** What the file dialog answers from now on. */
    void pick(List<Path> files) {
        picked = files;
    }

    /** Adds these files and waits until they are compared. */
    void open(List<Path> files) {
        Platform.runLater(() -> model.story().add(files));
        awaitCompared(files.size());
    }

    /** Waits until so many articles are compared. */
    void awaitCompared(int articles) {
        await(state -> state instanceof StoryState.Compared && model.story().articles().size() == articles);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits for a state of the story. */
    void await(Predicate<StoryState> expected) {
        WaitForAsyncUtils.waitForFxEvents();
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L,
                            () -> expected.test(model.story().stateProperty().get())));
        } catch (TimeoutException e) {
            throw new AssertionError("still " + model.story().stateProperty().get(), e);
        }
    }

    WindowViewModel model() {
        return model;
    }

    Scene scene() {
        return scene;
    }

    @Override
    public void close() {
        runner.close();
    }
}
