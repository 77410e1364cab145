package app.lateral.ui.story;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import app.lateral.read.StoryReader;
import app.lateral.text.Article;
import app.lateral.ui.task.Ending;
import app.lateral.ui.task.WorkRunner;

/** What is asked of files, and written to them, without a change of the story; beside the window's thread, in turn. */
public final class StoryFiles {
    private final StoryReader reader;
    private final WorkRunner runner;

    StoryFiles(StoryReader reader, WorkRunner runner) {
        this.reader = reader;
        this.runner = runner;
    }

    /** Tells of the articles that a file holds. */
    public void readItems(Path file, Consumer<List<Article>> listener) {
        ask(() -> reader.items(file), listener);
    }

    /** Tells which of these articles' files were changed since they were read. */
    void findChanged(List<Article> looked, Consumer<List<Article>> listener) {
        ask(() -> ChangedFiles.of(looked), listener);
    }

    private <T> void ask(Callable<T> work, Consumer<T> listener) {
        runner.<Void, T>start(_ -> Ending.of(work.call(), List.of()), _ -> {
        }, ending -> {
            if (ending instanceof Ending.Done<T>(T result)) {
                listener.accept(result);
            }
        });
    }

    /** Writes a file. */
    public void write(Path file, byte[] content, Consumer<Ending<Path>> ended) {
        runner.<Void, Path>start(_ -> Ending.of(Files.write(file, content), List.of()), _ -> {
        }, ended);
    }
}
