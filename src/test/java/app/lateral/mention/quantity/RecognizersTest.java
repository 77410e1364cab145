package app.lateral.mention.quantity;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

import app.lateral.mention.Quantity;
import app.lateral.mention.Sentences;
import app.lateral.mention.find.MentionFinder;
import app.lateral.mention.number.Numeral;
import app.lateral.mention.number.NumeralFinder;
import app.lateral.mention.token.Tokens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Runs published cases of a recogniser of numbers, units and dates as they are, and holds the share of cases in which
 * every span and value is found and nothing else; the shares reached stand in {@code recognizers.csv} beside this test.
 * An expected mention without a value (a unit that stands alone) is not asked for: it is no figure.
 */
class RecognizersTest {
    private static final Path FOLDER = Path.of("../shared/data/recognizers");
    private static final MentionFinder FINDER = new MentionFinder();
    private static final UnitCatalogue UNITS = new UnitCatalogue();
    private static final NumeralFinder NUMERALS = new NumeralFinder();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "recognizers.csv", useHeadersInDisplayName = true)
    void reachesItsShare(String file, double floor) throws IOException {
        Path path = FOLDER.resolve(file);
        Assumptions.assumeTrue(Files.exists(path), "the cases of the recogniser are not here: " + path);
        Function<String, List<String>> finder = finder(path.getFileName().toString());
        int right = 0;
        int all = 0;
        var wrong = new ArrayList<String>();
        for (JsonNode entry : new ObjectMapper().readTree(Files.readString(path).replace("\uFEFF", ""))) {
            String input = entry.get("Input").asText();
            var expected = new TreeSet<String>();
            entry.get("Results").forEach(result -> addExpected(result, expected));
            var found = new TreeSet<>(finder.apply(input));
            all++;
            if (found.equals(expected)) {
                right++;
            } else {
                wrong.add(input + "\n    expected " + expected + "\n    found    " + found);
            }
        }
        double share = (double) right / all;
        Files.writeString(Path.of("target", path.getFileName() + ".missed"), String.join("\n", wrong));
        assertTrue(share >= floor, "%s: %d of %d are right, %.3f and not %.3f".formatted(file, right, all, share,
                floor));
    }

    private static void addExpected(JsonNode result, Set<String> expected) {
        JsonNode value = result.path("Resolution").path("value");
        if (!value.isMissingNode() && !value.isNull() && !value.asText().equals("null")) {
            String unit = result.path("Resolution").path("unit").asText("");
            expected.add(shown(result.get("Start").asInt(), result.get("End").asInt() + 1,
                    value(value.asText().replace("%", ""), unit)));
        }
    }

    /** The value in the units in which Lateral compares. */
    private static String value(String value, String unit) {
        if (!value.matches("-?[0-9.]+(E[-+]?[0-9]+)?")) {
            return value;
        }
        var number = new BigDecimal(value);
        UnitCatalogue.Entry entry = switch (unit) {
            case "C" -> UNITS.byForm("celsius");
            case "F" -> UNITS.byForm("fahrenheit");
            default -> UNITS.byForm(unit.toLowerCase(Locale.ROOT));
        };
        return switch (unit) {
            case "Cent", "Pence", "Penny" -> plain(number.movePointLeft(2));
            case "Month" -> plain(number.divide(BigDecimal.valueOf(12), MathContext.DECIMAL32));
            case "Week" -> plain(number.divide(BigDecimal.valueOf(52), MathContext.DECIMAL32));
            case "Day" -> plain(number.divide(BigDecimal.valueOf(365), MathContext.DECIMAL32));
            case "Year", "Age", "Pound" -> plain(number);
            default -> plain(entry == null ? number : UNITS.inBase(number, entry));
        };
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.round(new MathContext(6)).stripTrailingZeros().toPlainString();
    }

    private static String shown(int start, int end, String value) {
        return String.format(Locale.ROOT, "%04d-%04d %s", start, end, value);
    }

    private static Function<String, List<String>> finder(String file) {
        return switch (file) {
            case "NumberModel.json" -> RecognizersTest::numbers;
            case "OrdinalModel.json", "OrdinalModelSuppressExtendedTypes.json" ->
                RecognizersTest::ordinals;
            case "PercentModel.json" -> input -> quantities(input, quantity -> !quantity.written().isEmpty()
                    && quantity.kind() == Quantity.Kind.PERCENT);
            case "CurrencyModel.json" -> input -> quantities(input, quantity -> quantity.kind() == Quantity.Kind.MONEY);
            case "AgeModel.json" -> input -> quantities(input, quantity -> quantity.kind() == Quantity.Kind.AGE);
            case "TemperatureModel.json" -> input -> quantities(input, RecognizersTest::isTemperature);
            default -> input -> quantities(input, quantity -> quantity.kind() == Quantity.Kind.MEASURE
                    && !quantity.unit().equals("K"));
        };
    }

    private static List<String> ordinals(String input) {
        var found = new ArrayList<>(quantities(input, quantity -> quantity.kind() == Quantity.Kind.ORDINAL));
        Tokens tokens = Sentences.tokens(input);
        int i = 0;
        while (i < tokens.size()) {
            Optional<RelativeOrdinals.Read> read = RelativeOrdinals.at(tokens, i);
            read.ifPresent(place -> found.add(shown(tokens.get(place.from()).range().start(),
                    tokens.get(place.until() - 1).range().end(),
                    place.anchor().name().toLowerCase(Locale.ROOT) + (place.offset() < 0 ? "" : "+")
                            + place.offset())));
            i = read.map(RelativeOrdinals.Read::until).orElse(i + 1);
        }
        return found;
    }

    private static boolean isTemperature(Quantity quantity) {
        return quantity.kind() == Quantity.Kind.MEASURE
                && (quantity.unit().equals("K") || quantity.written().matches("(?i)deg(rees?)?\\.?|°"));
    }

    private static List<String> numbers(String input) {
        Tokens tokens = Sentences.tokens(input);
        var found = new ArrayList<String>();
        int i = 0;
        while (i < tokens.size()) {
            Numeral numeral = NUMERALS.at(tokens, i);
            boolean measured = numeral != null && tokens.get(numeral.until()).isWord()
                    && tokens.get(numeral.until()).isGlued();
            if (numeral != null && !measured && numeral.sort() != Numeral.Sort.ORDINAL) {
                found.add(shown(tokens.get(numeral.from()).range().start(),
                        tokens.get(numeral.until() - 1).range().end(), plain(numeral.value())));
                i = numeral.until();
            } else {
                i++;
            }
        }
        return found;
    }

    private static List<String> quantities(String input, Predicate<Quantity> wanted) {
        return FINDER.annotate(Sentences.segmented(input)).mentions(Quantity.class).stream().filter(wanted)
                .map(quantity -> shown(quantity.range().start(), quantity.range().end(), plain(own(quantity))))
                .toList();
    }

    /** Pounds of weight are asked for as pounds, like those of money. */
    private static BigDecimal own(Quantity quantity) {
        BigDecimal value = quantity.amount().high();
        UnitCatalogue.Entry pound = UNITS.byForm("pound");
        if (pound == null || !quantity.unit().equals("kg") || !quantity.written().matches("(?i)lbs?|pounds?")) {
            return value;
        }
        return value.divide(UNITS.inBase(BigDecimal.ONE, pound), MathContext.DECIMAL64);
    }
}
