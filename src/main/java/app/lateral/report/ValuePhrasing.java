package app.lateral.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import app.lateral.fact.Reading;
import app.lateral.message.Messages;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.joining;

/** Words for normalised values, in units that a person reads easily: "254 km", "6 days". */
final class ValuePhrasing {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern DURATION = Pattern.compile("P.*\\d[DHMS]");
    private static final Pattern CURRENCY_CODE = Pattern.compile("[A-Z]{3}");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal KILOMETRES_AN_HOUR = new BigDecimal("3.6");
    private static final BigDecimal FREEZING = new BigDecimal("273.15");
    private static final int DECIMALS = 2;

    private final Messages messages;

    ValuePhrasing(Messages messages) {
        this.messages = messages;
    }

    /** The value in words; empty where there is none beside the words themselves. */
    Optional<String> value(Reading reading) {
        String value = reading.value();
        if (value == null) {
            return Optional.empty();
        }
        String[] ends = value.split("/", -1);
        return Arrays.stream(ends).allMatch(end -> NUMBER.matcher(end).matches() || DURATION.matcher(end).matches())
                ? Optional.of(Arrays.stream(ends).map(end -> end(end, reading.unit())).collect(joining("–")))
                : Optional.empty();
    }

    private String end(String value, @Nullable String unit) {
        return DURATION.matcher(value).matches()
                ? duration(Duration.parse(value))
                : number(new BigDecimal(value), unit);
    }

    private String duration(Duration duration) {
        BigDecimal seconds = BigDecimal.valueOf(duration.toSeconds());
        if (duration.toSeconds() == 0 || duration.toSeconds() % 86_400 == 0) {
            return measure(BigDecimal.valueOf(duration.toDays()), MeasureUnit.DAY, UnitWidth.FULL_NAME);
        }
        if (duration.toSeconds() % 3600 == 0) {
            return measure(BigDecimal.valueOf(duration.toHours()), MeasureUnit.HOUR, UnitWidth.FULL_NAME);
        }
        return duration.toSeconds() % 60 == 0
                ? measure(BigDecimal.valueOf(duration.toMinutes()), MeasureUnit.MINUTE, UnitWidth.FULL_NAME)
                : measure(seconds, MeasureUnit.SECOND, UnitWidth.FULL_NAME);
    }

    private String number(BigDecimal number, @Nullable String unit) {
        return switch (unit == null ? "" : unit) {
            case "m" -> large(number, THOUSAND, MeasureUnit.METER, MeasureUnit.KILOMETER);
            case "m2" -> large(number, MILLION, MeasureUnit.SQUARE_METER, MeasureUnit.SQUARE_KILOMETER);
            case "m3" -> measure(number, MeasureUnit.CUBIC_METER, UnitWidth.SHORT);
            case "kg" -> large(number, THOUSAND, MeasureUnit.KILOGRAM, MeasureUnit.TONNE);
            case "m/s" ->
                measure(number.multiply(KILOMETRES_AN_HOUR), MeasureUnit.KILOMETER_PER_HOUR, UnitWidth.SHORT);
            case "K" -> measure(number.subtract(FREEZING), MeasureUnit.CELSIUS, UnitWidth.SHORT);
            case "%" -> measure(number, MeasureUnit.PERCENT, UnitWidth.SHORT);
            case "year" -> measure(number, MeasureUnit.YEAR, UnitWidth.FULL_NAME);
            case String code when CURRENCY_CODE.matcher(code).matches() ->
                measure(number, Currency.getInstance(code), UnitWidth.NARROW);
            // of a count, the thing counted stands in the words beside it
            default -> NumberFormatter.withLocale(messages.locale()).precision(Precision.maxFraction(DECIMALS))
                    .format(number).toString();
        };
    }

    private String large(BigDecimal number, BigDecimal limit, MeasureUnit small, MeasureUnit large) {
        return number.abs().compareTo(limit) < 0
                ? measure(number, small, UnitWidth.SHORT)
                : measure(number.divide(limit), large, UnitWidth.SHORT);
    }

    private String measure(BigDecimal number, MeasureUnit unit, UnitWidth width) {
        return NumberFormatter.withLocale(messages.locale()).unit(unit).unitWidth(width)
                .precision(Precision.maxFraction(DECIMALS)).format(number).toString();
    }
}
