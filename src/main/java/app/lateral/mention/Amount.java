package app.lateral.mention;

import java.math.BigDecimal;

/**
 * A number, or a range of numbers, with the precision to which it was written.
 *
 * @param low the number, or the lower end of a range ("between five and six"), in the base unit
 * @param high the same as {@code low}, or the upper end, never below it
 * @param step the value of the last significant figure as written, in the base unit and above 0: 1000 m for "254 km",
 *     100000 m for "200 km", 1 for "$140,937,785", 1000000 for "$141 million"
 */
public record Amount(BigDecimal low, BigDecimal high, BigDecimal step) {
    /** Refuses ends in the wrong order and a step of nothing. */
    public Amount {
        if (high.compareTo(low) < 0 || step.signum() <= 0) {
            throw new IllegalArgumentException("no amount: " + low + " to " + high + " by " + step);
        }
    }

    /** A single number. */
    public static Amount of(BigDecimal number, BigDecimal step) {
        return new Amount(number, number, step);
    }

    /** How many figures of its number were written as such, 1 or more: three of "254", two of "25,000", as a rule. */
    public int writtenFigures() {
        return low.abs().divideToIntegralValue(step).precision();
    }

    /** Whether it names two ends. */
    public boolean isRange() {
        return low.compareTo(high) != 0;
    }
}
