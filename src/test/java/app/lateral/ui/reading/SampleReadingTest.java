package app.lateral.ui.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.stage.Stage;

import app.lateral.Lateral;
import app.lateral.compare.Comparison;
import app.lateral.compare.Progress;
import app.lateral.fact.Fact;
import app.lateral.read.StoryReader;
import app.lateral.text.Story;
import app.lateral.text.TextRange;
import app.lateral.ui.OnScreen;
import app.lateral.ui.control.TextColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The sample story, read and compared in earnest, in the reading view. */
@OnScreen
@ExtendWith(ApplicationExtension.class)
class SampleReadingTest {
    private static final Path SAMPLE = Path.of("samples", "journey-home");
    // set by the extension before each test
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @Test
    void distancesOfTheSampleStandLevelInTheirPanes() {
        Story story = new StoryReader().read(files());
        Comparison comparison = Lateral.comparer().compare(story, Progress.SILENT);
        ReadingStage shown = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new ReadingStage(stage, 1280, 800));
        shown.onStage(() -> {
            shown.model.setArticles(story.articles());
            shown.model.setComparison(comparison);
        });
        Fact distance = comparison.differences().stream()
                .filter(fact -> fact.readings().stream().anyMatch(reading -> reading.text().contains("200 km")))
                .findFirst().orElseThrow();
        assertTrue(shown.model.compared().marks("A").stream().anyMatch(mark -> words(story, 0, mark).equals("200 km")));
        assertTrue(shown.model.compared().marks("B").stream()
                .anyMatch(mark -> words(story, 1, mark).equals("254 kilometres")));
        shown.onStage(() -> shown.model.selectedFactProperty().set(distance));
        assertEquals(top(shown, 0, "200 km", story), top(shown, 1, "254 kilometres", story), 3);
        pictures(shown, story);
    }

    private static void pictures(ReadingStage shown, Story story) {
        shown.picture("sample-5-1280x800-light-fact");
        shown.onStage(() -> shown.view.resize(1920, 1080));
        shown.picture("sample-5-1920x1080-light-fact");
        int sentence = story.articles().getFirst().text().indexOf("In the course of his stay");
        shown.onStage(() -> shown.model.click("A", sentence));
        shown.picture("sample-5-1920x1080-light-sentence");
        shown.dark();
        shown.picture("sample-5-1920x1080-dark-sentence");
    }

    private static double top(ReadingStage shown, int place, String words, Story story) {
        TextColumn column = (TextColumn) List.copyOf(shown.view.lookupAll(".text-column")).get(place);
        int start = story.articles().get(place).text().indexOf(words);
        Bounds bounds = column.bounds(start, start + words.length()).orElseThrow();
        return column.localToScene(bounds).getMinY();
    }

    private static String words(Story story, int place, FactMark mark) {
        TextRange range = mark.range();
        return story.articles().get(place).textAt(range);
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(SAMPLE)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
