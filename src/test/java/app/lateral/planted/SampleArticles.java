package app.lateral.planted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The articles that tests take as they are: those of the samples, and those shared beside the project where they are. */
final class SampleArticles {
    private static final Path SAMPLES = Path.of("samples");
    private static final Path SHARED = Path.of("../shared/articles");

    private SampleArticles() {
    }

    /** Every file, in a fixed order. */
    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> stories = Files.list(SAMPLES)) {
            for (Path story : stories.filter(Files::isDirectory).sorted().toList()) {
                files.addAll(articlesIn(story));
            }
        }
        if (Files.isDirectory(SHARED)) {
            files.addAll(articlesIn(SHARED));
        }
        return files;
    }

    private static List<Path> articlesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
