package app.lateral.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import app.lateral.Lateral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The program as its own process: what the shell sees. */
class ProcessTest {
    @TempDir
    Path folder;

    @Test
    void theShellSeesTheExitStatus() throws IOException, InterruptedException {
        assertEquals(0, run("compare", "samples/ferry-fire/1-first-lead.txt", "samples/ferry-fire/4-meridian.txt"));
        assertEquals("", stderr());
        assertEquals(3, run("compare", "samples/ferry-fire/1-first-lead.txt", "samples/ferry-fire/none.txt"));
        assertEquals(1, run("compare", "samples/ferry-fire/1-first-lead.txt", "samples/ferry-fire/4-meridian.txt",
                "samples/ferry-fire/none.txt"));
        assertEquals(2, run("compare", "--nonsense"));
        assertEquals(3, run("compare", "samples/none"));
    }

    @Test
    void anotherLocaleCharsetAndCoreCountGiveTheSameBytes() throws IOException, InterruptedException {
        String[] command = {"compare", "--format", "json", "samples/ferry-fire/1-first-lead.txt",
                "samples/ferry-fire/2-writethru.txt", "samples/ferry-fire/4-meridian.txt"};
        assertEquals(0, run(List.of(), command));
        byte[] first = Files.readAllBytes(folder.resolve("out"));
        assertEquals(0, run(List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Tokyo",
                "-Dfile.encoding=ISO-8859-1", "-XX:ActiveProcessorCount=1"), command));
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("out")));
        assertTrue(first.length > 0);
    }

    @Test
    void nothingIsAskedOfTheNetwork() throws IOException, InterruptedException {
        Path loaded = folder.resolve("loaded");
        assertEquals(0, run(List.of("-Xlog:class+load:file=" + loaded), "compare",
                "samples/ferry-fire/1-first-lead.txt", "samples/ferry-fire/4-meridian.txt"));
        List<String> sockets = Files.readAllLines(loaded).stream()
                .filter(line -> line.matches(".* (sun.nio.ch.NioSocketImpl"
                        + "|sun.net.www.http.HttpClient|jdk.internal.net.http.HttpClientImpl) .*"))
                .toList();
        assertEquals(List.of(), sockets, "without these no connection can be made");
    }

    private int run(String... command) throws IOException, InterruptedException {
        return run(List.of(), command);
    }

    private int run(List<String> options, String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
                System.getProperty("java.class.path")));
        words.addAll(options);
        words.add(Lateral.class.getName());
        words.addAll(List.of(command));
        return new ProcessBuilder(words).redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile()).start().waitFor();
    }

    private String stderr() throws IOException {
        return Files.readString(folder.resolve("err"), StandardCharsets.UTF_8);
    }
}
