package app.lateral.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import app.lateral.fact.Fact;
import app.lateral.fact.Reading;
import app.lateral.fact.Severity;
import app.lateral.message.FindingMessage;
import app.lateral.message.Messages;
import app.lateral.review.CheckedComparison;
import app.lateral.review.CheckedDifference;
import app.lateral.review.Evidence;
import app.lateral.review.Finding;
import app.lateral.text.Article;

import static java.util.stream.Collectors.joining;

/** Tables for spreadsheets: UTF-8 with byte order mark, by which they know it; commas; lines end as RFC 4180 has them. */
final class CsvReport {
    private static final String FORMULA_SIGNS = "=+-@\t\r＝＋－＠";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Messages messages;

    CsvReport(Messages messages) {
        this.messages = messages;
    }

    /** A line for each wording that an article has for a difference. */
    void writeDifferences(CheckedComparison checked, ReportOptions options, OutputStream out) throws IOException {
        ReportSubject subject = new ReportSubject(checked, options, messages);
        List<List<String>> lines = new ArrayList<>();
        lines.add(headings(FindingMessage.COLUMN_NUMBER, FindingMessage.COLUMN_TOPIC, FindingMessage.COLUMN_KIND,
                FindingMessage.COLUMN_AGREEMENT, FindingMessage.COLUMN_SEVERITY, FindingMessage.COLUMN_EXPLANATION,
                FindingMessage.COLUMN_SOURCE, FindingMessage.COLUMN_PLACE, FindingMessage.COLUMN_WORDS,
                FindingMessage.COLUMN_VALUE, FindingMessage.COLUMN_UNIT, FindingMessage.COLUMN_VERDICT,
                FindingMessage.COLUMN_NOTE, FindingMessage.COLUMN_EVIDENCE, FindingMessage.COLUMN_BY,
                FindingMessage.COLUMN_AT));
        for (ReportSubject.Numbered numbered : subject.shown()) {
            for (Citation citation : subject.citations().of(numbered.difference().fact())) {
                lines.add(line(subject, numbered, citation));
            }
        }
        write(lines, out);
    }

    private static List<String> line(ReportSubject subject, ReportSubject.Numbered numbered, Citation citation) {
        CheckedDifference difference = numbered.difference();
        Fact fact = difference.fact();
        Severity severity = fact.severity();
        Reading reading = citation.reading();
        return List.of(Integer.toString(numbered.number()), subject.phrasing().topic(fact.topic()),
                subject.phrasing().kind(fact.kind()), subject.phrasing().agreement(fact.agreement()),
                severity == null ? "" : subject.phrasing().severity(severity), subject.phrasing().explanation(fact),
                citation.source(), citation.place(), subject.phrasing().hedged(reading),
                Optional.ofNullable(reading.value()).orElse(""), Optional.ofNullable(reading.unit()).orElse(""),
                subject.verdict(difference), of(difference, Finding::note),
                of(difference, finding -> finding.evidence().stream().map(Evidence::content).collect(joining("\n"))),
                of(difference, Finding::by), of(difference, finding -> finding.at().toString()));
    }

    private static String of(CheckedDifference difference, Function<Finding, String> part) {
        return difference.finding().map(part).orElse("");
    }

    /** A line for each fact and a column for each source, which is silent where it has nothing. */
    void writeMatrix(CheckedComparison checked, ReportOptions options, OutputStream out) throws IOException {
        ReportSubject subject = new ReportSubject(checked, options, messages);
        List<String> headings = new ArrayList<>(headings(FindingMessage.COLUMN_TOPIC, FindingMessage.COLUMN_KIND,
                FindingMessage.COLUMN_AGREEMENT));
        subject.articles().forEach(article -> headings.add(subject.sources().of(article.id())));
        headings.add(messages.text(FindingMessage.COLUMN_VERDICT));
        List<List<String>> lines = new ArrayList<>(List.of(headings));
        for (Fact fact : checked.comparison().facts()) {
            List<String> line = new ArrayList<>(List.of(subject.phrasing().topic(fact.topic()),
                    subject.phrasing().kind(fact.kind()), subject.phrasing().agreement(fact.agreement())));
            for (Article article : subject.articles()) {
                String words = fact.readings().stream().filter(reading -> reading.article().equals(article.id()))
                        .map(subject.phrasing()::hedged).distinct().collect(joining(" / "));
                line.add(switch (checked.comparison().coverage(fact, article.id())) {
                    case STATED -> words;
                    case REPORTED -> messages.text(FindingMessage.COLUMN_REPORTED);
                    case SILENT -> messages.text(FindingMessage.COLUMN_SILENT);
                });
            }
            line.add(checked.of(fact).finding().isPresent() ? subject.verdict(checked.of(fact)) : "");
            lines.add(line);
        }
        write(lines, out);
    }

    private List<String> headings(FindingMessage... columns) {
        List<String> headings = new ArrayList<>();
        for (FindingMessage column : columns) {
            headings.add(messages.text(column));
        }
        return headings;
    }

    private static void write(List<List<String>> lines, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);
        for (List<String> line : lines) {
            text.append(line.stream().map(CsvReport::field).collect(joining(","))).append("\r\n");
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String field(String cell) {
        return "\"" + harmless(cell).replace("\"", "\"\"") + "\"";
    }

    /** A cell that a spreadsheet would take for a formula begins with an apostrophe, by which it takes it for text. */
    private static String harmless(String cell) {
        String visible = cell.lines().map(Excerpt::visible).collect(joining("\n"));
        boolean formula = !visible.isEmpty() && FORMULA_SIGNS.indexOf(visible.strip().isEmpty()
                ? visible.charAt(0)
                : visible.strip().charAt(0)) >= 0;
        return formula ? "'" + visible : visible;
    }
}
