package app.lateral.mention.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import javax.measure.IncommensurableException;
import javax.measure.MetricPrefix;
import javax.measure.Unit;
import javax.measure.UnitConverter;

import app.lateral.mention.token.WordList;
import org.jspecify.annotations.Nullable;
import systems.uom.common.Imperial;
import systems.uom.common.USCustomary;
import tech.units.indriya.format.SimpleUnitFormat;
import tech.units.indriya.unit.Units;

/**
 * The units of measure by their written forms, and their values in SI units as Indriya and the common unit systems
 * define them. Where a name is used for several units the commonest in news is taken: "ton" is a tonne, a gallon and a
 * fluid ounce are American.
 */
final class UnitCatalogue {
    private static final String DURATION = "s";
    private static final String FILE_OF_RULES = "by-case";

    /** One unit: the key by which the libraries know it and the SI unit in which it is compared. */
    record Entry(String key, String base) {
        boolean isDuration() {
            return base.equals(DURATION);
        }
    }

    private record Scale(BigDecimal factor, BigDecimal offset) {}

    private final Map<String, Entry> forms = new HashMap<>();
    private final Map<String, Entry> byCase = new HashMap<>();
    private final Map<String, Scale> scales = new HashMap<>();
    private final Set<String> shy;
    private int longest = 1;

    UnitCatalogue() {
        var list = WordList.read(UnitCatalogue.class, "units.txt");
        for (String base : list.sections()) {
            if (!base.isEmpty() && !base.equals(FILE_OF_RULES) && !base.equals("shy")) {
                list.values(base).forEach((form, key) -> add(form, new Entry(key, base)));
            }
        }
        Map<String, Entry> byKey = new HashMap<>();
        forms.values().forEach(entry -> byKey.put(entry.key(), entry));
        list.values(FILE_OF_RULES).forEach((form, key) -> {
            Entry entry = byKey.get(key);
            if (entry != null) {
                byCase.put(form, entry);
            }
        });
        shy = list.forms("shy");
    }

    private void add(String form, Entry entry) {
        forms.put(form, entry);
        longest = Math.max(longest, form.split(" ").length);
    }

    /** The unit written with these words in lower case, with one space between any two, or null. */
    @Nullable
    Entry byForm(String form) {
        return forms.get(form);
    }

    /** The unit of one word, where upper and lower case tell units apart ("MB", "Mb"), or null. */
    @Nullable
    Entry byWriting(String written) {
        return byCase.get(written);
    }

    /** How many words the longest form has. */
    int longestForm() {
        return longest;
    }

    /** Whether the form is a unit only right after digits. */
    boolean isShy(String form) {
        return shy.contains(form);
    }

    /** A number in the unit, in the base unit. */
    BigDecimal inBase(BigDecimal number, Entry unit) {
        Scale scale = scale(unit);
        return plain(number.multiply(scale.factor).add(scale.offset));
    }

    /** A distance between two numbers in the unit, in the base unit. */
    BigDecimal stepInBase(BigDecimal step, Entry unit) {
        return plain(step.multiply(scale(unit).factor));
    }

    /** Without trailing zeros or the noise of inexact factors. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal rounded = value.round(new MathContext(12));
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }

    private Scale scale(Entry entry) {
        Scale known = scales.get(entry.key());
        if (known == null) {
            known = convert(entry);
            scales.put(entry.key(), known);
        }
        return known;
    }

    private static Scale convert(Entry entry) {
        try {
            Unit<?> unit = unit(entry.key());
            UnitConverter converter = unit.getConverterToAny(base(entry.base()));
            BigDecimal zero = decimal(converter.convert(0));
            BigDecimal one = decimal(converter.convert(1));
            return new Scale(one.subtract(zero), zero);
        } catch (IncommensurableException e) {
            throw new IllegalStateException("the list of units holds " + entry, e);
        }
    }

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString().contains("÷")
                ? BigDecimal.valueOf(number.doubleValue()).toString()
                : number.toString());
    }

    /** A number without dimension, as the radian is. */
    private static Unit<?> bit() {
        return Units.RADIAN.alternate("bit");
    }

    private static Unit<?> base(String symbol) {
        return switch (symbol) {
            case "bit" -> bit();
            case "m2" -> Units.SQUARE_METRE;
            case "m3" -> Units.CUBIC_METRE;
            default -> SimpleUnitFormat.getInstance().parse(symbol);
        };
    }

