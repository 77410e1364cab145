package app.lateral.fact.figure;

import java.util.stream.Collectors;

import app.lateral.mention.Quantity;

/** Slips by which one number becomes another: they speak for one fact, not against it. */
final class Misprints {
    private Misprints() {
    }

    /** Whether somebody miscounted the zeros of a number: "130,000" and "thirteen thousand". */
    static boolean isOutByZeros(Quantity one, Quantity other) {
        return one.amount().low().signum() > 0 && one.amount().writtenFigures() > 1 && !one.amount().isRange()
                && !other.amount().isRange()
                && one.amount().low().stripTrailingZeros().unscaledValue()
                        .equals(other.amount().low().stripTrailingZeros().unscaledValue());
    }

    /** Whether somebody swapped the figures of a number: "5,900 staff" and "9,500 people". */
    static boolean haveSwappedDigits(Quantity one, Quantity other) {
        return one.amount().writtenFigures() > 1 && !one.amount().isRange() && !other.amount().isRange()
                && !FigureRule.sameNumbers(one, other) && digits(one).equals(digits(other));
    }

    private static String digits(Quantity figure) {
        return figure.amount().low().toPlainString().chars().sorted().mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
