package app.lateral.ui.reading;

import java.util.List;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import app.lateral.text.Article;
import app.lateral.text.TextRange;
import app.lateral.ui.OnScreen;
import app.lateral.ui.control.TextColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How a user arranges the articles side by side, scrolls them together and finds words in them. */
@OnScreen
@ExtendWith(ApplicationExtension.class)
class PanesTest {
    private final ExampleStory story = ExampleStories.ports(3);
    /** Set before each test. */
    @SuppressWarnings("NullAway.Init")
    private ReadingStage shown;

    @Start
    void start(Stage stage) {
        shown = ReadingStage.of(stage, story);
        shown.model.setOnMoveArticle((from, to) -> {
            List<Article> moved = new java.util.ArrayList<>(shown.model.articles());
            moved.add(to, moved.remove(from));
            shown.model.setArticles(moved);
        });
    }

    @Test
    void aPaneIsDraggedToAnotherPlaceByItsHead(FxRobot robot) {
        robot.drag(name(robot, "Harbour Wire"), MouseButton.PRIMARY).dropTo(name(robot, "Courier"));
        assertEquals(List.of("Meridian", "Courier", "Harbour Wire"), names(robot));
        assertEquals(story.comparison(), shown.model.comparisonProperty().get());
        assertTrue(robot.lookup(".ribbon").queryAll().size() > 0, "ribbons are drawn between the new neighbours");
    }

    @Test
    void aPaneIsHiddenAndShownAgain(FxRobot robot) {
        robot.clickOn(shown.button("Hide Meridian"));
        assertEquals(List.of("Harbour Wire", "Courier"), names(robot));
        shown.picture("reading-hidden");
        robot.clickOn(shown.button("Show Meridian"));
        assertEquals(List.of("Harbour Wire", "Meridian", "Courier"), names(robot));
        assertFalse(robot.lookup("#hidden-bar").query().isVisible());
    }

    @Test
    void aPaneIsReadAlone(FxRobot robot) {
        robot.doubleClickOn(name(robot, "Courier"));
        assertEquals(List.of("Courier"), names(robot));
        robot.clickOn(shown.button("Show the other articles beside Courier again"));
        assertEquals(3, names(robot).size());
    }

    @Test
    void aPaneIsWidenedByItsEdge(FxRobot robot) {
        double before = shown.columns().getFirst().getWidth();
        Node edge = robot.lookup(".pane-edge").queryAll().iterator().next();
        Bounds place = edge.localToScreen(edge.getLayoutBounds());
        Point2D grip = new Point2D(place.getCenterX(), place.getCenterY());
        robot.drag(grip, MouseButton.PRIMARY).dropTo(grip.add(150, 0));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before + 150, shown.columns().getFirst().getWidth(), 15);
        robot.clickOn(shown.button("What can be done with Harbour Wire")).clickOn("#narrower");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(shown.columns().getFirst().getWidth() < before + 100);
    }

    @Test
    void articlesFollowTheOneThatIsScrolled(FxRobot robot) {
        robot.moveTo(shown.columns().get(0));
        // which of the two is down is a matter of the platform
        robot.scroll(9, VerticalDirection.UP);
        robot.scroll(14, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(shown.columns().get(0).scroll() > 0, "the one under the mouse is scrolled");
        assertTrue(shown.columns().get(1).scroll() > 0, "its neighbour follows");
    }

    @Test
    void aMatchInFocusStandsLevel() {
        TextRange here = story.range("A: What they got");
        TextRange there = story.range("B: The pier, he said");
        TextColumn scrolled = shown.columns().get(0);
        shown.onStage(() -> scrolled.scrollByUser(
                scrolled.heightOf(here.start(), here.end()).top() - scrolled.getHeight() / 3));
        assertEquals(scrolled.span(here.start(), here.end()).top(),
                shown.columns().get(1).span(there.start(), there.end()).top(), 30);
    }

    @Test
    void articlesStayWhereTheFollowingIsTurnedOff() {
        shown.onStage(() -> shown.model.keptLevelProperty().set(false));
        shown.onStage(() -> shown.columns().get(0).scrollByUser(300));
        assertEquals(0, shown.columns().get(1).scroll());
    }

    @Test
    void pageTextIsFolded(FxRobot robot) {
        shown.onStage(() -> shown.columns().get(0).scrollTo(10_000));
        double before = shown.columns().get(0).contentHeight();
        robot.clickOn(".fold-page-text");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(shown.columns().get(0).contentHeight() < before);
        Button fold = robot.lookup(".fold-page-text").queryButton();
        assertEquals("Page text: 1 para., not compared", fold.getText());
        assertEquals("Harbour Wire: show the text of the page around the article (Page text: 1 para., not compared)",
                fold.getAccessibleText());
    }

    @Test
    void whatIsLookedForIsCountedMarkedAndGoneTo(FxRobot robot) {
        shown.onStage(shown.view::find);
        robot.write("LUNIN");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("1 of 3", robot.lookup("#find-count").queryLabeled().getText());
        assertEquals(List.of("found once", "found once", "found once"),
                robot.lookup(".article-header .details").queryAllAs(Labeled.class).stream().map(Labeled::getText)
                        .toList());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        TextRange found = story.range("B: Lunin");
        assertTrue(shown.columns().get(1).bounds(found.start(), found.end()).isPresent(), "gone to the second");
        assertEquals("2 of 3", robot.lookup("#find-count").queryLabeled().getText());
        shown.picture("reading-find");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup("#find-bar").query().isVisible());
        assertEquals(0, robot.lookup(".found").queryAll().size());
    }

    @Test
    void wordsAreCopiedWithTheirSource(FxRobot robot) {
        TextRange words = story.range("A: town");
        Bounds place = shown.columns().get(0)
                .localToScreen(shown.columns().get(0).bounds(words.start(), words.end()).orElseThrow());
        robot.doubleClickOn(place);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.C).release(KeyCode.SHIFT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("“town” (Harbour Wire, para. 3)",
                WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Clipboard.getSystemClipboard().getString()));
    }

    private static Node name(FxRobot robot, String source) {
        return robot.lookup(".article-header .source").queryAllAs(Labeled.class).stream()
                .filter(label -> label.getText().equals(source)).findFirst().orElseThrow();
    }

    private static List<String> names(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".article-header .source").queryAllAs(Labeled.class).stream().map(Labeled::getText)
                .toList();
    }
}
