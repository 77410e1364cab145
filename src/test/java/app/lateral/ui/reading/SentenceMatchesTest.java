package app.lateral.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.stage.Stage;

import app.lateral.align.PassageLink;
import app.lateral.text.Article;
import app.lateral.text.TextRange;
import app.lateral.ui.OnScreen;
import app.lateral.ui.control.OverviewStrip;
import app.lateral.ui.control.TextColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Pointing at sentences and clicking them, and what is said and drawn of their matches then. */
@OnScreen
@ExtendWith(ApplicationExtension.class)
class SentenceMatchesTest {
    private final ExampleStory story = ExampleStories.ports(3);
    // set by the extension before each test
    @SuppressWarnings("NullAway.Init")
    private ReadingStage shown;

    @Start
    void start(Stage stage) {
        shown = ReadingStage.of(stage, story);
    }

    @Test
    void clickOnASentenceShowsItsMatchesAndTheirRibbonsStandOut(FxRobot robot) {
        click(robot, "A: The minister set");
        assertEquals(List.of("Harbour Wire, para. 2 matches", "Meridian, para. 1 · 90%", "not in Courier",
                "Meridian, para. 1: close in meaning (0.80)"), matchBar(robot));
        assertEquals(1, robot.lookup(".matching-passage.mark-line").queryAll().size());
        assertEquals(1, robot.lookup(".ribbon").queryAll().stream()
                .filter(ribbon -> ribbon.getPseudoClassStates().toString().contains("chosen")).count());
    }

    @Test
    void sentenceWithoutAMatchSaysSo(FxRobot robot) {
        click(robot, "A: A brass band");
        assertEquals(List.of("Harbour Wire, para. 2: no other article has this.", ""), matchBar(robot));
    }

    @Test
    void mouseOverASentenceShowsItsMatchesInAllPanesUntilItGoesAway(FxRobot robot) {
        scrollTo("B: On Saturday the");
        robot.moveTo(shown.onScreen(story, "B: On Saturday the"));
        assertEquals(List.of("Meridian, para. 6 matches", "Courier, para. 2 · 60%", "Harbour Wire, para. 3 · 50%",
                "Courier, para. 2: close in meaning (0.80)"), matchBar(robot));
        assertMarked("chosen-passage", "B: On Saturday the");
        assertMarked("matching-passage", "A: Harbour master", "C: The harbour master");
        robot.moveTo(shown.onScreen(story, "A: A brass band"));
        assertEquals(List.of("Harbour Wire, para. 2: no other article has this.", ""), matchBar(robot));
        robot.moveTo(robot.lookup(".overview-strip").nth(0).<OverviewStrip>query());
        assertEquals(
                List.of("Point at a sentence to see what the other articles have on it; click it to keep that in sight.",
                        ""),
                matchBar(robot));
        assertMarked("matching-passage");
    }

    @Test
    void chosenSentenceStaysInTheBarWhileTheMouseIsOnAnother(FxRobot robot) {
        click(robot, "A: The minister set");
        robot.moveTo(shown.onScreen(story, "B: Pictures show"));
        assertEquals("Harbour Wire, para. 2 matches", matchBar(robot).getFirst());
        assertMarked("chosen-passage", "A: The minister set");
        assertMarked("hovered-passage", "A: The train started", "B: Pictures show");
    }

    @Test
    void pointingAtAMatchInTheBarSaysWhyItIsOne(FxRobot robot) {
        scrollTo("B: On Saturday the");
        click(robot, "B: On Saturday the");
        assertEquals("Courier, para. 2: close in meaning (0.80)", matchBar(robot).getLast());
        robot.moveTo("Harbour Wire, para. 3 · 50%");
        assertEquals("Harbour Wire, para. 3: close in meaning (0.80)", matchBar(robot).getLast());
        robot.moveTo(shown.onScreen(story, "B: On Saturday the"));
        shown.onStage(() -> robot.lookup("Harbour Wire, para. 3 · 50%").query().requestFocus());
        assertEquals("Harbour Wire, para. 3: close in meaning (0.80)", matchBar(robot).getLast());
    }

