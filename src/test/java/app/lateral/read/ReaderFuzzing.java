package app.lateral.read;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Lets Jazzer try every reader for a minute, each beginning from the sample article in its form: {@code mvn -Pfuzz
 * test-compile exec:exec@fuzz}. What it finds is kept below target/fuzzing and becomes a file of {@code src/test/resources/app/lateral/read/fuzzed}.
 */
public final class ReaderFuzzing {
    private static final Path FOLDER = Path.of("target", "fuzzing");

    private ReaderFuzzing() {
    }

    /** Takes the number of seconds for each form; 60 where none is given. */
    public static void main(String[] arguments) throws IOException, URISyntaxException, InterruptedException {
        String seconds = arguments.length > 0 ? arguments[0] : "60";
        Path forms = Path.of(Objects.requireNonNull(ReaderFuzzing.class.getResource("forms")).toURI());
        List<Path> seeds;
        try (Stream<Path> files = Files.list(forms)) {
            seeds = files.sorted().toList();
        }
        int failed = 0;
        for (Path seed : seeds) {
            Path corpus = Files.createDirectories(FOLDER.resolve(seed.getFileName().toString()));
            Files.write(corpus.resolve("seed"), Files.readAllBytes(seed));
            failed += run(corpus, seconds) == 0 ? 0 : 1;
        }
        System.exit(failed);
    }

    private static int run(Path corpus, String seconds) throws IOException, InterruptedException {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ReaderFuzzer.class.getName(), "--instrumentation_includes=app.lateral.read.**",
                "--reproducer_path=" + corpus, "-artifact_prefix=" + corpus + "/", "-max_total_time=" + seconds,
                "-timeout=30", "-rss_limit_mb=3000", corpus.toString());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
