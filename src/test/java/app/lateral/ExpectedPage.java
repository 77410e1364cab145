package app.lateral;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.lateral.fact.Agreement;
import app.lateral.fact.Severity;

/** Reads a sample's expectations: each second-level heading with the table below it. */
final class ExpectedPage {
    private static final Pattern READING = Pattern.compile("(\\d+) \"([^\"]+)\"");
    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");

    private final Map<String, List<List<String>>> tables = new LinkedHashMap<>();

    ExpectedPage(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("## ")) {
                rows = new ArrayList<>();
                tables.put(line.substring(3).strip(), rows);
            } else if (line.startsWith("|")) {
                rows.add(cells(line));
            }
        }
    }

    /** What should come true. */
    List<Expectation> expected() {
        return expectations("", "No conflict");
    }

    /** What should come true and is known not to. */
    List<Expectation> notYet() {
        return expectations(" not found yet", "Given as a conflict");
    }

    private List<Expectation> expectations(String suffix, String peace) {
        return Stream.of(
                rows("Articles" + suffix).map(row -> new Expectation.OfArticle(name(row), number(row.getFirst()),
                        row.get(1), Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3)))),
                rows("Furniture" + suffix).map(row -> new Expectation.OfFurniture(name(row), places(row).getFirst())),
                rows("Passages" + suffix)
                        .map(row -> new Expectation.OfLink(name(row), places(row).getFirst(), places(row).getLast())),
                rows("Facts" + suffix).map(ExpectedPage::fact),
                rows(peace).map(row -> new Expectation.OfPeace(name(row), places(row))))
                .<Expectation>flatMap(each -> each).toList();
    }

    private static Expectation fact(List<String> row) {
        return new Expectation.OfFact(name(row), Arrays.asList(row.get(0).split(" or ")),
                Stream.of(row.get(1).split(" or ")).map(word -> Agreement.valueOf(word.toUpperCase(Locale.ROOT)))
                        .toList(),
                severity(row.get(2)), row.get(3).equals("any") ? Integer.MAX_VALUE : number(row.get(3)), places(row));
    }

    private static Expectation.SeverityBound severity(String cell) {
        if (cell.equals("-")) {
            return new Expectation.SeverityBound(Severity.HIGH, Severity.LOW, false);
        }
        Severity named = Severity.valueOf(cell.substring(cell.lastIndexOf(' ') + 1).toUpperCase(Locale.ROOT));
        return new Expectation.SeverityBound(cell.startsWith("at least") ? Severity.HIGH : named,
                cell.startsWith("at most") ? Severity.LOW : named, true);
    }

    /** The rows of a table below its head. */
    private Stream<List<String>> rows(String heading) {
        return tables.getOrDefault(heading, List.of()).stream().skip(2);
    }

    private static List<String> cells(String line) {
        String inner = line.strip();
        return CELL_END.splitAsStream(inner.substring(1, inner.length() - 1))
                .map(cell -> cell.strip().replace("\\|", "|")).toList();
    }

    private static List<Place> places(List<String> row) {
        return READING.matcher(row.getLast()).results()
                .map(found -> new Place(Integer.parseInt(found.group(1)), found.group(2))).toList();
    }

    private static int number(String cell) {
        Matcher digits = Pattern.compile("\\d+").matcher(cell);
        if (!digits.find()) {
            throw new IllegalArgumentException("no number in " + cell);
        }
        return Integer.parseInt(digits.group());
    }

    private static String name(List<String> row) {
        return String.join(" | ", row);
    }
}
