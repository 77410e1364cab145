package app.lateral.read.document;

/**
 * One line of a PDF page.
 *
 * @param page the page's number from 1
 * @param left where it begins, in points from the page's left edge
 * @param right where it ends
 * @param base how far down the page it stands, in points from the upper edge
 * @param size the size of its type in points
 * @param height the height of the page in points
 * @param bold whether it is set in bold
 * @param text its words
 */
record PdfLine(int page, float left, float right, float base, float size, float height, boolean bold, String text) {
    /** Whether it stands where pages have their number. */
    boolean isAtEdge() {
        return base < height * 0.09 || base > height * 0.92;
    }

    /** Whether it stands where a header or footer may reach to, on small pages above all. */
    boolean isNearEdge() {
        return base < height * 0.16 || base > height * 0.84;
    }
}
