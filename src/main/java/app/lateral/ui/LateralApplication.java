package app.lateral.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import app.lateral.compare.Comparer;
import app.lateral.message.Messages;
import app.lateral.read.StoryReader;
import app.lateral.store.Drafts;
import app.lateral.store.ProgramFolder;
import app.lateral.ui.task.BackgroundRunner;
import app.lateral.ui.task.Ending;

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
    private final Supplier<Comparer> comparer;

    private LateralApplication(StoryReader reader, Supplier<Comparer> comparer) {
        this.reader = reader;
        this.comparer = comparer;
    }

    /**
     * Opens the window and returns once the user has closed it.
     *
     * @param reader reads the articles
     * @param comparer makes the comparer; called once, beside the window's thread, as its models take time to load
     * @param files the articles to open; none shows what to do
     * @throws NoDisplayException where there is no display to open a window on
     */
    public static void launchWindow(StoryReader reader, Supplier<Comparer> comparer, List<Path> files)
            throws NoDisplayException {
        launch(reader, comparer, model -> {
            if (!files.isEmpty()) {
                model.open(files);
            }
        });
    }

    /** The same with the sample story opened. */
    public static void launchWithSample(StoryReader reader, Supplier<Comparer> comparer) throws NoDisplayException {
        launch(reader, comparer, WindowViewModel::openSample);
    }

    private static void launch(StoryReader reader, Supplier<Comparer> comparer, Consumer<WindowViewModel> onOpen)
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
        CompletableFuture<Comparer> loaded = load();
        WindowViewModel model = new WindowViewModel(new StoryViewModel(reader, loaded::get, comparing), messages,
                Optional.of(drafts), InstantSource.system(), System.getProperty("user.name", ""));
        Thread.currentThread()
                .setUncaughtExceptionHandler((_, problem) -> model.notices().tellUnexpected(problem));
        Stage stage = new Stage();
        Preferences preferences = remembered.preferences();
        MainWindow window = new MainWindow(model, messages, preferences, new FileDialog(stage, messages),
                new QuestionDialog(stage));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(window, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        scene.getStylesheets().setAll(Theme.sheets());
        Runnable colour = () -> preferences.themeProperty().get().theme(Platform.getPreferences().getColorScheme())
                .colour(scene);
        preferences.themeProperty().subscribe(_ -> colour.run());
        Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> colour.run());
        remembered.problem(messages).ifPresent(model.notices()::tell);
        WindowPlace.restore(stage, remembered.window(), Screen.getScreens());
        stage.setOnHiding(_ -> remembered.save(WindowPlace.of(stage)));
        stage.setScene(scene);
        stage.titleProperty().bind(model.titleProperty());
        stage.setOnCloseRequest(request -> {
            if (!window.stories().mayClose(stage::hide)) {
                request.consume();
            }
        });
        stage.setOnHidden(_ -> {
            model.keeping().close();
            closed.countDown();
        });
        stage.show();
        onOpen.accept(model);
        window.stories().recover(drafts.abandoned());
    }

    /**
     * Begins to load the comparer, so that it is there by the time there is something to compare; the largest model is
     * loaded while the first texts are read.
     */
    private CompletableFuture<Comparer> load() {
        CompletableFuture<Comparer> loaded = new CompletableFuture<>();
        loading.<Void, Comparer>start(_ -> {
            Comparer made = comparer.get();
            loaded.complete(made);
            made.warmUp();
            return Ending.of(made, List.of());
        }, _ -> {
        }, ending -> {
            switch (ending) {
                case Ending.Done<Comparer>(Comparer made) -> loaded.complete(made);
                case Ending.Partial<Comparer>(Comparer made, _) -> loaded.complete(made);
                case Ending.Failed<Comparer>(Throwable cause) -> loaded.completeExceptionally(cause);
                case Ending.Cancelled<Comparer> _ -> loaded.cancel(false);
            }
        });
        return loaded;
    }
}
