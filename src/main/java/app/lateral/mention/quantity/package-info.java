/**
 * Figures with what they count or measure: money, measures, ages, results, counts, each by a rule of its own, and the
 * hedges beside them. {@link app.lateral.mention.quantity.QuantityFinder} asks the rules in turn.
 */
@NullMarked
package app.lateral.mention.quantity;

import org.jspecify.annotations.NullMarked;
