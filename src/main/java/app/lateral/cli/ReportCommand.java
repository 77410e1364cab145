package app.lateral.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import app.lateral.compare.Comparison;
import app.lateral.message.CommandMessage;
import app.lateral.read.Source;
import app.lateral.read.StoryReader;
import app.lateral.report.ReportForm;
import app.lateral.report.ReportOptions;
import app.lateral.report.StorePhrasing;
import app.lateral.report.StoryReports;
import app.lateral.review.CheckedComparison;
import app.lateral.review.Review;
import app.lateral.store.StoreException;
import app.lateral.store.StoredStory;
import app.lateral.store.StoryFile;
import app.lateral.text.Story;

/** {@code lateral report}: a report on a story file, or on articles of which nothing was decided yet. */
final class ReportCommand {
    private final StoryReader reader;
    private final ComparisonRun run;

    ReportCommand(StoryReader reader, ComparisonRun run) {
        this.reader = reader;
        this.run = run;
    }

    ExitStatus run(List<Source> sources, ReportForm form, ReportOptions options, Output output) throws Complaint {
        boolean story = sources.stream().anyMatch(source -> storyFile(source).isPresent());
        if (story && sources.size() > 1) {
            throw new Complaint(ExitStatus.WRONG_USAGE, CommandMessage.STORY_AND_FILES);
        }
        Optional<Path> file = storyFile(sources.getFirst());
        return file.isPresent()
                ? ofStory(file.get(), form, options, output)
                : ofArticles(sources, form, options, output);
    }

    private ExitStatus ofArticles(List<Source> sources, ReportForm form, ReportOptions options, Output output)
            throws Complaint {
        Review review = Review.EMPTY;
        return write(run.compare(reader.readSources(sources), review.corrections()), review, "", form, options, output);
    }

    private ExitStatus ofStory(Path file, ReportForm form, ReportOptions options, Output output) throws Complaint {
        StoredStory stored = read(file);
        Comparison comparison = run.compare(new Story(stored.articles(), List.of()),
                stored.review().corrections());
        return write(comparison, stored.review(), name(file), form, options, output);
    }

    private ExitStatus write(Comparison comparison, Review review, String name, ReportForm form,
            ReportOptions options, Output output) throws Complaint {
        CheckedComparison checked = new CheckedComparison(comparison, review);
        output.write(out -> new StoryReports(run.messages()).write(form, checked, name, options, out));
        return ComparisonRun.status(comparison);
    }

    private StoredStory read(Path file) throws Complaint {
        try {
            return StoryFile.read(file);
        } catch (StoreException failure) {
            throw new Complaint(ExitStatus.NOTHING_COMPARED, CommandMessage.STORY_UNREADABLE,
                    new StorePhrasing(run.messages()).problem(failure));
        }
    }

    private static Optional<Path> storyFile(Source source) {
        return source instanceof Source.InFile(Path file, _) && file.toString().endsWith(StoryFile.ENDING)
                ? Optional.of(file)
                : Optional.empty();
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - StoryFile.ENDING.length());
    }
}
