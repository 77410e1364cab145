package app.lateral.ui.reuse;

import app.lateral.reuse.SharedText;

/**
 * A run of words that two articles share, as the list shows it.
 *
 * @param shared the run
 * @param length how long it is and how much it was edited, in words
 * @param words its words as the first article has them
 * @param otherWords its words as the other has them
 */
public record SharedRunItem(SharedText shared, String length, String words, String otherWords) {}
