package app.lateral.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.text.TextRange;

/** Finds what a person types in texts set by others: case, the shape of marks and the kind of space do not matter. */
final class FindPattern {
    private FindPattern() {
    }

    /** Where the words stand in a text, in order; nowhere where they are blank. */
    static List<TextRange> find(String words, String text) {
        List<TextRange> found = new ArrayList<>();
        if (words.isBlank()) {
            return found;
        }
        Matcher matcher = pattern(words.strip()).matcher(text);
        while (matcher.find()) {
            found.add(new TextRange(matcher.start(), matcher.end()));
        }
        return found;
    }

    private static Pattern pattern(String words) {
        StringBuilder pattern = new StringBuilder();
        words.replaceAll("\\s+", " ").codePoints().forEach(code -> pattern.append(switch (code) {
            case ' ' -> "\\s+";
            case '\'', '‘', '’' -> "['‘’]";
            case '"', '“', '”', '„' -> "[\"“”„]";
            case '-', '‐', '‑', '–' -> "[-‐‑–]";
            default -> Pattern.quote(Character.toString(code));
        }));
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
