package app.lateral.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import app.lateral.Lateral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The program where no window can open: one sentence names the command line instead. */
@EnabledOnOs(OS.LINUX)
class NoDisplayTest {
    private static final int NOTHING_COMPARED = 3;

    @TempDir
    private Path folder;

    @Test
    void withoutADisplay() throws IOException, InterruptedException {
        assertEquals(NOTHING_COMPARED, run(Map.of(), "samples/ferry-fire/1-first-lead.txt"));
        assertToldInOneSentence();
    }

    @Test
    void withADisplayThatNobodyAnswersAt() throws IOException, InterruptedException {
        assertEquals(NOTHING_COMPARED, run(Map.of("DISPLAY", ":987"), "--sample"));
        assertToldInOneSentence();
    }

    private void assertToldInOneSentence() throws IOException {
        // the toolkit warns that a test runs it from the class path; the program itself runs from the module path
        List<String> told = Files.readAllLines(folder.resolve("err")).stream()
                .filter(line -> !line.contains("PlatformImpl") && !line.contains("unnamed module")).toList();
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.getFirst().contains("lateral compare FILE"), told::toString);
    }

    private int run(Map<String, String> environment, String argument) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-cp", System.getProperty("java.class.path"),
                Lateral.class.getName(), argument);
        program.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        program.environment().putAll(environment);
        return program.redirectOutput(folder.resolve("out").toFile()).redirectError(folder.resolve("err").toFile())
                .start().waitFor();
    }
}