    @Test
    void clickOnAMatchBringsBothPassagesLevel(FxRobot robot) {
        shown.onStage(() -> shown.column("A").scrollTo(150));
        click(robot, "A: What they");
        robot.clickOn(".match-bar .hyperlink");
        assertEquals(shown.onScreen(story, "A: What they").getMinY(),
                shown.onScreen(story, "B: The pier, he").getMinY(), 3);
    }

    @Test
    void aMatchInAPaneThatIsNoNeighbourIsReachedFromTheBar(FxRobot robot) {
        List<Article> articles = story.articles();
        shown.onStage(() -> shown.model.setArticles(List.of(articles.get(1), articles.get(0), articles.get(2))));
        TextColumn first = shown.columns().getFirst();
        TextColumn last = shown.columns().getLast();
        TextRange here = story.range("B: On Saturday the");
        TextRange there = story.range("C: The harbour master");
        shown.onStage(() -> first.level(here.start(), here.end(), 100));
        robot.clickOn(first.localToScreen(first.bounds(here.start(), here.end()).orElseThrow()));
        robot.clickOn("Courier, para. 2 · 60%");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(first.span(here.start(), here.end()).top(), last.span(there.start(), there.end()).top(), 3);
    }

    @Test
    void ribbonsEndAtTheirPassagesAndFollowScrolling(FxRobot robot) {
        assertRibbonsMeetTheirPassages(robot);
        robot.moveTo(shown.onScreen(story, "B: Ministers seldom"));
        robot.scroll(3, VerticalDirection.UP);
        robot.scroll(5, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        shown.onStage(() -> {
        });
        assertTrue(shown.column("B").scroll() > 0);
        assertRibbonsMeetTheirPassages(robot);
    }

    private void scrollTo(String place) {
        TextRange range = story.range(place);
        shown.onStage(() -> shown.column(place.substring(0, 1)).level(range.start(), range.end(), 100));
    }

    /** The margins of exactly the passages that begin at these places carry this mark. */
    private void assertMarked(String styleClass, String... places) {
        WaitForAsyncUtils.waitForFxEvents();
        List<Bounds> lines = shown.lines(styleClass);
        assertEquals(places.length, lines.size(), styleClass);
        for (String place : places) {
            Bounds words = shown.onScreen(story, place);
            assertTrue(lines.stream().anyMatch(line -> line.getMaxX() <= words.getMinX() + 400
                    && Math.abs(line.getMinY() - words.getMinY()) < 8), place);
        }
    }

    private void assertRibbonsMeetTheirPassages(FxRobot robot) {
        List<Node> ribbons = new ArrayList<>(robot.lookup(".ribbon").queryAll());
        List<PassageLink> links = new ArrayList<>(story.comparison().alignment().passagesBetween("A", "B"));
        links.addAll(story.comparison().alignment().passagesBetween("B", "C"));
        assertEquals(links.size(), ribbons.size());
        for (int index = 0; index < links.size(); index++) {
            Path path = (Path) ribbons.get(index);
            if (path.isVisible()) {
                double drawn = path.localToScreen(0, ((MoveTo) path.getElements().getFirst()).getY()).getY();
                TextRange range = links.get(index).from().range();
                TextColumn column = shown.column(links.get(index).from().article());
                double passage = column.localToScreen(0, column.span(range.start(), range.end()).top()).getY();
                assertEquals(passage, drawn, 1);
            }
        }
    }

    private static List<String> matchBar(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Stream<Node> matches = robot.lookup(".match-bar .matches").<Pane>queryAs(Pane.class).getChildren().stream()
                .map(shown -> shown instanceof HBox match ? match.getChildren().getFirst() : shown);
        return Stream.concat(matches, robot.lookup(".match-bar .reasons").queryAll().stream()).map(Labeled.class::cast)
                .map(Labeled::getText).toList();
    }

    private void click(FxRobot robot, String place) {
        robot.clickOn(shown.onScreen(story, place));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
