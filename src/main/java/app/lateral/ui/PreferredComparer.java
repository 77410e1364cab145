package app.lateral.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import app.lateral.align.SentenceEncoder;
import app.lateral.align.UnusableModelException;
import app.lateral.compare.Comparer;
import app.lateral.message.Messages;
import app.lateral.message.ReportMessage;
import app.lateral.report.Phrasing;
import app.lateral.ui.preference.Preferences;
import app.lateral.ui.task.Ending;
import app.lateral.ui.task.WorkRunner;
import org.jspecify.annotations.Nullable;

/**
 * The comparer with the sentence-embedding model that the user prefers, loaded beside the window's thread. Where that
 * model cannot be used it is the one with the model that comes with the program, and what is wrong is said. Used on one
 * thread but for {@link #call}.
 */
final class PreferredComparer implements Callable<Comparer> {
    private final Function<SentenceEncoder, Comparer> maker;
    private final WorkRunner runner;
    private final Messages messages;
    private volatile CompletableFuture<Comparer> loaded = new CompletableFuture<>();

    /**
     * A comparer that nobody has asked for yet.
     *
     * @param maker makes a comparer; called by {@code runner}, as its models take time to load
     */
    PreferredComparer(Function<SentenceEncoder, Comparer> maker, WorkRunner runner, Messages messages) {
        this.maker = maker;
        this.runner = runner;
        this.messages = messages;
    }

    /** The comparer preferred last, where need be after waiting until it is loaded; from any thread. */
    @Override
    public Comparer call() throws Exception {
        return loaded.get();
    }

    /** Loads the model of the preferences now and whenever they name another; then the story is compared again. */
    void follow(Preferences preferences, WindowViewModel window) {
        load(preferences, window);
        preferences.modelProperty().subscribe((_, _) -> {
            load(preferences, window);
            window.story().compareOnceMore();
        });
    }

    private void load(Preferences preferences, WindowViewModel window) {
        String path = preferences.modelProperty().get().strip();
        CompletableFuture<Comparer> awaited = new CompletableFuture<>();
        loaded = awaited;
        preferences.modelProblemProperty().set("");
        runner.<Void, Loaded>start(_ -> {
            Loaded made = load(path);
            awaited.complete(made.comparer());
            // the largest model is loaded while the first texts are read
            made.comparer().warmUp();
            return Ending.of(made, List.of());
        }, _ -> {
        }, ending -> {
            switch (ending) {
                case Ending.Done<Loaded>(Loaded made) -> tell(made, path, preferences, window);
                case Ending.Partial<Loaded>(Loaded made, _) -> tell(made, path, preferences, window);
                case Ending.Failed<Loaded>(Throwable cause) -> awaited.completeExceptionally(cause);
                case Ending.Cancelled<Loaded> _ -> awaited.cancel(false);
            }
        });
    }

    private void tell(Loaded made, String path, Preferences preferences, WindowViewModel window) {
        String problem = made.problem();
        if (problem != null && path.equals(preferences.modelProperty().get().strip())) {
            preferences.modelProblemProperty().set(problem);
            window.notices().tell(problem);
        }
    }

    private Loaded load(String path) {
        Optional<SentenceEncoder> own = Optional.empty();
        String problem = null;
        try {
            own = path.isEmpty() ? Optional.empty() : Optional.of(SentenceEncoder.from(Path.of(path)));
        } catch (UnusableModelException unusable) {
            problem = messages.text(Phrasing.problem(unusable.problem()), unusable.path());
        } catch (InvalidPathException _) {
            problem = messages.text(ReportMessage.MODEL_MISSING, path);
        }
        return new Loaded(maker.apply(own.orElseGet(SentenceEncoder::builtIn)), problem);
    }

    /**
     * What was loaded.
     *
     * @param problem why it is not the model that the user wants; null where it is
     */
    private record Loaded(Comparer comparer, @Nullable String problem) {}
}
