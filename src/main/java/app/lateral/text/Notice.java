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
        /** A file without text. */
        EMPTY(Level.ERROR),
        /**
         * Nothing that is read. Details: what it seems to be, one of picture, pdf, office_document, archive, sound, video, program,
         * database, device, unknown.
         */
        NOT_TEXT(Level.ERROR),
        /** Larger than is read. Details: its size, the limit (both in bytes). */
        TOO_LARGE(Level.ERROR),
        /** Locked by a password. */
        ENCRYPTED(Level.ERROR),
        /** Its bytes break the rules of its format, as those of a file that was cut off do. */
        DAMAGED(Level.ERROR),
        /** Unpacks to more than any document holds. */
        EXPANDS(Level.ERROR),
        /** Reading it took more work than any article takes. Details: the limit in seconds of a processor. */
        STALLED(Level.ERROR),
        /** A document of pictures of pages, without a letter of text. */
        PICTURES_ONLY(Level.ERROR),
        /** A folder, feed or archive without anything that could be read as an article. */
        NO_ARTICLE(Level.ERROR),
        /** Several articles in one file, of which one was read. Details: how many, the number of that one. */
        SEVERAL_ITEMS(Level.WARNING),
        /** The text breaks off: the last element of the document is not closed. */
        CUT_OFF(Level.WARNING),
        /** A document of more pages than are read. Details: how many were read, how many it has. */
        PAGES_LEFT_OUT(Level.WARNING),
        /** Another version of an article that was given before. Details: the path of that one. */
        VERSION_OF(Level.WARNING),
        /** A link in a folder, which may lead to what the user did not name. */
        LINK_IN_FOLDER(Level.WARNING),
        /** An address that is none of the web. */
        ADDRESS_REFUSED(Level.ERROR),
        /** An address that leads into the user's own network. */
        OWN_NETWORK(Level.ERROR),
        /** An address that holds the name of a user, and perhaps a password. */
        CREDENTIALS_IN_ADDRESS(Level.ERROR),
        /** No answer from an address, or no network. */
        UNREACHABLE(Level.ERROR),
        /** The answer took longer than is waited. Details: the limit in seconds. */
        TOO_SLOW(Level.ERROR),
        /** An answer other than a page. Details: the status of HTTP. */
        HTTP_STATUS(Level.ERROR),
        /** The address led to another one, which was read. Details: that one. */
        REDIRECTED(Level.WARNING),
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
        TOO_MANY(Level.WARNING),
        /**
         * In a language that the model does not know: its passages are matched by figures, names and dates alone. Details:
         * the language's code of ISO 639.
         */
        OTHER_LANGUAGE(Level.WARNING),
        /**
         * A story with so many figures, or so many dates, that only those in passages that match are compared. Details: how
         * many, the limit.
         */
        MANY_FIGURES(Level.WARNING);

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
