package app.lateral.revision;

import app.lateral.text.TextRange;

/**
 * Words in which two versions of a sentence differ: whole words.
 *
 * @param before the words of the earlier version; empty where words were added
 * @param after the words of the later version; empty where words were cut
 */
public record WordChange(TextRange before, TextRange after) {}
