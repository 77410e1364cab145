package app.lateral.mention.quantity;

import app.lateral.mention.Amount;
import app.lateral.mention.number.Numeral;

/**
 * One number, or two that are the ends of a range, among the tokens of a sentence.
 *
 * @param from the first token
 * @param until the token after the last
 * @param amount its value
 * @param first the number, or the lower end
 */
record Span(int from, int until, Amount amount, Numeral first) {
    /** A single number. */
    static Span of(Numeral numeral) {
        return new Span(numeral.from(), numeral.until(), numeral.amount(), numeral);
    }

    /** Whether it is this small whole number and no range. */
    boolean is(int number) {
        return !amount.isRange() && first.is(number);
    }

    /** The same with another value. */
    Span withAmount(Amount other) {
        return new Span(from, until, other, first);
    }
}
