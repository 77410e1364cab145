package app.lateral.mention.quantity;

import app.lateral.mention.Amount;
import app.lateral.mention.Quantity;

/**
 * A figure among the tokens of a sentence, before its hedge is known.
 *
 * @param from the first token
 * @param until the token after the last
 * @param kind what sort of figure it is
 * @param amount its value in {@code unit}
 * @param unit see {@link Quantity#unit()}
 * @param written see {@link Quantity#written()}
 */
record Figure(int from, int until, Quantity.Kind kind, Amount amount, String unit, String written) {}
