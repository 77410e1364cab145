package app.lateral.report.document;

import java.net.URI;

/** A stretch of a line. Its text may come from anywhere: each form escapes it. */
public sealed interface Run {
    /** What is read. */
    String text();

    /**
     * Words.
     *
     * @param text the words
     * @param emphasis how they stand out
     */
    record Words(String text, Emphasis emphasis) implements Run {}

    /**
     * Words to which a {@link Reference} leads.
     *
     * @param text the words, marked
     * @param anchor the name of the place, a letter and then letters, digits or hyphens; once in the document
     */
    record Target(String text, String anchor) implements Run {}

    /**
     * Words that lead to another place of the document.
     *
     * @param text the words
     * @param anchor the name of that place
     */
    record Reference(String text, String anchor) implements Run {}

    /**
     * Words that lead out of the document.
     *
     * @param text the words
     * @param address http or https, nothing else
     */
    record Link(String text, URI address) implements Run {
        /** Refuses addresses that could do more than show a page. */
        public Link {
            if (!isSafe(address)) {
                throw new IllegalArgumentException("no web address: " + address);
            }
        }

        /** Whether a page is all that this address can lead to. */
        public static boolean isSafe(URI address) {
            return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                    && address.getHost() != null;
        }
    }

    /** How words stand out. */
    enum Emphasis {
        /** Not at all. */
        PLAIN,
        /** As what a line is about. */
        STRONG,
        /** As what is compared. */
        MARKED,
        /** Less than the rest. */
        QUIET
    }

    /** Words as they are. */
    static Run plain(String text) {
        return new Words(text, Emphasis.PLAIN);
    }

    /** Words that a line is about. */
    static Run strong(String text) {
        return new Words(text, Emphasis.STRONG);
    }

    /** Words that are compared. */
    static Run marked(String text) {
        return new Words(text, Emphasis.MARKED);
    }

    /** Words of less weight. */
    static Run quiet(String text) {
        return new Words(text, Emphasis.QUIET);
    }
}
