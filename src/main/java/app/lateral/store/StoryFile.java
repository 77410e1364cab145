package app.lateral.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import app.lateral.store.StoreException.Problem;
import app.lateral.text.Original;
import org.jspecify.annotations.Nullable;

/**
 * A {@code .lateral} file that is open. Two windows, or two computers with one folder, never write over each other's
 * work: who opens the file first holds it, and nobody saves over a file that is not as it was last seen. Used on one
 * thread at a time.
 */
public final class StoryFile implements AutoCloseable {
    /** How its name ends. */
    public static final String ENDING = ".lateral";

    private final Path path;
    private final StoryFormat format = new StoryFormat();
    private final AtomicWriting writing;
    private @Nullable FileHold hold;
    /** The hash of the bytes as they were last read or written here; empty where there were none. */
    private String seen;

    private StoryFile(Path path, AtomicWriting writing, @Nullable FileHold hold, String seen) {
        this.path = path;
        this.writing = writing;
        this.hold = hold;
        this.seen = seen;
    }

    /**
     * A file and what it holds.
     *
     * @param file the file; to be closed
     * @param story what it holds
     */
    public record Opened(StoryFile file, StoredStory story) {}

    /**
     * Opens a file. Where another window has it, or its folder cannot be written, it can be read but not saved.
     *
     * @throws StoreException where it cannot be read
     */
    public static Opened open(Path path) throws StoreException {
        FileHold hold = takeHold(path).orElse(null);
        try {
            Original bytes = bytes(path);
            StoryDocument document = new StoryFormat().read(bytes.open(), path);
            StoryFile file = new StoryFile(path, new AtomicWriting(), hold, bytes.sha256());
            return new Opened(file, new StoredStory(document.articles(), document.review()));
        } catch (IOException failure) {
            letGo(hold);
            throw StoreException.of(failure, path);
        } catch (StoreException failure) {
            letGo(hold);
            throw failure;
        }
    }

    /** Reads what a file holds and leaves it alone. */
    public static StoredStory read(Path path) throws StoreException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            StoryDocument document = new StoryFormat().read(in, path);
            return new StoredStory(document.articles(), document.review());
        } catch (IOException failure) {
            throw StoreException.of(failure, path);
        }
    }

    /**
     * Saves a story under a new name; the user was asked where there is such a file.
     *
     * @return the file, open; to be closed
     * @throws StoreException where it cannot be written; what was there is as it was
     */
    public static StoryFile saveAs(Path path, StoredStory story) throws StoreException {
        return saveAs(path, story, new AtomicWriting());
    }

    static StoryFile saveAs(Path path, StoredStory story, AtomicWriting writing) throws StoreException {
        StoryFile file = new StoryFile(path, writing, takeHold(path).orElse(null), "");
        try {
            file.overwrite(story);
            return file;
        } catch (StoreException failure) {
            file.close();
            throw failure;
        }
    }

    private static Optional<FileHold> takeHold(Path path) {
        try {
            Optional<FileHold> hold = FileHold.take(path.resolveSibling("." + path.getFileName() + ".lock"));
            hold.ifPresent(_ -> AtomicWriting.clearAfterKilled(path));
            return hold;
        } catch (IOException _) {
            // a folder that cannot be written: what is in it can be read all the same
            return Optional.empty();
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Whether it can be saved: no other window has it and its folder can be written. */
    public boolean isHeld() {
        return hold != null;
    }

    /**
     * Saves the story in the place of the one that is there.
     *
     * @throws StoreException where another window has it, where it is not as it was last seen, or where it cannot be
     *     written; the file is then as it was
     */
    public void save(StoredStory story) throws StoreException {
        takeHoldAgain();
        String there = hashOnDisk();
        if (!there.equals(seen)) {
            throw new StoreException(Problem.CHANGED, path);
        }
        write(story);
    }

    /** Saves the story whatever is there: the user was told. */
    public void overwrite(StoredStory story) throws StoreException {
        takeHoldAgain();
        write(story);
    }

    /** Whether it is still as it was last read or written here; true as well where it cannot be looked at. */
    public boolean isAsSeen() {
        try {
            return hashOnDisk().equals(seen);
        } catch (StoreException _) {
            return true;
        }
    }

    /** The other window may have closed it meanwhile. */
    private void takeHoldAgain() throws StoreException {
        if (hold == null) {
            hold = takeHold(path).orElse(null);
        }
        if (hold == null) {
            boolean writable = Files.isWritable(folder());
            throw new StoreException(writable ? Problem.IN_USE : folderProblem(), path);
        }
    }

    private Problem folderProblem() {
        return Files.isDirectory(folder()) ? Problem.NO_PERMISSION : Problem.MISSING;
    }

    private Path folder() {
        Path absolute = path.toAbsolutePath();
        Path parent = absolute.getParent();
        return parent == null ? absolute : parent;
    }

    private void write(StoredStory story) throws StoreException {
        StoryDocument document = new StoryDocument(StoryFormat.FORMAT, StoryFormat.VERSION, null, story.articles(),
                story.review());
        HashingContent content = new HashingContent(out -> format.write(document, out));
        try {
            writing.replace(path, content);
            seen = content.hash();
        } catch (IOException failure) {
            throw StoreException.of(failure, path);
        }
    }

    private String hashOnDisk() throws StoreException {
        try {
            return Files.exists(path) ? bytes(path).sha256() : "";
        } catch (IOException failure) {
            throw StoreException.of(failure, path);
        }
    }

    private static Original bytes(Path path) throws IOException, StoreException {
        if (Files.size(path) > StoryFormat.LARGEST) {
            throw new StoreException(Problem.TOO_LARGE, path);
        }
        return Original.of(Files.readAllBytes(path));
    }

    private static void letGo(@Nullable FileHold hold) {
        if (hold != null) {
            hold.close();
        }
    }

    /** Lets go of the file; it stays as it is. */
    @Override
    public void close() {
        letGo(hold);
        hold = null;
    }
}
