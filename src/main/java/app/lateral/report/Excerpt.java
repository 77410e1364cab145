package app.lateral.report;

import java.util.regex.Pattern;

/** Words of an article as they can stand in a sentence or on a line. */
final class Excerpt {
    static final String ELLIPSIS = "…";
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private Excerpt() {
    }

    /** The words with each run of white space, line ends included, as one space. */
    static String folded(String words) {
        return WHITE_SPACE.matcher(words).replaceAll(" ").strip();
    }

    /** The first {@code length} characters at most, folded, cut between words and then ended by an ellipsis. */
    static String cut(String words, int length) {
        String folded = folded(words);
        return folded.length() <= length ? folded : head(folded, length) + ELLIPSIS;
    }

    /** The first {@code length} characters at most, cut between words where there is a space, never within a pair. */
    static String head(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        int space = words.lastIndexOf(' ', length);
        return words.substring(0, space > 0 ? space : wholeCharacter(words, length));
    }

    /** The last {@code length} characters at most, cut between words where there is a space, never within a pair. */
    static String tail(String words, int length) {
        if (words.length() <= length) {
            return words;
        }
        int start = words.length() - length;
        int space = words.indexOf(' ', start - 1);
        return words.substring(space >= 0 ? space + 1 : wholeCharacter(words, start));
    }

    /** With a sign in place of each control character: an article must not steer the reader's terminal. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(code -> visible.appendCodePoint(steers(code) ? '�' : code));
        return visible.toString();
    }

    private static boolean steers(int code) {
        boolean turnsDirection = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        return Character.isISOControl(code) || turnsDirection;
    }

    private static int wholeCharacter(String words, int cut) {
        boolean splitsPair = cut > 0 && Character.isSurrogatePair(words.charAt(cut - 1), words.charAt(cut));
        return splitsPair ? cut + 1 : cut;
    }
}
