package app.lateral.ui.matrix;

import java.util.List;

import static java.util.stream.Collectors.joining;

/** A table as comma-separated values (RFC 4180). */
final class CommaSeparated {
    private CommaSeparated() {
    }

    /** The table, one line each ended by CR LF; what a spreadsheet would take for a formula is made a text. */
    static String of(List<List<String>> table) {
        return table.stream().map(line -> line.stream().map(CommaSeparated::field).collect(joining(",")) + "\r\n")
                .collect(joining());
    }

    private static String field(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
