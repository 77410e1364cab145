package app.lateral.cli;

import java.util.function.Supplier;

import app.lateral.compare.Comparer;
import app.lateral.compare.Comparison;
import app.lateral.compare.Corrections;
import app.lateral.compare.Progress;
import app.lateral.message.CommandMessage;
import app.lateral.message.Messages;
import app.lateral.report.Phrasing;
import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;
import app.lateral.text.Story;

/**
 * Compares a story for a command: shows how far it is, says what was lost, and knows the exit status.
 *
 * @param comparer asked once
 * @param streams where to say it
 * @param messages in these words
 */
record ComparisonRun(Supplier<Comparer> comparer, StandardStreams streams, Messages messages) {
    /** The comparison; every notice is said. */
    Comparison compare(Story story, Corrections corrections) {
        Comparison comparison = switch (streams.attachment()) {
            case FILE -> comparer.get().compare(story, corrections, Progress.SILENT);
            case TERMINAL -> {
                TerminalProgress progress = new TerminalProgress(streams.err(), messages);
                try {
                    yield comparer.get().compare(story, corrections, progress);
                } finally {
                    progress.clear();
                }
            }
        };
        Phrasing phrasing = new Phrasing(messages);
        for (Notice notice : comparison.notices()) {
            streams.err().println(messages.text(CommandMessage.COMPLAINT, phrasing.notice(notice)));
        }
        return comparison;
    }

    /** Fewer than two articles leave nothing to compare; a copy of another article and one too many are left out. */
    static ExitStatus status(Comparison comparison) {
        if (comparison.articles().size() < 2) {
            return ExitStatus.NOTHING_COMPARED;
        }
        boolean anyLost = comparison.notices().stream().map(Notice::problem)
                .anyMatch(problem -> problem.level() == Notice.Level.ERROR || problem == Problem.SAME_AS
                        || problem == Problem.TOO_MANY);
        return anyLost ? ExitStatus.PARTLY_COMPARED : ExitStatus.COMPARED;
    }
}
