package app.lateral.mention.number;

import java.math.BigDecimal;

import app.lateral.mention.Amount;

/**
 * A number as it is written, without what it counts.
 *
 * @param from the first token
 * @param until the token after the last
 * @param amount its value; a range only for a multitude
 * @param sort what sort of number it is
 * @param script how it is written
 */
public record Numeral(int from, int until, Amount amount, Sort sort, Script script) {

    /** The sorts of numbers. */
    public enum Sort {
        /** "five", "1.2bn". */
        CARDINAL,
        /** "fifth", "75th". */
        ORDINAL,
        /** "two thirds", "half": less than one. */
        FRACTION,
        /** "millions", "dozens": as many as that, no one counted. */
        MULTITUDE
    }

    /** How a number is written. */
    public enum Script {
        /** All in digits. */
        DIGITS,
        /** In words, or in digits and words. */
        WORDS
    }

    /** Its value, or the lower end for a multitude. */
    public BigDecimal value() {
        return amount.low();
    }

    /** Whether it is this small whole number. */
    public boolean is(int number) {
        return !amount.isRange() && value().compareTo(BigDecimal.valueOf(number)) == 0;
    }

    /** The same number told more exactly or less. */
    Numeral withAmount(Amount other) {
        return new Numeral(from, until, other, sort, script);
    }
}
