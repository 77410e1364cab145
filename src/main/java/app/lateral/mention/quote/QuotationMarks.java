package app.lateral.mention.quote;

import java.util.ArrayList;
import java.util.List;

import app.lateral.text.TextRange;

/**
 * Finds what stands in quotation marks in one paragraph: curly, straight, angled or single, the outer ones where they
 * are nested. A quote without its closing mark ends with the paragraph or, where no paragraph takes it up again, with
 * its sentence. Not: apostrophes, feet and inches.
 */
final class QuotationMarks {
    private final String text;
    private final TextRange paragraph;
    private final List<Marked> found = new ArrayList<>();

    /** Whether the closing mark is there. */
    enum Ending {
        CLOSED, OPEN
    }

    /**
     * What stands between two marks.
     *
     * @param range without the marks
     * @param ending whether the closing mark is there
     */
    record Marked(TextRange range, Ending ending) {}

    private QuotationMarks(String text, TextRange paragraph) {
        this.text = text;
        this.paragraph = paragraph;
    }

    /** All quotes of a paragraph in order. */
    static List<Marked> in(String text, TextRange paragraph) {
        return new QuotationMarks(text, paragraph).find();
    }

    private List<Marked> find() {
        int i = paragraph.start();
        while (i < paragraph.end()) {
            char closing = closing(i);
            if (closing == 0) {
                i++;
                continue;
            }
            int end = end(i + 1, closing);
            boolean single = closing == '’' || closing == '\'';
            if (end < 0 && single) {
                i++;
                continue;
            }
            int until = end < 0 ? paragraph.end() : end;
            found.add(new Marked(new TextRange(i + 1, until), end < 0 ? Ending.OPEN : Ending.CLOSED));
            i = until + 1;
        }
        return found;
    }

    /** The mark that closes what the mark here opens, or 0 where none opens. */
    private char closing(int index) {
        return switch (text.charAt(index)) {
            case '“', '„' -> '”';
            case '«' -> '»';
            case '"' -> opens(index) ? '"' : 0;
            case '‘' -> startsWord(index) ? '’' : 0;
            case '\'' -> startsWord(index) && opens(index) ? '\'' : 0;
            default -> 0;
        };
    }

    private boolean opens(int index) {
        char before = at(index - 1);
        return (Character.isWhitespace(before) || "([—–-/‘“".indexOf(before) >= 0)
                && !Character.isWhitespace(at(index + 1));
    }

    private boolean startsWord(int index) {
        return Character.isLetterOrDigit(at(index + 1)) && !Character.isLetterOrDigit(at(index - 1));
    }

    private int end(int from, char closing) {
        for (int i = from; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c == closing && closes(i, closing)) {
                return i;
            }
            // a straight mark may close a curly one
            if (closing == '”' && c == '"' && !opens(i)) {
                return i;
            }
            boolean single = closing == '’' || closing == '\'';
            if (single && c == '‘') {
                return -1;
            }
            if ((single && (c == '“' || (c == '"' && opens(i)))) || (closing == '”' && c == '"')) {
                int inner = nestedEnd(i);
                if (inner < 0 && c == '“') {
                    return -1;
                }
                i = Math.max(i, inner);
            }
        }
        return -1;
    }

    /** Where a quote within a quote ends, or -1. */
    private int nestedEnd(int from) {
        char closing = text.charAt(from) == '“' ? '”' : '"';
        for (int i = from + 1; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c == closing && closes(i, closing)) {
                return i;
            }
            if (c == '“' || c == '‘' || c == '”') {
                return -1;
            }
        }
        return -1;
    }

    private boolean closes(int index, char closing) {
        return switch (closing) {
            case '’', '\'' -> !Character.isLetterOrDigit(at(index + 1)) && !Character.isWhitespace(at(index - 1));
            case '"' -> !opens(index) || Character.isWhitespace(at(index + 1));
            default -> true;
        };
    }

    private char at(int index) {
        return index < paragraph.start() || index >= paragraph.end() ? ' ' : text.charAt(index);
    }
}
