package app.lateral.report.document;

/** Leaves out what no form can show and what would steer the reader's eye or program. */
final class PlainCharacters {
    private static final int REPLACEMENT = 0xFFFD;

    private PlainCharacters() {
    }

    /** The text with a sign in place of each control character, turn of direction, lone half of a pair and non-character. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(code -> plain.appendCodePoint(isUnsafe(code) ? REPLACEMENT : code));
        return plain.toString();
    }

    private static boolean isUnsafe(int code) {
        boolean lineEnd = code == '\n' || code == '\t';
        boolean turnsDirection = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        boolean half = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
        boolean noCharacter = (code & 0xFFFE) == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF);
        return (Character.isISOControl(code) && !lineEnd) || turnsDirection || half || noCharacter;
    }
}
