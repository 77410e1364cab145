package app.lateral.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;

/** A file that could not be read or written; worded for people elsewhere. Nothing was lost by it. */
public final class StoreException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String file;
    /** A list of texts, which every list that comes here is. */
    private final transient List<String> details;

    /** What happened. */
    public enum Problem {
        /** No such file or folder. */
        MISSING,
        /** The user may not read or write it, or its folder cannot be written. */
        NO_PERMISSION,
        /** The disk is full. */
        DISK_FULL,
        /** The file system failed. Details: its own words. */
        FAILED,
        /** It is no story file. */
        NOT_A_STORY,
        /** A later version of the program wrote it. Details: its format's version, the latest that can be read. */
        NEWER,
        /** It is a story file but not whole, or was changed by something else. Details: what is wrong, for a report. */
        DAMAGED,
        /** It holds more than a story can. */
        TOO_LARGE,
        /** Another window, or another program, has it open for writing. */
        IN_USE,
        /** It was changed or taken away on disk since it was opened or saved here. */
        CHANGED
    }

    StoreException(Problem problem, Path file, String... details) {
        super(problem.name().toLowerCase(Locale.ROOT) + " " + file);
        this.problem = problem;
        this.file = file.toString();
        this.details = List.of(details);
    }

    /** Tells the reasons apart for which a file system fails. */
    static StoreException of(IOException failure, Path file) {
        StoreException told = switch (failure) {
            case NoSuchFileException _ -> new StoreException(Problem.MISSING, file);
            case AccessDeniedException _ -> new StoreException(Problem.NO_PERMISSION, file);
            default -> of(words(failure), file);
        };
        told.initCause(failure);
        return told;
    }

    static StoreException of(ReadOnlyFileSystemException failure, Path file) {
        StoreException told = new StoreException(Problem.NO_PERMISSION, file);
        told.initCause(failure);
        return told;
    }

    /** Java tells a full disk by the system's words alone. */
    private static StoreException of(String words, Path file) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("not enough space") || lower.contains("quota")) {
            return new StoreException(Problem.DISK_FULL, file);
        }
        return lower.contains("read-only file system")
                ? new StoreException(Problem.NO_PERMISSION, file)
                : new StoreException(Problem.FAILED, file, words);
    }

    private static String words(IOException failure) {
        String reason = failure instanceof FileSystemException inFileSystem
                ? inFileSystem.getReason()
                : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }

    /** What happened. */
    public Problem problem() {
        return problem;
    }

    /** The file concerned. */
    public String file() {
        return file;
    }

    /** What the wording needs beside the file, in the order that {@link Problem} documents. */
    public List<String> details() {
        return details;
    }
}
