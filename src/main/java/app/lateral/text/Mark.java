package app.lateral.text;

import org.jspecify.annotations.Nullable;

/**
 * What the article's own markup says of some of its words, as newsroom formats do.
 *
 * @param range the words
 * @param kind what they are said to be
 * @param value the value that the markup gives beside the words, such as a date in ISO 8601; null where it gives none
 */
public record Mark(TextRange range, Kind kind, @Nullable String value) {
    /** What words may be marked as. */
    public enum Kind {
        PERSON, ORGANISATION, PLACE, NUMBER, MONEY, MOMENT, QUOTE
    }
}
