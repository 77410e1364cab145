package app.lateral.fact.story;

import java.math.BigDecimal;

import app.lateral.fact.Reading;
import app.lateral.mention.Quantity;
import org.jspecify.annotations.Nullable;

/** Values as a {@link Reading} states them. */
final class ReadingValue {
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

    /** In the largest unit that leaves no fraction; a year and a month are those of the Gregorian calendar's mean. */
    private static String duration(BigDecimal seconds) {
        for (TimeUnit unit : TimeUnit.values()) {
            if (seconds.signum() > 0 && seconds.remainder(unit.seconds).signum() == 0) {
                return unit.prefix + plain(seconds.divideToIntegralValue(unit.seconds)) + unit.suffix;
            }
        }
        return TimeUnit.SECOND.prefix + plain(seconds) + TimeUnit.SECOND.suffix;
    }

    private enum TimeUnit {
        YEAR(31_556_952, "P", "Y"), MONTH(2_629_746, "P", "M"), DAY(86_400, "P", "D"), HOUR(3_600, "PT", "H"),
        MINUTE(60,
                "PT", "M"),
        SECOND(1, "PT", "S");

        private final BigDecimal seconds;
        private final String prefix;
        private final String suffix;

        TimeUnit(long seconds, String prefix, String suffix) {
            this.seconds = BigDecimal.valueOf(seconds);
            this.prefix = prefix;
            this.suffix = suffix;
        }
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean readable = Math.abs((long) stripped.scale()) + stripped.precision() <= LONGEST_PLAIN_NUMBER;
        return readable ? stripped.toPlainString() : stripped.toString();
    }
}
