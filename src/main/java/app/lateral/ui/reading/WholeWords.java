package app.lateral.ui.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import app.lateral.text.TextRange;

/** Widens what was selected with a mouse that slipped by a letter. */
final class WholeWords {
    private WholeWords() {
    }

    /** The range widened to whole words, without white space at its ends; empty where nothing but that is selected. */
    static Optional<TextRange> of(String text, TextRange range) {
        int start = range.start();
        int end = Math.min(range.end(), text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return Optional.empty();
        }
        while (start > 0 && isWithinWord(text, start)) {
            start = text.offsetByCodePoints(start, -1);
        }
        while (end < text.length() && isWithinWord(text, end)) {
            end = text.offsetByCodePoints(end, 1);
        }
        return Optional.of(new TextRange(start, end));
    }

    private static boolean isWithinWord(String text, int place) {
        return isOfWord(text.codePointBefore(place)) && isOfWord(text.codePointAt(place));
    }

    private static boolean isOfWord(int sign) {
        return Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    /** The words of a text: what stands between white space. */
    static List<String> split(String text) {
        return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
