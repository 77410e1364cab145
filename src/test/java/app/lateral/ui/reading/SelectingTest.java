package app.lateral.ui.reading;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import app.lateral.ui.OnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** Words of an article selected with the mouse and copied. */
@OnScreen
@ExtendWith(ApplicationExtension.class)
class SelectingTest {
    private final ExampleStory story = ExampleStories.ports(3);
    // set by the extension before each test
    @SuppressWarnings("NullAway.Init")
    private ReadingStage shown;

    @Start
    void start(Stage stage) {
        shown = ReadingStage.of(stage, story);
    }

    @Test
    void dragSelectsAndTheShortcutCopies(FxRobot robot) {
        Bounds from = shown.onScreen(story, "A: train started");
        Bounds to = shown.onScreen(story, "A: local radio");
        robot.drag(new Point2D(from.getMinX() + 1, from.getCenterY()))
                .dropTo(new Point2D(to.getMaxX() - 1, to.getCenterY()));
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        String copied = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Clipboard.getSystemClipboard().getString());
        assertEquals("train started from Ostrovik, a town only 200 km from the frontier, local radio", copied);
        assertNull(shown.model.selectedFactProperty().get());
    }

    @Test
    void doubleClickSelectsAWord(FxRobot robot) {
        robot.doubleClickOn(shown.onScreen(story, "C: warehouses"));
        assertEquals("warehouses", shown.column("C").selectedText());
    }

    @Test
    void menuOfATextCopiesAllOfIt(FxRobot robot) {
        robot.rightClickOn(shown.onScreen(story, "C: warehouses"));
        robot.clickOn("Select all");
        robot.rightClickOn(shown.onScreen(story, "C: warehouses"));
        robot.clickOn("Copy");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(ExampleStories.COURIER,
                WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Clipboard.getSystemClipboard().getString()));
    }
}
