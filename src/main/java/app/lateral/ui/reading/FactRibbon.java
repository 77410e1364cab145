package app.lateral.ui.reading;

import app.lateral.fact.Fact;
import app.lateral.text.TextRange;

/**
 * Joins the first readings that two articles side by side have of the selected fact.
 *
 * @param left the reading on the left
 * @param right the reading on the right
 * @param fact the selected fact
 */
record FactRibbon(TextRange left, TextRange right, Fact fact) {}
