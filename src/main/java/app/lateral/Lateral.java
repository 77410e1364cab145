package app.lateral;

import java.util.List;

import app.lateral.align.Aligner;
import app.lateral.align.SentenceEncoder;
import app.lateral.cli.CommandLineProgram;
import app.lateral.cli.ExitStatus;
import app.lateral.cli.StandardStreams;
import app.lateral.compare.Comparer;
import app.lateral.fact.FactFinder;
import app.lateral.mention.MentionFinder;
import app.lateral.read.StoryReader;
import app.lateral.segment.ArticleSegmenter;

/** Starts the program: a command or an option runs the command line, anything else opens the window. */
public final class Lateral {
    private Lateral() {
    }

    /** Opens the window with the files named, or runs a command and ends with its {@link ExitStatus}. */
    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        CommandLineProgram commandLine = new CommandLineProgram(new StoryReader(), Lateral::comparer,
                StandardStreams.ofProcess());
        ExitStatus status = CommandLineProgram.isMeantBy(given)
                ? commandLine.run(given)
                : commandLine.refuseWindow();
        System.exit(status.code());
    }

    /** The stages of a comparison, wired. */
    public static Comparer comparer() {
        SentenceEncoder encoder = SentenceEncoder.builtIn();
        return new Comparer(new ArticleSegmenter(), new MentionFinder(), new Aligner(encoder), new FactFinder(encoder));
    }
}
