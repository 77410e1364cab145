package app.lateral.report;

/** Plain text of limited width, one paragraph at a time. */
final class TextLayout {
    private final int width;
    private final StringBuilder text = new StringBuilder();

    /** Lines of this many characters at most, but for words that are longer. */
    TextLayout(int width) {
        this.width = width;
    }

    /** Adds an empty line, unless the text begins or one stands there already. */
    void gap() {
        if (!text.isEmpty() && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
    }

    /**
     * Adds a paragraph, broken at spaces.
     *
     * @param indent spaces before its first line
     * @param hanging spaces before its further lines
     * @param paragraph what to add
     */
    void add(int indent, int hanging, String paragraph) {
        int column = indent;
        text.repeat(' ', indent);
        boolean lineHasWord = false;
        for (String word : Excerpt.folded(Excerpt.visible(Excerpt.folded(paragraph))).split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (lineHasWord && column + 1 + length > width) {
                text.append('\n').repeat(' ', hanging);
                column = hanging;
                lineHasWord = false;
            }
            if (lineHasWord) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += length;
            lineHasWord = true;
        }
        text.append('\n');
    }

    /** All that was added. */
    @Override
    public String toString() {
        return text.toString();
    }
}
