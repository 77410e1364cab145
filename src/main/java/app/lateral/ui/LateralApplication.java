package app.lateral.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import app.lateral.align.SentenceEncoder;
import app.lateral.compare.Comparer;
import app.lateral.message.Messages;
import app.lateral.read.StoryReader;
import app.lateral.store.Drafts;
import app.lateral.store.ProgramFolder;
import app.lateral.ui.dialog.FileDialog;
import app.lateral.ui.dialog.QuestionDialog;
import app.lateral.ui.preference.Preferences;
import app.lateral.ui.preference.Remembered;
import app.lateral.ui.story.StoryViewModel;
import app.lateral.ui.task.BackgroundRunner;

/** The program with its window: wires the parts, opens the window and ends with it. */
public final class LateralApplication {
    private static final double WIDTH = 1680;
    private static final double HEIGHT = 1010;

    private final Remembered remembered = Remembered.ofUser();
    private final Messages messages = remembered.preferences().messages(Locale.getDefault());
    private final BackgroundRunner loading = new BackgroundRunner("lateral-loading", Platform::runLater);
    private final BackgroundRunner comparing = new BackgroundRunner("lateral-comparing", Platform::runLater);
    private final Drafts drafts = ProgramFolder.ofUser().drafts();
    private final StoryReader reader;
    private final Function<SentenceEncoder, Comparer> comparer;

    private LateralApplication(StoryReader reader, Function<SentenceEncoder, Comparer> comparer) {
        this.reader = reader;
        this.comparer = comparer;
    }

    /**
     * Opens the window and returns once the user has closed it.
     *
     * @param reader reads the articles
     * @param comparer makes the comparer with a sentence-embedding model; called beside the window's thread at the start
     *     and whenever the user prefers another model, as its models take time to load
     * @param files the articles to open; none shows what to do
     * @throws NoDisplayException where there is no display to open a window on
     */
    public static void launchWindow(StoryReader reader, Function<SentenceEncoder, Comparer> comparer, List<Path> files)
            throws NoDisplayException {
        launch(reader, comparer, model -> {
            if (!files.isEmpty()) {
                model.waysIn().open(files);
            }
        });
    }

    /** The same with the sample story opened. */
    public static void launchWithSample(StoryReader reader, Function<SentenceEncoder, Comparer> comparer)
            throws NoDisplayException {
        launch(reader, comparer, model -> model.waysIn().openSample());
    }

    private static void launch(StoryReader reader, Function<SentenceEncoder, Comparer> comparer,
            Consumer<WindowViewModel> onOpen)
            throws NoDisplayException {
        LateralApplication application = new LateralApplication(reader, comparer);
        CountDownLatch closed = new CountDownLatch(1);
        Display.start(() -> application.open(onOpen, closed));
        await(closed);
        application.comparing.close();
        application.loading.close();
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            // whoever interrupts the program's main thread wants it to end
            Thread.currentThread().interrupt();
        }
    }

    private void open(Consumer<WindowViewModel> onOpen, CountDownLatch closed) {
        Preferences preferences = remembered.preferences();
        PreferredComparer preferred = new PreferredComparer(comparer, loading, messages);
        WindowViewModel model = new WindowViewModel(new StoryViewModel(reader, preferred, comparing), messages,
                Optional.of(drafts), InstantSource.system(), preferences::userOrSystems);
        Thread.currentThread()
                .setUncaughtExceptionHandler((_, problem) -> model.notices().tellUnexpected(problem));
        Stage stage = new Stage();
        preferred.follow(preferences, model);
        MainWindow window = new MainWindow(model, messages, preferences, new FileDialog(stage, messages),
                new QuestionDialog(stage));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(window, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        scene.getStylesheets().setAll(StyleSheets.all());
        Runnable colour = () -> preferences.themeProperty().get().theme(Platform.getPreferences().getColorScheme())
                .colour(scene);
        preferences.themeProperty().subscribe(_ -> colour.run());
        Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> colour.run());
        remembered.problem(messages).ifPresent(model.notices()::tell);
        WindowPlace.restore(stage, remembered.window(), Screen.getScreens());
        stage.setOnHiding(_ -> remembered.save(WindowPlace.of(stage)));
        stage.setScene(scene);
        stage.titleProperty().bind(model.titleProperty());
        window.stories().guard(stage);
        stage.setOnHidden(_ -> closed.countDown());
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                model.waysIn().lookForChanges();
            }
        });
        stage.show();
        onOpen.accept(model);
        window.stories().recover(drafts.abandoned());
    }
}
