package app.lateral.cli;

import java.util.List;
import java.util.function.Supplier;

import app.lateral.compare.Comparer;
import app.lateral.compare.Comparison;
import app.lateral.compare.Progress;
import app.lateral.message.CommandMessage;
import app.lateral.message.Messages;
import app.lateral.read.Source;
import app.lateral.read.StoryReader;
import app.lateral.report.Phrasing;
import app.lateral.report.ReportFormat;
import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;
import app.lateral.text.Story;

/** {@code lateral compare}: reads the articles, compares them and writes the report. */
final class CompareCommand {
    private final StoryReader reader;
    private final Supplier<Comparer> comparer;
    private final StandardStreams streams;
    private final Messages messages;
    private final Phrasing phrasing;

    CompareCommand(StoryReader reader, Supplier<Comparer> comparer, StandardStreams streams, Messages messages) {
        this.reader = reader;
        this.comparer = comparer;
        this.streams = streams;
        this.messages = messages;
        this.phrasing = new Phrasing(messages);
    }

    ExitStatus run(List<Source> sources, OutputFormat format, Output output) throws Complaint {
        Comparison comparison = compare(reader.readSources(sources));
        comparison.notices().forEach(this::complain);
        ReportFormat report = format.report(messages);
        output.write(out -> report.write(comparison, out));
        return status(comparison);
    }

    private Comparison compare(Story story) {
        return switch (streams.attachment()) {
            case FILE -> comparer.get().compare(story, Progress.SILENT);
            case TERMINAL -> {
                TerminalProgress progress = new TerminalProgress(streams.err(), messages);
                try {
                    yield comparer.get().compare(story, progress);
                } finally {
                    progress.clear();
                }
            }
        };
    }

    private void complain(Notice notice) {
        streams.err().println(messages.text(CommandMessage.COMPLAINT, phrasing.notice(notice)));
    }

    /** Fewer than two articles leave nothing to compare; a copy of another article and one too many are left out. */
    private static ExitStatus status(Comparison comparison) {
        if (comparison.articles().size() < 2) {
            return ExitStatus.NOTHING_COMPARED;
        }
        boolean anyLost = comparison.notices().stream().map(Notice::problem)
                .anyMatch(problem -> problem.level() == Notice.Level.ERROR || problem == Problem.SAME_AS
                        || problem == Problem.TOO_MANY);
        return anyLost ? ExitStatus.PARTLY_COMPARED : ExitStatus.COMPARED;
    }
}
