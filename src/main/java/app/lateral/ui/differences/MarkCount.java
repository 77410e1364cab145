package app.lateral.ui.differences;

import app.lateral.ui.mark.Mark;

/**
 * How many differences bear a mark.
 *
 * @param mark the mark
 * @param count how many, above 0
 */
public record MarkCount(Mark mark, int count) {}
