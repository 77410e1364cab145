package app.lateral.cli;

import java.util.Locale;

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

    ReportFormat report(Phrasing phrasing) {
        return switch (this) {
            case TEXT -> new TextReport(phrasing);
            case JSON -> new JsonReport(phrasing);
        };
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
