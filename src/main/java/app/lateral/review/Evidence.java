package app.lateral.review;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a verdict rests on.
 *
 * @param kind what sort of thing
 * @param content the address, the file's path, or the words quoted with who said them
 * @param date of which day it is, where that is known
 */
public record Evidence(Kind kind, String content, @Nullable LocalDate date) {
    /** Sorts of evidence. */
    public enum Kind {
        /** A page's address. */
        ADDRESS,
        /** A file. */
        FILE,
        /** Somebody's words. */
        QUOTATION
    }
}
