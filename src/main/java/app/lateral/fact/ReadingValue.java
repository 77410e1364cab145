package app.lateral.fact;

import java.math.BigDecimal;

import app.lateral.mention.Quantity;
import org.jspecify.annotations.Nullable;

/** Values as a {@link Reading} states them. */
final class ReadingValue {
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    /** Beyond it a plain number would be longer than anyone reads. */
    private static final int LONGEST_PLAIN_NUMBER = 40;

    private ReadingValue() {
    }

    /** A plain decimal number, two with a slash for a range; ISO 8601 for a length of time. */
    static String of(Quantity quantity) {
        String low = number(quantity, quantity.amount().low());
        return quantity.amount().isRange() ? low + "/" + number(quantity, quantity.amount().high()) : low;
    }

    /** The unit of that value, or null where the value says it or there is none. */
    static @Nullable String unitOf(Quantity quantity) {
        boolean said = quantity.kind() == Quantity.Kind.DURATION || quantity.unit().isEmpty();
        return said ? null : quantity.unit();
    }

    private static String number(Quantity quantity, BigDecimal number) {
        return quantity.kind() == Quantity.Kind.DURATION ? duration(number) : plain(number);
    }

    private static String duration(BigDecimal seconds) {
        boolean wholeDays = seconds.signum() > 0 && seconds.remainder(SECONDS_A_DAY).signum() == 0;
        return wholeDays
                ? "P" + plain(seconds.divideToIntegralValue(SECONDS_A_DAY)) + "D"
                : "PT" + plain(seconds) + "S";
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean readable = Math.abs((long) stripped.scale()) + stripped.precision() <= LONGEST_PLAIN_NUMBER;
        return readable ? stripped.toPlainString() : stripped.toString();
    }
}
