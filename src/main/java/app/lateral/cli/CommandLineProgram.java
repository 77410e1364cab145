package app.lateral.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import app.lateral.align.SentenceEncoder;
import app.lateral.align.UnusableModelException;
import app.lateral.compare.Comparer;
import app.lateral.message.CommandMessage;
import app.lateral.message.Message;
import app.lateral.message.Messages;
import app.lateral.read.Source;
import app.lateral.read.StoryReader;
import app.lateral.report.Phrasing;
import app.lateral.report.ReportForm;
import app.lateral.report.ReportOptions;
import app.lateral.report.ReportOptions.Status;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program without its window: understands a command line, runs its command and gives the exit status. */
public final class CommandLineProgram {
    private static final Set<String> COMMANDS = Set.of(Usage.COMPARE, Usage.TEXT, Usage.REPORT);

    private final StoryReader reader;
    private final Function<SentenceEncoder, Comparer> comparer;
    private final StandardStreams streams;
    private final Messages messages = Messages.inEnglish();

    /**
     * Wires the program.
     *
     * @param reader reads the articles
     * @param comparer given the model that is to be used; asked once and only where something is to be compared
     * @param streams where to write
     */
    public CommandLineProgram(StoryReader reader, Function<SentenceEncoder, Comparer> comparer,
            StandardStreams streams) {
        this.reader = reader;
        this.comparer = comparer;
        this.streams = streams;
    }

    /** Whether these arguments hold a command or an option, and not only files for the window. */
    public static boolean isMeantBy(List<String> arguments) {
        return (!arguments.isEmpty() && COMMANDS.contains(arguments.getFirst()))
                || arguments.stream().anyMatch(argument -> argument.startsWith("-"));
    }

    /** Does what the arguments ask for; a failure becomes one sentence on standard error and an exit status. */
    public ExitStatus run(List<String> arguments) {
        try {
            return dispatch(new Usage(messages).commandLine().parseArgs(arguments.toArray(String[]::new)));
        } catch (ParameterException wrong) {
            streams.err().println(messages.text(CommandMessage.COMPLAINT_ABOUT_USAGE, firstLine(wrong.getMessage())));
            return ExitStatus.WRONG_USAGE;
        } catch (Complaint complaint) {
            complain(complaint.wording(), complaint.arguments());
            return complaint.status();
        } catch (OutOfMemoryError _) {
            complain(CommandMessage.OUT_OF_MEMORY);
            return ExitStatus.NOTHING_COMPARED;
        } catch (RuntimeException | Error unforeseen) {
            complain(CommandMessage.UNEXPECTED, firstLine(rootCause(unforeseen).toString()));
            return ExitStatus.NOTHING_COMPARED;
        }
    }

    /** Says why no window opens. */
    public ExitStatus refuseWindow() {
        complain(CommandMessage.NO_WINDOW);
        return ExitStatus.NOTHING_COMPARED;
    }

    private ExitStatus dispatch(ParseResult lateral) throws Complaint {
        ParseResult command = lateral.hasSubcommand() ? lateral.subcommand() : lateral;
        CommandLine commandLine = command.commandSpec().commandLine();
        if (command.isUsageHelpRequested()) {
            print(commandLine.getUsageMessage());
            return ExitStatus.COMPARED;
        }
        if (command.isVersionHelpRequested()) {
            StringWriter version = new StringWriter();
            commandLine.printVersionHelp(new PrintWriter(version));
            print(version.toString());
            return ExitStatus.COMPARED;
        }
        if (!lateral.hasSubcommand()) {
            throw new ParameterException(commandLine, "Options go with a command");
        }
        return switch (command.commandSpec().name()) {
            case Usage.TEXT -> text(command);
            case Usage.REPORT -> report(command);
            default -> compare(command);
        };
    }

    private ExitStatus compare(ParseResult command) throws Complaint {
        List<Source> sources = List.of(command.matchedPositionalValue(0, new Source[0]));
        return new CompareCommand(reader, comparisonRun(command)).run(sources, format(command),
                output(command, sources));
    }

    private ExitStatus report(ParseResult command) throws Complaint {
        List<Source> sources = List.of(command.matchedPositionalValue(0, new Source[0]));
        ReportForm form = command.matchedOptionValue(Usage.FORMAT, ReportForm.HTML);
        Status[] only = command.matchedOptionValue(Usage.ONLY, Status.values());
        ReportOptions options = new ReportOptions(
                command.hasMatchedOption(Usage.DESK) ? ReportOptions.Extent.DESK : ReportOptions.Extent.WHOLE,
                EnumSet.copyOf(List.of(only)),
                command.hasMatchedOption(Usage.ANONYMOUS)
                        ? ReportOptions.Naming.ANONYMOUS
                        : ReportOptions.Naming.NAMED,
                command.hasMatchedOption(Usage.CLAIMS)
                        ? ReportOptions.Claims.INCLUDED
                        : ReportOptions.Claims.LEFT_OUT);
        if (form == ReportForm.JSON && options.naming() == ReportOptions.Naming.ANONYMOUS) {
            throw new Complaint(ExitStatus.WRONG_USAGE, CommandMessage.JSON_NAMES_SOURCES);
        }
        return new ReportCommand(reader, comparisonRun(command)).run(sources, form, options, output(command, sources));
    }

    private ComparisonRun comparisonRun(ParseResult command) throws Complaint {
        SentenceEncoder encoder = encoder(command.matchedOptionValue(Usage.MODEL, null));
        return new ComparisonRun(() -> comparer.apply(encoder), streams, messages);
    }

    private static SentenceEncoder encoder(@Nullable Path model) throws Complaint {
        if (model == null) {
            return SentenceEncoder.builtIn();
        }
        try {
            return SentenceEncoder.from(model);
        } catch (UnusableModelException unusable) {
            throw new Complaint(ExitStatus.WRONG_USAGE, Phrasing.problem(unusable.problem()),
                    unusable.path().toString());
        }
    }

    private ExitStatus text(ParseResult command) throws Complaint {
        Source source = command.matchedPositionalValue(0, Source.of(""));
        return new TextCommand(reader, streams, messages).run(source, format(command),
                output(command, List.of(source)));
    }

    private static OutputFormat format(ParseResult command) {
        return command.matchedOptionValue(Usage.FORMAT, OutputFormat.TEXT);
    }

    private Output output(ParseResult command, List<Source> sources) throws Complaint {
        Path file = command.matchedOptionValue(Usage.OUTPUT, null);
        List<Path> inputs = sources.stream().filter(Source.InFile.class::isInstance).map(Source.InFile.class::cast)
                .map(Source.InFile::path).toList();
        return file == null ? new StandardOutput(streams.out()) : FileOutput.to(file, inputs);
    }

    private static Throwable rootCause(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : rootCause(cause);
    }

    private static String firstLine(@Nullable String text) {
        return text == null ? "" : text.lines().findFirst().orElse("");
    }

    private void print(String text) {
        PrintStream out = new PrintStream(streams.out(), false, StandardCharsets.UTF_8);
        out.print(text);
        out.flush();
    }

    private void complain(Message wording, Object... arguments) {
        streams.err().println(messages.text(CommandMessage.COMPLAINT, messages.text(wording, arguments)));
    }
}
