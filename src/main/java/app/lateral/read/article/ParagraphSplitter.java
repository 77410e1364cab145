package app.lateral.read.article;

import java.util.ArrayList;
import java.util.List;

import app.lateral.text.TextRange;

/**
 * Cuts a plain text into paragraphs. Every line is one, unless the text is wrapped: broken by hand or by a mail program
 * at a fixed width, wherever the next word would not fit.
 */
public final class ParagraphSplitter {
    /** Text is wrapped at 50 to 100 columns; longer lines are whole paragraphs. */
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    private ParagraphSplitter() {
    }

    /** The paragraphs of the text in order, each without white space around it; none where it holds none. */
    public static List<TextRange> split(String text) {
        List<TextRange> lines = lines(text);
        int width = wrappedWidth(text, lines);
        List<TextRange> paragraphs = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < lines.size(); i++) {
            TextRange line = lines.get(i);
            if (line.isEmpty()) {
                open = -1;
            } else if (open >= 0 && isBrokenBefore(text, lines, i, width)) {
                paragraphs.set(open, paragraphs.get(open).union(line));
            } else {
                open = paragraphs.size();
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    /** Every line without the white space around it, empty ones included. */
    private static List<TextRange> lines(String text) {
        List<TextRange> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || isLineEnd(text.charAt(at))) {
                lines.add(Blanks.trim(text, start, at));
                start = at + 1;
            }
        }
        return lines;
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\u2028' || character == '\u2029' || character == '\u0085'
                || character == '\f' || character == '\u000B';
    }

    /**
     * The width at which the text is wrapped, 0 where it is not: nearly all lines fit, half of the line ends inside blocks
     * are such that the next word would not have fitted, and half of these stand amid a sentence.
     */
    private static int wrappedWidth(String text, List<TextRange> lines) {
        int[] lengths = lines.stream().filter(line -> !line.isEmpty()).mapToInt(TextRange::length).sorted().toArray();
        if (lengths.length < 3 || lengths[lengths.length * 19 / 20] > WIDEST) {
            return 0;
        }
        int width = Math.min(lengths[lengths.length * 9 / 10], WIDEST);
        int inside = 0;
        int forced = 0;
        int amid = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i - 1).isEmpty()) {
                inside++;
                if (isForced(text, lines, i, width)) {
                    forced++;
                    amid += Character.isLowerCase(text.codePointAt(lines.get(i).start())) ? 1 : 0;
                }
            }
        }
        boolean wrapped = width >= NARROWEST && forced > 0 && forced * 2 >= inside && amid * 2 >= forced;
        return wrapped ? width : 0;
    }

    /** Whether the line end before line {@code i} was made by wrapping, so that the paragraph goes on. */
    private static boolean isBrokenBefore(String text, List<TextRange> lines, int i, int width) {
        return width > 0 && !beginsListItem(text, lines.get(i)) && isForced(text, lines, i, width);
    }

    /** Whether the first word of line {@code i} would not have fitted into the line before it. */
    private static boolean isForced(String text, List<TextRange> lines, int i, int width) {
        TextRange line = lines.get(i);
        int word = line.start();
        while (word < line.end() && !Blanks.isBlank(text.charAt(word))) {
            word++;
        }
        return lines.get(i - 1).length() + 1 + word - line.start() > width;
    }

    private static boolean beginsListItem(String text, TextRange line) {
        return line.length() > 2 && "-*•–—".indexOf(text.charAt(line.start())) >= 0
                && Blanks.isBlank(text.charAt(line.start() + 1));
    }
}
