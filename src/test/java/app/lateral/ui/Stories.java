package app.lateral.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import app.lateral.Lateral;
import app.lateral.compare.Comparer;
import app.lateral.compare.Comparison;
import app.lateral.compare.Corrections;
import app.lateral.read.StoryReader;

/** Stories in files, and the one comparer that the tests of the window share because its model takes time to load. */
public final class Stories {
    private static final class Loaded {
        private static final Comparer COMPARER = Lateral.comparer();
    }

    private Stories() {
    }

    public static Comparer comparer() {
        return Loaded.COMPARER;
    }

    /** Compares these files as the program does. */
    public static Comparison compare(List<Path> files) {
        return comparer().compare(new StoryReader().read(files), Corrections.NONE, (_, _) -> {
        });
    }

    /** The files of the sample story. */
    static List<Path> journeyHome() {
        return sample("journey-home");
    }

    /** The files of the sample in which an agency updates and corrects itself. */
    public static List<Path> ferryFire() {
        return sample("ferry-fire");
    }

    /** So many articles, up to ten; beyond five they are of several events. */
    static List<Path> many(Path folder, int count) {
        return Stream.of(journeyHome(), ferryFire(), ferries(folder, 1)).flatMap(List::stream).limit(count).toList();
    }

    private static List<Path> sample(String name) {
        try (Stream<Path> files = Files.list(Path.of("samples", name))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many small articles on one ferry, each with its own figure. */
    public static List<Path> ferries(Path folder, int count) {
        return IntStream.range(0, count).mapToObj(index -> write(folder.resolve("ferry-" + index + ".txt"),
                """
                        Ferry number %d is late

                        The ferry from Torvik to Halden was %d minutes late on Monday, its owner said.

                        Nobody on board complained in letter %d.
                        """.formatted(index, 20 + index, index)))
                .toList();
    }

    public static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
