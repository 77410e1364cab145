package app.lateral.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.lateral.Lateral;
import app.lateral.read.StoryReader;
import app.lateral.text.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What of a story is not compared because it has too many figures is said. */
class ManyFiguresTest {
    private static final Comparer COMPARER = Lateral.comparer();

    @TempDir
    private Path folder;

    @Test
    void moreFiguresThanAreAllComparedAreNamed() throws Exception {
        assertEquals(List.of(), manyFigures(200));
        assertEquals(List.of(List.of("402", "400")), manyFigures(201));
    }

    /** The details of the notice on two articles that give so many figures each. */
    private List<List<String>> manyFigures(int figures) throws Exception {
        Comparison comparison = COMPARER.compare(
                new StoryReader().read(List.of(log("north", figures), log("south", figures))), Progress.SILENT);
        return comparison.notices().stream().filter(notice -> notice.problem() == Notice.Problem.MANY_FIGURES)
                .map(Notice::details).toList();
    }

    private Path log(String side, int figures) throws Exception {
        String lines = IntStream.range(0, figures)
                .mapToObj(i -> "The " + side + " ferry carried " + (1000 + i) + " tonnes.")
                .collect(Collectors.joining("\n\n"));
        return Files.writeString(folder.resolve(side + figures + ".txt"), "A log of the " + side + "\n\n" + lines);
    }
}
