package app.lateral;

import java.nio.file.Path;
import java.util.List;

import app.lateral.align.Aligner;
import app.lateral.align.SentenceEncoder;
import app.lateral.cli.CommandLineProgram;
import app.lateral.cli.ExitStatus;
import app.lateral.cli.StandardStreams;
import app.lateral.compare.Comparer;
import app.lateral.fact.find.FactFinder;
import app.lateral.mention.find.MentionFinder;
import app.lateral.read.StoryReader;
import app.lateral.segment.ArticleSegmenter;
import app.lateral.ui.LateralApplication;
import app.lateral.ui.NoDisplayException;

/** Starts the program: a command or an option runs the command line, anything else opens the window. */
public final class Lateral {
    private static final List<String> SAMPLE = List.of("--sample");

    private Lateral() {
    }

    /** Opens the window with the files named, or runs a command and ends with its {@link ExitStatus}. */
    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        StoryReader reader = new StoryReader();
        CommandLineProgram commandLine = new CommandLineProgram(reader, Lateral::comparer,
                StandardStreams.ofProcess());
        ExitStatus status = !given.equals(SAMPLE) && CommandLineProgram.isMeantBy(given)
                ? commandLine.run(given)
                : openWindow(given, reader, commandLine);
        System.exit(status.code());
    }

    private static ExitStatus openWindow(List<String> given, StoryReader reader, CommandLineProgram commandLine) {
        try {
            if (given.equals(SAMPLE)) {
                LateralApplication.launchWithSample(reader, Lateral::comparer);
            } else {
                LateralApplication.launchWindow(reader, Lateral::comparer, given.stream().map(Path::of).toList());
            }
            return ExitStatus.COMPARED;
        } catch (NoDisplayException _) {
            return commandLine.refuseWindow();
        }
    }

    /** The stages of a comparison, wired; loads the language models. */
    public static Comparer comparer() {
        return comparer(SentenceEncoder.builtIn());
    }

    /** The same with another model for sentences. */
    public static Comparer comparer(SentenceEncoder encoder) {
        return new Comparer(new ArticleSegmenter(), new MentionFinder(), new Aligner(encoder), new FactFinder(encoder));
    }
}
