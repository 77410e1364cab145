package app.lateral.cli;

import java.util.List;

import app.lateral.compare.Comparison;
import app.lateral.compare.Corrections;
import app.lateral.read.Source;
import app.lateral.read.StoryReader;
import app.lateral.report.ReportFormat;

/** {@code lateral compare}: reads the articles, compares them and writes the report. */
final class CompareCommand {
    private final StoryReader reader;
    private final ComparisonRun run;

    CompareCommand(StoryReader reader, ComparisonRun run) {
        this.reader = reader;
        this.run = run;
    }

    ExitStatus run(List<Source> sources, OutputFormat format, Output output) throws Complaint {
        Comparison comparison = run.compare(reader.readSources(sources), Corrections.NONE);
        ReportFormat report = format.report(run.messages());
        output.write(out -> report.write(comparison, out));
        return ComparisonRun.status(comparison);
    }
}
