package app.lateral.read.article;

import app.lateral.text.TextRange;

/** White space and what else cannot be seen: control and format characters, the byte order mark. */
public final class Blanks {
    private Blanks() {
    }

    /** Whether nothing is seen where this character stands. */
    public static boolean isBlank(char character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL,
                    Character.FORMAT ->
                true;
            default -> false;
        };
    }

    /** What is left of a range without the blanks around it; an empty range where nothing is. */
    public static TextRange trim(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new TextRange(first, last);
    }
}
