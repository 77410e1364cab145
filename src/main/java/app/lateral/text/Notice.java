package app.lateral.text;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that was not read or not compared, or only in part: kept with the result so that it is said, never silent.
 *
 * @param problem what happened; its wording is a message that names the file and the cure
 * @param path the file concerned, as the user named it
 * @param article the article concerned, where one was read all the same
 * @param details what the wording needs beside the path, in the order that {@link Problem} documents
 */
public record Notice(Problem problem, String path, @Nullable String article, List<String> details) {
    /** Keeps a copy of the list. */
    public Notice {
        details = List.copyOf(details);
    }

    /** How much it matters. */
    public enum Level {
        /** The article was read; something about it should be known. */
        WARNING,
        /** Nothing of the file could be compared. */
        ERROR
    }

    /** All that can happen. */
    public enum Problem {
        /** No such file. */
        MISSING(Level.ERROR),
        /** A folder where a file was expected. */
        FOLDER(Level.ERROR),
        /** A file without text. */
        EMPTY(Level.ERROR),
        /**
         * Not a text. Details: what it seems to be, one of picture, pdf, office_document, archive, sound, video, program,
         * database, device, unknown.
         */
        NOT_TEXT(Level.ERROR),
        /** Larger than is read. Details: its size, the limit (both in bytes). */
        TOO_LARGE(Level.ERROR),
        /** The user may not read it. */
        NO_PERMISSION(Level.ERROR),
        /** The file system failed. Details: its own words. */
        UNREADABLE(Level.ERROR),
        /** Bytes that are no text in the encoding were replaced. Details: how many, the encoding. */
        BROKEN_ENCODING(Level.WARNING),
        /** The same file, or the same text, was given before. Details: the path of the first. */
        SAME_AS(Level.WARNING),
        /** All of it was taken for furniture: nothing is left to compare. */
        NO_BODY(Level.WARNING),
        /** Fewer than two articles: nothing to compare with. */
        ONLY_ONE(Level.WARNING),
        /** More articles than can be shown side by side. Details: the limit. */
        TOO_MANY(Level.WARNING);

        private final Level level;

        Problem(Level level) {
            this.level = level;
        }

        /** How much it matters. */
        public Level level() {
            return level;
        }
    }
}
