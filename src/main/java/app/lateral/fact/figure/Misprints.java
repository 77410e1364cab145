package app.lateral.fact.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

import app.lateral.mention.Quantity;

/** Misprints by which one number becomes another: they speak for one fact, not against it. */
final class Misprints {
    /** Two numbers of so many figures are seldom made of the same ones. */
    private static final int TELLING_FIGURES = 2;

    private Misprints() {
    }

    /** Whether one number may have become the other by a slip. */
    static boolean isMisprint(Quantity one, Quantity other) {
        return isOutByZeros(one, other) || haveSwappedDigits(one, other);
    }

    /** The same where the numbers have figures enough that chance makes few such pairs. */
    static boolean isTelling(Quantity one, Quantity other) {
        return figures(one) >= TELLING_FIGURES && figures(other) >= TELLING_FIGURES && isMisprint(one, other);
    }

    /** Whether somebody miscounted the zeros of a number: "130,000" and "thirteen thousand". */
    static boolean isOutByZeros(Quantity one, Quantity other) {
        return areNumbers(one, other) && one.amount().low().signum() > 0 && !FigureRule.sameNumbers(one, other)
                && one.amount().low().stripTrailingZeros().unscaledValue()
                        .equals(other.amount().low().stripTrailingZeros().unscaledValue());
    }

    /** Whether somebody swapped the figures of a number: "5,900 staff" and "9,500 people". */
    static boolean haveSwappedDigits(Quantity one, Quantity other) {
        return areNumbers(one, other) && one.amount().writtenFigures() > 1 && !FigureRule.sameNumbers(one, other)
                && digits(one).equals(digits(other));
    }

    private static boolean areNumbers(Quantity one, Quantity other) {
        return !one.amount().isRange() && !other.amount().isRange();
    }

    private static int figures(Quantity figure) {
        return written(figure).stripTrailingZeros().precision();
    }

    private static String digits(Quantity figure) {
        return written(figure).toPlainString().chars().sorted().mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The number as it stands before its unit: 26 for 26 miles, however many metres they are. */
    private static BigDecimal written(Quantity figure) {
        return switch (figure.kind()) {
            case MEASURE, DURATION ->
                figure.amount().low().divide(figure.amount().step(), 0, RoundingMode.HALF_UP);
            case MONEY, PERCENT, COUNT, AGE, ORDINAL -> figure.amount().low();
        };
    }
}
