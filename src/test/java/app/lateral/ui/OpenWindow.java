package app.lateral.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import app.lateral.compare.Comparer;
import app.lateral.message.Messages;
import app.lateral.read.StoryReader;
import app.lateral.store.Drafts;
import app.lateral.store.Settings;
import app.lateral.ui.control.FilePicker;
import app.lateral.ui.control.Picture;
import app.lateral.ui.dialog.QuestionDialog;
import app.lateral.ui.preference.Preferences;
import app.lateral.ui.preference.Theme;
import app.lateral.ui.preference.ThemeChoice;
import app.lateral.ui.revision.RevisionViewModel;
import app.lateral.ui.story.StoryState;
import app.lateral.ui.story.StoryViewModel;
import app.lateral.ui.task.BackgroundRunner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole window as the program opens it, anew for each test of the class that holds it, with file dialogs that the test
 * answers and a {@link User} in front of it, whom test methods take as a parameter. The headless screen has 1000 by 1000
 * pixels; what is beyond is seen in pictures only.
 */
final class OpenWindow implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final double SCREEN = 1000;
    private static final int PATIENCE_SECONDS = 120;
    private static final int PATIENCE_MILLIS = PATIENCE_SECONDS * 1000;

    private final double width;
    private final double height;
    private final Callable<Comparer> comparer;
    private final Supplier<Optional<Drafts>> drafts;
    private @Nullable Shown shown;
    private List<Path> picked = List.of();
    private Optional<Path> target = Optional.empty();
    private String offered = "";

    /** What there is of one window. */
    private record Shown(Stage stage, MainWindow content, WindowViewModel model, Preferences preferences,
            BackgroundRunner runner) {}

    private OpenWindow(double width, double height, Callable<Comparer> comparer, Supplier<Optional<Drafts>> drafts) {
        this.width = width;
        this.height = height;
        this.comparer = comparer;
        this.drafts = drafts;
    }

    /** A window of this size. */
    static OpenWindow of(double width, double height) {
        return new OpenWindow(width, height, Stories::comparer, Optional::empty);
    }

    /** The same with another comparer. */
    OpenWindow comparing(Callable<Comparer> other) {
        return new OpenWindow(width, height, other, drafts);
    }

    /** The same with drafts of what is not saved; asked for when the window is opened. */
    OpenWindow keeping(Supplier<Drafts> unsaved) {
        return new OpenWindow(width, height, comparer, () -> Optional.of(unsaved.get()));
    }

    @Override
    public void beforeEach(ExtensionContext context) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        show(width, height, Theme.LIGHT, Messages.inEnglish());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        User user = new User();
        user.releaseAll();
        close();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().isAssignableFrom(User.class)
                && FxRobot.class.isAssignableFrom(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new User();
    }

    /** Puts another window in the place of this one. */
    void show(double otherWidth, double otherHeight, Theme theme, Messages messages) {
        close();
        // a stage that was closed before would not get the keys
        shown = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS,
                () -> open(new Stage(), otherWidth, otherHeight, theme, messages));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Shown open(Stage stage, double wide, double high, Theme theme, Messages messages) {
        BackgroundRunner runner = new BackgroundRunner("test-comparing", Platform::runLater);
        Preferences preferences = Preferences.of(Settings.DEFAULT);
        WindowViewModel model = new WindowViewModel(new StoryViewModel(new StoryReader(), comparer, runner), messages,
                drafts.get(), InstantSource.system(), () -> "");
        MainWindow content = new MainWindow(model, messages, preferences, new AnsweredPicker(),
                new QuestionDialog(stage));
        content.stories().guard(stage);
        content.setManaged(false);
        content.resize(wide, high);
        Scene scene = new Scene(new Pane(content), Math.min(wide, SCREEN), Math.min(high, SCREEN));
        scene.getStylesheets().setAll(StyleSheets.all());
        preferences.themeProperty().set(ThemeChoice.of(theme.name()));
        preferences.themeProperty().subscribe(choice -> choice.theme(ColorScheme.LIGHT).colour(scene));
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        return new Shown(stage, content, model, preferences, runner);
    }

    /** File dialogs that say what the test wants. */
    private final class AnsweredPicker implements FilePicker {
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
    }

    private void close() {
        Shown last = shown;
        shown = null;
        if (last != null) {
            WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> last.stage().hide());
            last.runner().close();
        }
    }

    private Shown shown() {
        return Objects.requireNonNull(shown, "no window outside a test");
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
        Platform.runLater(() -> model().story().add(files));
        awaitCompared(files.size());
    }

    /** Opens these files in the place of those at hand. */
    void replace(List<Path> files) {
        Platform.runLater(() -> List.copyOf(model().story().articles())
                .forEach(article -> model().story().remove(article.id())));
        await(state -> state instanceof StoryState.Empty);
        open(files);
    }

    /** Chooses two versions of one article and waits until they are shown. */
    void choose(String before, String after) {
        Platform.runLater(() -> {
            model().revision().beforeProperty().set(before);
            model().revision().afterProperty().set(after);
        });
        WindowText.await(() -> {
            RevisionViewModel.Shown revision = model().revision().shownProperty().get();
            return revision != null && revision.before().id().equals(before) && revision.after().id().equals(after);
        });
    }

    /** Waits until so many articles are compared. */
    void awaitCompared(int articles) {
        await(state -> state instanceof StoryState.Compared && model().story().articles().size() == articles);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits for a state of the story. */
    void await(Predicate<StoryState> expected) {
        WaitForAsyncUtils.waitForFxEvents();
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS,
                            () -> expected.test(model().story().stateProperty().get())));
        } catch (TimeoutException e) {
            throw new AssertionError("still " + model().story().stateProperty().get(), e);
        }
    }

    /** Offers what programs that were killed left behind, as the program does when it starts. */
    void recover(List<Drafts.Abandoned> abandoned) {
        Platform.runLater(() -> shown().content().stories().recover(abandoned));
        WaitForAsyncUtils.waitForFxEvents();
    }

    Preferences preferences() {
        return shown().preferences();
    }

    WindowViewModel model() {
        return shown().model();
    }

    Scene scene() {
        return shown().stage().getScene();
    }

    /** What has the keyboard's focus. */
    Node focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return Objects.requireNonNull(scene().getFocusOwner());
    }

    /** Whether the window is still there. */
    boolean isShowing() {
        return shown().stage().isShowing();
    }

    /** Writes what the window shows now to target/pictures. */
    void picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        Picture.write(WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> shown().content().snapshot(null, null)),
                name);
    }
}
