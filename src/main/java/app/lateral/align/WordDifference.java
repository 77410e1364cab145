package app.lateral.align;

import app.lateral.text.TextRange;

/**
 * Words in which two linked passages differ: whole words, never a part of one.
 *
 * @param from the words of the first passage; empty where the second has more
 * @param to the words of the second passage; empty where the first has more
 */
public record WordDifference(TextRange from, TextRange to) {}
