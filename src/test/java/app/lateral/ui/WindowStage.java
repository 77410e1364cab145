package app.lateral.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import app.lateral.compare.Comparer;
import app.lateral.message.Messages;
import app.lateral.read.StoryReader;
import app.lateral.store.Drafts;
import app.lateral.store.Settings;
import app.lateral.ui.control.Picture;
import app.lateral.ui.revision.RevisionViewModel;
import app.lateral.ui.task.BackgroundRunner;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole window as the program opens it, with a file dialog that the test answers. The headless screen has 1000 by
 * 1000 pixels; what is beyond is seen in pictures only.
 */
final class WindowStage implements AutoCloseable {
    private static final double SCREEN = 1000;
    private static final int PATIENCE_SECONDS = 120;

    private final BackgroundRunner runner = new BackgroundRunner("test-comparing", Platform::runLater);
    private final WindowViewModel model;
    private final Preferences preferences = Preferences.of(Settings.DEFAULT);
    private final MainWindow content;
    private List<Path> picked = List.of();
    private Optional<Path> target = Optional.empty();
    private String offered = "";

    /** Shows the empty window on this stage; on the window's thread. */
    WindowStage(Stage stage, double width, double height, Theme theme) {
        this(stage, width, height, theme, Messages.inEnglish());
    }

    /** The same in another language. */
    WindowStage(Stage stage, double width, double height, Theme theme, Messages messages) {
        this(stage, width, height, theme, messages, Stories::comparer, Optional.empty());
    }

    /** The same with another comparer. */
    WindowStage(Stage stage, double width, double height, Theme theme, Messages messages,
            Callable<Comparer> comparer) {
        this(stage, width, height, theme, messages, comparer, Optional.empty());
    }

    /** The same with drafts of what is not saved. */
    WindowStage(Stage stage, double width, double height, Theme theme, Messages messages, Optional<Drafts> drafts) {
        this(stage, width, height, theme, messages, Stories::comparer, drafts);
    }

    private WindowStage(Stage stage, double width, double height, Theme theme, Messages messages,
            Callable<Comparer> comparer, Optional<Drafts> drafts) {
        model = new WindowViewModel(new StoryViewModel(new StoryReader(), comparer, runner), messages, drafts,
                InstantSource.system(), () -> "");
        content = new MainWindow(model, messages, preferences, new FilePicker() {
            @Override
            public List<Path> pick() {
                return picked;
            }

            @Override
            public Optional<Path> pickFolder() {
                return picked.stream().findFirst();
            }

            @Override
            public Optional<Path> pickTarget(String name) {
                offered = name;
                return target;
            }
        }, new QuestionDialog(stage));
        content.stories().guard(stage);
        content.setManaged(false);
        content.resize(width, height);
        Scene scene = new Scene(new Pane(content), Math.min(width, SCREEN), Math.min(height, SCREEN));
        scene.getStylesheets().setAll(Theme.sheets());
        preferences.themeProperty().set(ThemeChoice.of(theme.name()));
        preferences.themeProperty().subscribe(choice -> choice.theme(ColorScheme.LIGHT).colour(scene));
        stage.setScene(scene);
        stage.show();
    }

    /** What the file dialog answers from now on. */
    void pick(List<Path> files) {
        picked = files;
    }

    /** The file that the dialog for writing offered last. */
    Path offered() {
        return Path.of(offered);
    }

    /** The file that the dialog for writing answers from now on. */
    void target(Path file) {
        target = Optional.of(file);
    }

    /** Adds these files and waits until they are compared. */
    void open(List<Path> files) {
        Platform.runLater(() -> model.story().add(files));
        awaitCompared(files.size());
    }

    /** Opens these files in the place of those at hand. */
    void replace(List<Path> files) {
        Platform.runLater(() -> List.copyOf(model.story().articles())
                .forEach(article -> model.story().remove(article.id())));
        await(state -> state instanceof StoryState.Empty);
        open(files);
    }

    /** Chooses two versions of one article and waits until they are shown. */
    void choose(String before, String after) {
        Platform.runLater(() -> {
            model.revision().beforeProperty().set(before);
            model.revision().afterProperty().set(after);
        });
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, () -> {
                        RevisionViewModel.Shown shown = model.revision().shownProperty().get();
                        return shown != null && shown.before().id().equals(before) && shown.after().id().equals(after);
                    }));
        } catch (TimeoutException e) {
            throw new AssertionError("no revision of " + before + " and " + after, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
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

    /** Offers what programs that were killed left behind, as the program does when it starts. */
    void recover(List<Drafts.Abandoned> abandoned) {
        Platform.runLater(() -> content.stories().recover(abandoned));
        WaitForAsyncUtils.waitForFxEvents();
    }

    Preferences preferences() {
        return preferences;
    }

    WindowViewModel model() {
        return model;
    }

    Scene scene() {
        return content.getScene();
    }

    /** Writes what the window shows now to target/pictures. */
    void picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        Picture.write(WaitForAsyncUtils.waitForAsyncFx(20_000, () -> content.snapshot(null, null)), name);
    }

    @Override
    public void close() {
        runner.close();
    }
}