    private static Unit<?> unit(String key) {
        return switch (key) {
            case "day" -> Units.DAY;
            case "week" -> Units.WEEK;
            case "fortnight" -> Units.WEEK.multiply(2);
            case "month" -> Units.MONTH;
            case "year" -> Units.YEAR;
            case "decade" -> Units.YEAR.multiply(10);
            case "century" -> Units.YEAR.multiply(100);
            case "mile" -> USCustomary.MILE;
            case "nautical-mile" -> USCustomary.NAUTICAL_MILE;
            case "yard" -> USCustomary.YARD;
            case "foot" -> USCustomary.FOOT;
            case "inch" -> USCustomary.INCH;
            case "light-year" -> USCustomary.LIGHT_YEAR;
            case "tonne" -> Imperial.METRIC_TON;
            case "kilotonne" -> MetricPrefix.KILO(Imperial.METRIC_TON);
            case "megatonne" -> MetricPrefix.MEGA(Imperial.METRIC_TON);
            case "short-ton" -> USCustomary.TON;
            case "long-ton" -> Imperial.TON_UK;
            case "pound" -> USCustomary.POUND;
            case "ounce" -> USCustomary.OUNCE;
            case "stone" -> Imperial.STONE;
            case "drachma" -> USCustomary.OUNCE.divide(8);
            case "km²" -> MetricPrefix.KILO(Units.METRE).pow(2);
            case "cm²" -> MetricPrefix.CENTI(Units.METRE).pow(2);
            case "km³" -> MetricPrefix.KILO(Units.METRE).pow(3);
            case "cm³" -> MetricPrefix.CENTI(Units.METRE).pow(3);
            case "m²" -> Units.SQUARE_METRE;
            case "m³" -> Units.CUBIC_METRE;
            case "square-mile" -> USCustomary.MILE.pow(2);
            case "square-yard" -> USCustomary.YARD.pow(2);
            case "square-foot" -> USCustomary.SQUARE_FOOT;
            case "square-inch" -> USCustomary.INCH.pow(2);
            case "hectare" -> USCustomary.HECTARE;
            case "acre" -> USCustomary.ACRE;
            case "cubic-foot" -> USCustomary.CUBIC_FOOT;
            case "cubic-inch" -> USCustomary.CUBIC_INCH;
            case "cubic-yard" -> USCustomary.YARD.pow(3);
            default -> otherUnit(key);
        };
    }

    private static Unit<?> otherUnit(String key) {
        return switch (key) {
            case "l" -> Units.LITRE;
            case "ml" -> MetricPrefix.MILLI(Units.LITRE);
            case "cl" -> MetricPrefix.CENTI(Units.LITRE);
            case "barrel" -> USCustomary.GALLON_LIQUID.multiply(42);
            case "gallon" -> USCustomary.GALLON_LIQUID;
            case "imperial-gallon" -> Imperial.GALLON_UK;
            case "quart" -> USCustomary.GALLON_LIQUID.divide(4);
            case "pint" -> USCustomary.GALLON_LIQUID.divide(8);
            case "cup" -> USCustomary.CUP;
            case "fluid-ounce" -> USCustomary.FLUID_OUNCE;
            case "tablespoon" -> USCustomary.TABLESPOON;
            case "teaspoon" -> USCustomary.TEASPOON;
            case "acre-foot" -> USCustomary.ACRE_FOOT;
            case "mile-per-hour" -> USCustomary.MILE_PER_HOUR;
            case "foot-per-second" -> USCustomary.FOOT_PER_SECOND;
            case "knot" -> USCustomary.KNOT;
            case "mach" -> Units.METRE_PER_SECOND.multiply(340);
            case "celsius" -> Units.CELSIUS;
            case "fahrenheit" -> USCustomary.FAHRENHEIT;
            case "kelvin" -> Units.KELVIN;
            case "degree" -> USCustomary.DEGREE_ANGLE;
            case "turn" -> USCustomary.REVOLUTION;
            case "horsepower" -> USCustomary.HORSEPOWER;
            case "kWh" -> MetricPrefix.KILO(Units.WATT).multiply(Units.HOUR);
            case "MWh" -> MetricPrefix.MEGA(Units.WATT).multiply(Units.HOUR);
            case "GWh" -> MetricPrefix.GIGA(Units.WATT).multiply(Units.HOUR);
            case "TWh" -> MetricPrefix.TERA(Units.WATT).multiply(Units.HOUR);
            case "bar" -> MetricPrefix.KILO(Units.PASCAL).multiply(100);
            case "mbar" -> MetricPrefix.HECTO(Units.PASCAL);
            case "bit" -> bit();
            case "kilobit" -> MetricPrefix.KILO(bit());
            case "megabit" -> MetricPrefix.MEGA(bit());
            case "gigabit" -> MetricPrefix.GIGA(bit());
            case "byte" -> bit().multiply(8);
            case "kilobyte" -> MetricPrefix.KILO(bit().multiply(8));
            case "megabyte" -> MetricPrefix.MEGA(bit().multiply(8));
            case "gigabyte" -> MetricPrefix.GIGA(bit().multiply(8));
            case "terabyte" -> MetricPrefix.TERA(bit().multiply(8));
            case "petabyte" -> MetricPrefix.PETA(bit().multiply(8));
            default -> SimpleUnitFormat.getInstance().parse(key);
        };
    }
}
