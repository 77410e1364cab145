package app.lateral.ui.reading;

import java.nio.file.Files;
import java.nio.file.Path;

import javafx.stage.Stage;

import app.lateral.ui.OnScreen;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Pictures to look at, in target/pictures. */
@OnScreen
@ExtendWith(ApplicationExtension.class)
class ReadingPicturesTest {
    // set by the extension before each test
    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @ParameterizedTest
    @CsvSource({"2, 1280, 800, light", "3, 1280, 800, light", "5, 1280, 800, dark", "2, 1920, 1080, dark",
            "3, 1920, 1080, light", "5, 1920, 1080, light"})
    void picture(int articles, int width, int height, String theme) {
        ReadingStage shown = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> new ReadingStage(stage, width, height));
        ExampleStory story = ExampleStories.ports(articles);
        shown.show(story);
        if (theme.equals("dark")) {
            shown.dark();
        }
        String name = "reading-" + articles + "-" + width + "x" + height + "-" + theme;
        shown.picture(name + "-quiet");
        shown.onStage(() -> shown.model.selectedFactProperty().set(story.comparison().facts().getFirst()));
        shown.picture(name + "-fact");
        shown.onStage(() -> shown.model.sentences().chosenProperty().set(new SentencePlace("A", 4)));
        shown.picture(name + "-sentence");
        assertTrue(Files.exists(Path.of("target", "pictures", name + "-fact.png")));
    }
}
