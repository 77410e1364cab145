package app.lateral.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import app.lateral.Lateral;
import app.lateral.align.SentenceEncoder;
import app.lateral.cli.StandardStreams.Attachment;
import app.lateral.compare.Comparer;
import app.lateral.read.StoryReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The command line as its user meets it. */
class CommandLineProgramTest {
    @TempDir
    Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String one = "";
    private String two = "";

    @BeforeEach
    void writeArticles() throws IOException {
        one = article("one.txt", """
                Ice closes the Skarn strait

                The coast guard shut the Skarn strait on Monday after ice 40 cm thick had pushed two barges ashore.

                Pilot Odd Brekke said the ice would last for six days.
                """);
        two = article("two.txt", """
                Barges stranded as strait freezes

                Two barges were driven ashore on Monday by ice that was about 75 cm thick, the coast guard said.

                Odd Brecke, a pilot, expects the ice to stay for six days.
                """);
    }

    @Test
    void allNamedIsCompared() {
        assertEquals(ExitStatus.COMPARED, run("compare", one, two));
        assertEquals("", complaints());
        assertTrue(result().startsWith("2 articles were compared:"), result());
    }

    @Test
    void jsonNamesTheFilesAsTheUserDoes() {
        assertEquals(ExitStatus.COMPARED, run("compare", one, two, "--format", "json"));
        assertTrue(result().startsWith("{\n  \"format\" : \"lateral-comparison/1\""), result());
        assertTrue(result().contains("\"path\" : \"" + one + "\""), result());
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        run("compare", "--format=json", one, two);
        byte[] first = out.toByteArray();
        out.reset();
        run("compare", "--format=json", one, two);
        assertArrayEquals(first, out.toByteArray());
    }

    @Test
    void whatCannotBeReadIsSaidAndTheRestCompared() {
        String missing = folder.resolve("three.txt").toString();
        assertEquals(ExitStatus.PARTLY_COMPARED, run("compare", one, missing, two));
        assertOneSentence(missing);
        assertTrue(result().contains("2 articles were compared:"), result());
        assertTrue(result().contains(missing.substring(missing.length() - 9)), result());
    }

    @Test
    void whereNothingCanBeReadNothingIsCompared() {
        String missing = folder.resolve("three.txt").toString();
        assertEquals(ExitStatus.NOTHING_COMPARED, run("compare", missing));
        assertTrue(complaints().contains(missing), complaints());
        assertTrue(result().startsWith("Nothing was compared."), result());
    }

    @Test
    void oneArticleAloneIsNotCompared() {
        assertEquals(ExitStatus.NOTHING_COMPARED, run("compare", one));
        assertEquals(ExitStatus.NOTHING_COMPARED, run("compare", one, one));
        assertEquals(ExitStatus.PARTLY_COMPARED, run("compare", one, two, one));
    }

    @Test
    void anArticleIsWrittenAsItWasRead() {
        assertEquals(ExitStatus.COMPARED, run(CommandLineProgramTest::notExpected, List.of("text", two)));
        assertTrue(result().startsWith("Barges stranded as strait freezes\n\nTwo barges were driven ashore"), result());
        out.reset();
        assertEquals(ExitStatus.COMPARED,
                run(CommandLineProgramTest::notExpected, List.of("text", two, "--format", "json")));
        assertTrue(result().startsWith("{\n  \"id\" : \"A\",\n  \"path\" : \"" + two + "\""), result());
        assertTrue(result().endsWith("\"byline\" : null,\n  \"dateline\" : null,\n  \"language\" : \"en\"\n}\n"),
                result());
        assertEquals("", complaints());
    }

    @Test
    void anUnknownFormatIsAnsweredWithThoseThereAre() {
        run(CommandLineProgramTest::notExpected, List.of("compare", one, two, "--format", "xml"));
        assertTrue(complaints().contains("text and json"), complaints());
    }

    @Test
    void wrongUsageIsToldInOneSentence() {
        for (List<String> wrong : List.of(List.of("compare"), List.of("compare", one, "--frmat", "json"),
                List.of("compare", one, two, "--format", "xml"), List.of("compare", one, two, "-o"),
                List.of("--frobnicate"), List.of(one, "--format", "json"))) {
            err.reset();
            assertEquals(ExitStatus.WRONG_USAGE, run(CommandLineProgramTest::notExpected, wrong), wrong.toString());
            assertOneSentence("--help");
        }
        assertEquals("", result());
    }

    @Test
    void helpAndVersionComeFromTheBuild() {
        assertEquals(ExitStatus.COMPARED, run(CommandLineProgramTest::notExpected, List.of("--version")));
        assertTrue(result().matches("Lateral \\d+\\.\\d+\\.\\d+\\R"), result());
        out.reset();
        assertEquals(ExitStatus.COMPARED, run(CommandLineProgramTest::notExpected, List.of("--help")));
        assertTrue(result().contains("compare"), result());
        out.reset();
        assertEquals(ExitStatus.COMPARED, run(CommandLineProgramTest::notExpected, List.of("compare", "--help")));
        for (String expected : List.of("--format", "--output", "Exit status:", "  3   nothing could be compared")) {
            assertTrue(result().contains(expected), result());
        }
        assertEquals("", complaints());
    }

