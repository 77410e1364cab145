package app.lateral.ui.control;

import java.util.List;

/**
 * Words that stand out. Its background bears the style class "mark-background", its line "mark-line", and both those of
 * the mark.
 *
 * @param start the first UTF-16 unit in the text
 * @param end one past the last unit
 * @param line what is drawn below or beside the words
 * @param sign what is drawn above the first of the words
 * @param styleClasses how it looks
 */
public record TextMark(int start, int end, Line line, Sign sign, List<String> styleClasses) {
    /** Keeps a copy of the list. */
    public TextMark {
        styleClasses = List.copyOf(styleClasses);
    }

    /** A mark without a sign. */
    public TextMark(int start, int end, Line line, List<String> styleClasses) {
        this(start, end, line, Sign.NONE, styleClasses);
    }

    boolean touches(int from, int to) {
        return start < to && from < end;
    }

    /** What is drawn above marked words. */
    public enum Sign {
        /** Nothing. */
        NONE,
        /** The small drawing of the family that its style classes name, between the lines: it touches no word. */
        FAMILY
    }

    /** What is drawn below or beside marked words; dots and dashes are a matter of the style. */
    public enum Line {
        /** Nothing. */
        NONE,
        /** One straight line. */
        SINGLE,
        /** Two straight lines. */
        DOUBLE,
        /** A wave. */
        WAVE,
        /** One straight line through the words. */
        THROUGH,
        /** Nothing below, but a bar in the margin beside the lines on which the words stand. */
        MARGIN
    }
}
