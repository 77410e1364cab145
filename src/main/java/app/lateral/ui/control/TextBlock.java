package app.lateral.ui.control;

/**
 * One paragraph of a text: it begins on a new line and wraps.
 *
 * @param start its first UTF-16 unit in the text
 * @param end one past its last unit
 * @param styleClass how it looks, a style class of its cell
 */
public record TextBlock(int start, int end, String styleClass) {
    int length() {
        return end - start;
    }
}
