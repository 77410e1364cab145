package app.lateral.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import app.lateral.Lateral;
import app.lateral.read.StoryReader;
import app.lateral.text.Article;
import app.lateral.text.Story;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Whatever the order in which the articles of a story were added, the same is found, and ranked the same. */
class OrderOfArticlesTest {
    private static final Comparer COMPARER = Lateral.comparer();

    @ParameterizedTest
    @ValueSource(strings = {"journey-home", "ferry-fire"})
    void anyOrderGivesTheSameFactsInTheSameRank(String sample) throws IOException {
        Story story = new StoryReader().read(texts(Path.of("samples", sample)));
        List<Article> shuffled = new ArrayList<>(story.articles());
        Collections.shuffle(shuffled, new Random(7));
        Outline first = Outline.of(COMPARER.compare(story, Progress.SILENT));
        for (List<Article> order : List.of(story.articles().reversed(), shuffled)) {
            Outline again = Outline.of(COMPARER.compare(Outline.inOrder(order), Progress.SILENT));
            assertEquals(first.links(), again.links());
            assertEquals(first.facts(), again.facts());
        }
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }
}
