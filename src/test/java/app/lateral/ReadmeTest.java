package app.lateral;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.cli.CommandLineProgram;
import app.lateral.cli.StandardStreams;
import app.lateral.cli.StandardStreams.Attachment;
import app.lateral.read.StoryReader;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Holds the README's first example to what the program says. */
class ReadmeTest {
    private static final Pattern EXAMPLE = Pattern
            .compile("```\\n\\$ lateral (?<command>.*) \\| head -n (?<lines>\\d+)\\n(?<output>(?s:.*?))```");

    @Test
    void theFirstExampleIsTrue() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
        assertTrue(example.find(), "the README opens with a command and its output");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StandardStreams streams = new StandardStreams(out,
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), Attachment.FILE);
        new CommandLineProgram(new StoryReader(), Lateral::comparer, streams)
                .run(List.of(example.group("command").split(" ")));
        List<String> said = out.toString(StandardCharsets.UTF_8).lines()
                .limit(Integer.parseInt(example.group("lines"))).toList();
        assertEquals(example.group("output"), String.join("\n", said) + "\n",
                "the program says something else now: put it into the README");
    }
}
