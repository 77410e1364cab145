package app.lateral.planted;

import app.lateral.text.TextRange;

/**
 * One error in a copy of an article.
 *
 * @param range the words of the article that the copy replaces
 * @param replacement what the copy has instead
 */
record PlantedError(TextRange range, String replacement) {
    /** The copy of an article's text with this error in it. */
    String plantedIn(String text) {
        return text.substring(0, range.start()) + replacement + text.substring(range.end());
    }

    /** Where the replacement stands in the copy. */
    TextRange rangeInCopy() {
        return new TextRange(range.start(), range.start() + replacement.length());
    }
}
