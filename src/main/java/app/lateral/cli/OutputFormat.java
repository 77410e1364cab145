package app.lateral.cli;

import java.util.Locale;

import app.lateral.message.Messages;
import app.lateral.report.JsonReport;
import app.lateral.report.Phrasing;
import app.lateral.report.ReportFormat;
import app.lateral.report.TextReport;

/** What {@code --format} may name. */
enum OutputFormat {
    /** For a person. */
    TEXT,
    /** For a program. */
    JSON;

    ReportFormat report(Messages messages) {
        return switch (this) {
            case TEXT -> new TextReport(messages);
            case JSON -> new JsonReport(new Phrasing(messages));
        };
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
