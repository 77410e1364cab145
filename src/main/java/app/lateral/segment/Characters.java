package app.lateral.segment;

/** Classes of characters that sentences and words are cut by. */
final class Characters {
    private static final String CLOSING = "\"'”’»›)]}」』】）］｝";
    private static final String OPENING = "\"'“‘«‹„‚([{¿¡「『【（［｛";

    private Characters() {
    }

    /** White space, and what a reader cannot see: control and format characters, the byte order mark. */
    static boolean isBlank(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL,
                    Character.FORMAT ->
                true;
            default -> false;
        };
    }

    /** Whether a quotation mark or bracket like this one may close what it stands behind. */
    static boolean isClosing(char character) {
        return CLOSING.indexOf(character) >= 0;
    }

    /** Whether a quotation mark or bracket like this one may open what it stands before. */
    static boolean isOpening(char character) {
        return OPENING.indexOf(character) >= 0;
    }

    /** Whether this is a quotation mark or an apostrophe, of whatever shape. */
    static boolean isQuotationMark(int codePoint) {
        return codePoint == '"' || codePoint == '\''
                || Character.getType(codePoint) == Character.INITIAL_QUOTE_PUNCTUATION
                || Character.getType(codePoint) == Character.FINAL_QUOTE_PUNCTUATION || codePoint == '„'
                || codePoint == '‚';
    }

    /** Whether this is an apostrophe as it is typed or printed. */
    static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == '’' || codePoint == 'ʼ';
    }

    /** Whether this is a hyphen that joins the parts of one word. */
    static boolean isHyphen(int codePoint) {
        return codePoint == '-' || codePoint == '‐' || codePoint == '‑';
    }

    /** A letter, a digit, a fraction, or a mark that belongs to the letter before it. */
    static boolean isWordPart(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
                    Character.OTHER_NUMBER ->
                true;
            default -> Character.isLetterOrDigit(codePoint);
        };
    }
}
