package app.lateral.ui.story;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;

import app.lateral.review.Review;
import app.lateral.store.Drafts;
import app.lateral.store.Drafts.Abandoned;
import app.lateral.store.Drafts.Draft;
import app.lateral.store.StoreException;
import app.lateral.store.StoredStory;
import app.lateral.store.StoryFile;
import app.lateral.text.Article;
import app.lateral.ui.task.Ending;
import app.lateral.ui.task.WorkRunner;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the story at hand: in its file when the user saves, in a draft between. Files are read and written beside the
 * window's thread, one after the other. Used on one thread.
 */
public final class StoryKeeping {
    private final StoryViewModel story;
    private final StoryReview review;
    private final WorkRunner runner;
    private final Optional<Drafts> drafts;
    private final InstantSource clock;
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Path> path = new ReadOnlyObjectWrapper<>();
    private Runnable onOpened = () -> {
    };
    private Consumer<StoreException> onProblem = _ -> {
    };
    /** The story as it is in the file. */
    private StoredStory saved = new StoredStory(List.of(), Review.EMPTY);
    private StoredStory drafted = saved;
    private @Nullable StoryFile file;
    private @Nullable Draft draft;

    /**
     * Keeps a story.
     *
     * @param runner runs what reads and writes, on one thread
     * @param drafts where drafts are kept; empty where none are
     */
    public StoryKeeping(StoryViewModel story, StoryReview review, WorkRunner runner, Optional<Drafts> drafts,
            InstantSource clock) {
        this.story = story;
        this.review = review;
        this.runner = runner;
        this.drafts = drafts;
        this.clock = clock;
        story.articles().addListener((ListChangeListener<Article>) _ -> compareWithSaved());
        review.reviewProperty().subscribe(_ -> compareWithSaved());
    }

    /** Told when the story of a file is about to take the place of the one at hand. */
    public void setOnOpened(Runnable listener) {
        onOpened = listener;
    }

    /** Told of files that cannot be read or written. */
    public void setOnProblem(Consumer<StoreException> listener) {
        onProblem = listener;
    }

    /** Whether something changed since the story was saved: what was decided, or articles of a story with a file. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** The story's file, null for one that was never saved. */
    public ReadOnlyObjectProperty<@Nullable Path> pathProperty() {
        return path.getReadOnlyProperty();
    }

    private StoredStory now() {
        return new StoredStory(List.copyOf(story.articles()), review.reviewProperty().get());
    }

    private void compareWithSaved() {
        boolean sameArticles = path.get() == null || now().articles().equals(saved.articles());
        unsaved.set(!(sameArticles && now().review().equals(saved.review())));
    }

    /** Opens a story file in the place of the story at hand. */
    public void open(Path chosen) {
        work(() -> StoryFile.open(chosen), opened -> {
            take(opened.file());
            show(opened.story(), opened.story());
        });
    }

    /** Shows a draft that a killed program left, as the unsaved state of its file. */
    public void recover(Abandoned abandoned) {
        draft = abandoned.draft();
        path.set(abandoned.of());
        show(abandoned.story(), new StoredStory(List.of(), Review.EMPTY));
    }

    private void show(StoredStory shown, StoredStory inFile) {
        onOpened.run();
        saved = inFile;
        drafted = shown;
        story.open(shown.articles(), shown.review().corrections());
        review.load(shown.review());
        compareWithSaved();
    }

    /** Saves the story in its file, see {@link StoryFile#save}; does nothing for one that was never saved. */
    public void save(Runnable done) {
        StoredStory now = now();
        StoryFile to = file;
        Path where = path.get();
        if (where != null) {
            work(() -> {
                if (to == null) {
                    return StoryFile.saveAs(where, now);
                }
                to.save(now);
                return to;
            }, kept -> saved(kept, now, done));
        }
    }

    /** Saves the story whatever is in its file now. */
    public void overwrite(Runnable done) {
        StoredStory now = now();
        StoryFile to = file;
        if (to != null) {
            work(() -> {
                to.overwrite(now);
                return to;
            }, kept -> saved(kept, now, done));
        }
    }

    /** Saves the story in another file, which is its own from now on. */
    public void saveAs(Path chosen, Runnable done) {
        StoredStory now = now();
        StoryFile to = file;
        Path target = chosen.toString().endsWith(StoryFile.ENDING)
                ? chosen
                : chosen.resolveSibling(chosen.getFileName() + StoryFile.ENDING);
        work(() -> {
            if (to != null) {
                to.close();
            }
            return StoryFile.saveAs(target, now);
        }, kept -> saved(kept, now, done));
    }

    private void saved(StoryFile kept, StoredStory what, Runnable done) {
        file = kept;
        path.set(kept.path());
        saved = what;
        compareWithSaved();
        forget();
        done.run();
    }

    private void take(StoryFile opened) {
        if (file != null && file != opened) {
            file.close();
        }
        file = opened;
        path.set(opened.path());
        forget();
    }

    /** Keeps a draft of what is not saved; called a little after each change. */
    public void keepDraft() {
        StoredStory now = now();
        if (drafts.isEmpty() || !unsaved.get() || now.equals(drafted)) {
            return;
        }
        Draft known = draft;
        Path of = path.get();
        work(() -> {
            Draft to = known == null ? drafts.get().begin() : known;
            to.keep(now, of, clock.instant());
            return to;
        }, to -> {
            draft = to;
            drafted = now;
        });
    }

    /** Lets go of a draft that the user does not want, or has saved. */
    private void forget() {
        Draft known = draft;
        drafted = saved;
        if (known != null) {
            work(() -> {
                known.discard();
                return known;
            }, _ -> {
            });
        }
    }

    /** Lets go of everything at the end: what is not saved now, the user does not want. */
    public void close() {
        try {
            if (draft != null) {
                draft.discard();
                draft.close();
            }
        } catch (StoreException failure) {
            onProblem.accept(failure);
        }
        if (file != null) {
            file.close();
        }
    }

    private <T> void work(Step<T> step, Consumer<T> done) {
        runner.<Void, T>start(_ -> Ending.of(step.run(), List.of()), _ -> {
        }, ending -> {
            switch (ending) {
                case Ending.Done<T>(T result) -> done.accept(result);
                case Ending.Partial<T>(T result, _) -> done.accept(result);
                case Ending.Failed<T>(StoreException failure) -> onProblem.accept(failure);
                case Ending.Failed<T>(Throwable unforeseen) -> throw new IllegalStateException(unforeseen);
                case Ending.Cancelled<T> _ -> {
                }
            }
        });
    }

    /** Reads or writes a file. */
    @FunctionalInterface
    private interface Step<T> {
        T run() throws StoreException;
    }
}
