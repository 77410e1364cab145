package app.lateral.read.article;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lateral.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Pages of every kind that news comes on, written for this test. Each line bears what it is: H headline, B body, F
 * furniture.
 */
class PagesTest {
    private final PartFinder partFinder = new PartFinder(new FurnitureMarks(new FurniturePhrases()));

    static List<Path> pages() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(PagesTest.class.getResource("pages")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tellsThePartsApart(Path page) throws IOException {
        List<String> marked = Files.readAllLines(page);
        String text = marked.stream().map(line -> line.substring(2)).collect(Collectors.joining("\n\n"));
        List<TextRange> paragraphs = ParagraphSplitter.split(text);
        PartFinder.Found found = partFinder.find(text, paragraphs);
        StringBuilder given = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            given.append(found.parts().get(i).name().charAt(0)).append('|').append(paragraphs.get(i).of(text))
                    .append('\n');
        }
        assertEquals(String.join("\n", marked) + "\n", given.toString());
    }
}