    @Test
    void theReportGoesToAFileWholeAndAlone() throws IOException {
        Path report = folder.resolve("out").resolve("report.json");
        Files.createDirectory(folder.resolve("out"));
        Files.writeString(report, "an older report");
        assertEquals(ExitStatus.COMPARED, run("compare", one, two, "--format", "json", "-o", report.toString()));
        assertEquals("", result());
        assertTrue(Files.readString(report).endsWith("}\n"));
        try (Stream<Path> files = Files.list(report.getParent())) {
            assertEquals(List.of(report), files.toList(), "no part is left behind");
        }
    }

    @Test
    void anOutputThatCannotBeWrittenIsToldBeforeTheWorkBegins() throws IOException {
        String text = Files.readString(Path.of(one));
        for (String unwritable : List.of(folder.toString(), folder.resolve("none/report.txt").toString(), one,
                folder.resolve("one.txt/report.txt").toString())) {
            err.reset();
            assertEquals(ExitStatus.WRONG_USAGE,
                    run(CommandLineProgramTest::notExpected, List.of("compare", one, two, "-o", unwritable)));
            assertOneSentence(unwritable);
        }
        assertEquals(text, Files.readString(Path.of(one)));
    }

    @Test
    void anOutputThatFailsIsToldInOneSentence() {
        OutputStream full = new FailingStream("No space left on device");
        assertEquals(ExitStatus.NOTHING_COMPARED, run(full, Lateral::comparer, List.of("compare", one, two)));
        assertOneSentence("No space left on device");
    }

    @Test
    void aClosedPipeIsNoFailure() {
        OutputStream closed = new FailingStream("Broken pipe");
        assertEquals(ExitStatus.COMPARED, run(closed, Lateral::comparer, List.of("compare", one, two)));
        assertEquals("", complaints());
        assertEquals(ExitStatus.COMPARED, run(closed, CommandLineProgramTest::notExpected, List.of("--help")));
        assertEquals("", complaints());
    }

    @Test
    void theUnforeseenIsToldWithoutAStackTrace() {
        Function<SentenceEncoder, Comparer> broken = _ -> {
            throw new ExceptionInInitializerError(new IllegalStateException("the model\nis gone"));
        };
        assertEquals(ExitStatus.NOTHING_COMPARED, run(broken, List.of("compare", one, two)));
        assertOneSentence("the model");
        err.reset();
        Function<SentenceEncoder, Comparer> greedy = _ -> {
            throw new OutOfMemoryError();
        };
        assertEquals(ExitStatus.NOTHING_COMPARED, run(greedy, List.of("compare", one, two)));
        assertOneSentence("memory");
    }

    @Test
    void progressIsShownToATerminalOnlyAndCleared() {
        StandardStreams terminal = new StandardStreams(out, printing(err), Attachment.TERMINAL);
        new CommandLineProgram(new StoryReader(), Lateral::comparer, terminal).run(List.of("compare", one, two));
        assertTrue(complaints().contains("Matching passages"), complaints());
        assertTrue(complaints().endsWith("\r\u001B[K"), complaints());
    }

    @Test
    void filesAloneAreForTheWindow() {
        assertFalse(CommandLineProgram.isMeantBy(List.of()));
        assertFalse(CommandLineProgram.isMeantBy(List.of("one.txt", "compare")));
        assertTrue(CommandLineProgram.isMeantBy(List.of("compare", "one.txt")));
        assertTrue(CommandLineProgram.isMeantBy(List.of("one.txt", "--format")));
    }

    private static Comparer notExpected(SentenceEncoder ignored) {
        throw new AssertionError("nothing is to be compared here");
    }

    private ExitStatus run(String... arguments) {
        return run(Lateral::comparer, List.of(arguments));
    }

    @Test
    void aModelThatIsNotThereIsSaidInOneSentence() {
        assertEquals(ExitStatus.WRONG_USAGE, run("compare", "--model", "nowhere/model.onnx", one, two));
        assertEquals("lateral: There is no model “nowhere/model.onnx”: check its name and folder.",
                complaints().strip());
    }

    private ExitStatus run(Function<SentenceEncoder, Comparer> comparer, List<String> arguments) {
        return run(out, comparer, arguments);
    }

    private ExitStatus run(OutputStream result, Function<SentenceEncoder, Comparer> comparer, List<String> arguments) {
        StandardStreams streams = new StandardStreams(result, printing(err), Attachment.FILE);
        return new CommandLineProgram(new StoryReader(), comparer, streams).run(arguments);
    }

    private void assertOneSentence(String part) {
        assertEquals(1, complaints().lines().count(), complaints());
        assertTrue(complaints().startsWith("lateral: ") && complaints().contains(part), complaints());
    }

    private String result() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complaints() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String article(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static PrintStream printing(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** Fails as the system does. */
    private static final class FailingStream extends OutputStream {
        private final String reason;

        FailingStream(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
