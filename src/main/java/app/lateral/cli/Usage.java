package app.lateral.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import app.lateral.message.CommandMessage;
import app.lateral.message.Messages;
import app.lateral.read.Source;
import app.lateral.report.ReportForm;
import app.lateral.report.ReportOptions.Status;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

import static app.lateral.message.CommandMessage.*;

/** The commands and options that there are; built by hand, so that their wordings come from the bundle. */
final class Usage {
    static final String COMPARE = "compare";
    static final String TEXT = "text";
    static final String REPORT = "report";
    static final String FORMAT = "--format";
    static final String ONLY = "--only";
    static final String ANONYMOUS = "--anonymous";
    static final String DESK = "--desk";
    static final String CLAIMS = "--claim-review";
    static final String OUTPUT = "--output";
    static final String MODEL = "--model";
    private static final String FILES_LABEL = "FILE";
    private static final int WIDTH = 100;

    private final Messages messages;

    Usage(Messages messages) {
        this.messages = messages;
    }

    CommandLine commandLine() {
        CommandSpec lateral = command("lateral", USAGE_LATERAL).addPositional(files("0..*", USAGE_LATERAL_FILES));
        lateral.addSubcommand(COMPARE, compare());
        lateral.addSubcommand(TEXT, article());
        lateral.addSubcommand(REPORT, report());
        return new CommandLine(lateral).setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpWidth(WIDTH)
                .setUsageHelpAutoWidth(false);
    }

    private CommandSpec compare() {
        CommandSpec compare = command(COMPARE, USAGE_COMPARE).addPositional(files("1..*", USAGE_COMPARE_FILES));
        return withOutput(withModel(compare));
    }

    private CommandSpec withModel(CommandSpec command) {
        return command.addOption(OptionSpec.builder(MODEL, "-m").type(Path.class).paramLabel("FOLDER|FILE")
                .description(text(USAGE_MODEL)).build());
    }

    private CommandSpec article() {
        CommandSpec article = command(TEXT, USAGE_TEXT);
        article.addPositional(PositionalParamSpec.builder().paramLabel(FILES_LABEL).arity("1").required(true)
                .type(Source.class).converters(Usage::source).description(text(USAGE_TEXT_FILE)).build());
        return withOutput(article);
    }

    private CommandSpec report() {
        CommandSpec report = command(REPORT, USAGE_REPORT).addPositional(files("1..*", USAGE_REPORT_FILES));
        report.addOption(OptionSpec.builder(FORMAT, "-f").type(ReportForm.class)
                .paramLabel("html|pdf|docx|csv|matrix|json").defaultValue("html")
                .description(text(USAGE_REPORT_FORMAT)).build());
        report.addOption(OptionSpec.builder(ONLY).type(Status[].class).splitRegex(",").paramLabel("STATUS,…")
                .description(text(USAGE_ONLY)).build());
        report.addOption(OptionSpec.builder(DESK).description(text(USAGE_DESK)).build());
        report.addOption(OptionSpec.builder(ANONYMOUS).description(text(USAGE_ANONYMOUS)).build());
        report.addOption(OptionSpec.builder(CLAIMS).description(text(USAGE_CLAIMS)).build());
        return withFile(withModel(report));
    }

    private CommandSpec withOutput(CommandSpec command) {
        command.addOption(OptionSpec.builder(FORMAT, "-f").type(OutputFormat.class).paramLabel("text|json")
                .converters(this::format)
                .defaultValue("text").description(text(USAGE_FORMAT)).build());
        return withFile(command);
    }

    private CommandSpec withFile(CommandSpec command) {
        command.addOption(OptionSpec.builder(OUTPUT, "-o").type(Path.class).paramLabel(FILES_LABEL)
                .description(text(USAGE_OUTPUT)).build());
        command.usageMessage().exitCodeListHeading("%n" + text(USAGE_STATUS_HEADING) + "%n").exitCodeList(statuses());
        return command;
    }

    private CommandSpec command(String name, CommandMessage description) {
        CommandSpec command = CommandSpec.create().name(name);
        command.usageMessage().description(text(description)).sortOptions(false);
        command.addOption(OptionSpec.builder("--help", "-h").usageHelp(true).description(text(USAGE_HELP)).build());
        command.addOption(
                OptionSpec.builder("--version", "-V").versionHelp(true).description(text(USAGE_VERSION)).build());
        command.version(messages.text(VERSION, Version.read()));
        return command;
    }

    private PositionalParamSpec files(String arity, CommandMessage description) {
        return PositionalParamSpec.builder().paramLabel(FILES_LABEL).arity(arity).required(arity.startsWith("1"))
                .type(Source[].class).auxiliaryTypes(Source.class).converters(Usage::source)
                .description(text(description)).build();
    }

    private Map<String, String> statuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        for (ExitStatus status : ExitStatus.values()) {
            statuses.put(Integer.toString(status.code()), text(switch (status) {
                case COMPARED -> USAGE_STATUS_COMPARED;
                case PARTLY_COMPARED -> USAGE_STATUS_PARTLY_COMPARED;
                case WRONG_USAGE -> USAGE_STATUS_WRONG_USAGE;
                case NOTHING_COMPARED -> USAGE_STATUS_NOTHING_COMPARED;
            }));
        }
        return statuses;
    }

    private static Source source(String word) {
        try {
            return Source.of(word);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private OutputFormat format(String word) {
        for (OutputFormat format : OutputFormat.values()) {
            if (format.toString().equals(word.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new TypeConversionException(text(USAGE_FORMATS));
    }

    /** picocli formats descriptions, to which a % is special. */
    private String text(CommandMessage message) {
        return messages.text(message).replace("%", "%%");
    }
}
