package app.lateral.ui;

import java.util.Locale;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertFalse;

/** Pictures of the whole window with two, three and five articles, small and large, light and dark. */
@ExtendWith(ApplicationExtension.class)
class WindowPicturesTest {
    /** Set before each test. */
    @SuppressWarnings("NullAway.Init")
    private Stage stage;
    /** Set before each test. */
    @SuppressWarnings("NullAway.Init")
    private WindowStage window;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @CsvSource({"2,1280,800,LIGHT", "3,1280,800,LIGHT", "5,1280,800,LIGHT", "3,1280,800,DARK", "2,1920,1080,LIGHT",
            "5,1920,1080,LIGHT", "5,1920,1080,DARK", "0,1920,1080,DARK"})
    void nothingOnListAndCardIsCut(int articles, int width, int height, Theme theme, FxRobot robot) {
        window = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> new WindowStage(stage, width, height, theme));
        if (articles > 0) {
            window.open(Stories.journeyHome().subList(0, articles));
        }
        window.picture("window-%d-%d-%s".formatted(articles, width,
                theme.name().toLowerCase(Locale.ROOT)));
        robot.lookup(node -> node instanceof Labeled && isShown(node)).queryAllAs(Labeled.class)
                .forEach(WindowPicturesTest::assertWhole);
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && node.getScene() != null && (node.getParent() == null || isShown(node.getParent()));
    }

    private static void assertWhole(Labeled label) {
        String text = label.getText();
        if (text != null && label.lookup(".text") instanceof Text shown) {
            assertFalse(!text.endsWith("…") && shown.getText().endsWith("…"), () -> "cut: " + text);
        }
    }
}
