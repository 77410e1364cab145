package app.lateral.ui.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The story that comes with the program, to try it on. */
public final class SampleStory {
    private static final Path FOLDER = Path.of("samples", "journey-home");

    private SampleStory() {
    }

    /** Its articles in order; empty where the folder is not found. */
    public static List<Path> articles() {
        return folder().map(SampleStory::texts).orElse(List.of());
    }

    /** Below the working directory, or beside the Java runtime with which the program was installed. */
    private static Optional<Path> folder() {
        Path installed = Path.of(System.getProperty("java.home")).toAbsolutePath().resolveSibling(FOLDER);
        return Stream.of(FOLDER, installed).filter(Files::isDirectory).findFirst();
    }

    private static List<Path> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
