package app.lateral.ui.reading;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import app.lateral.fact.Agreement;
import app.lateral.fact.Fact;
import app.lateral.fact.FactKind;
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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Clicks, keys and the wheel on the reading view, and what is seen then. */
@OnScreen
@ExtendWith(ApplicationExtension.class)
class ReadingViewTest {
    private final ExampleStory story = ExampleStories.ports(3);
    // set by the extension before each test
    @SuppressWarnings("NullAway.Init")
    private ReadingStage shown;

    @Start
    void start(Stage stage) {
        shown = ReadingStage.of(stage, story);
    }

    @Test
    void linesOfMarksStandBelowExactlyTheirWords(FxRobot robot) {
        Bounds words = shown.onScreen(story, "A: 200 km");
        List<Bounds> lines = shown.lines("family-figure");
        assertTrue(lines.stream().anyMatch(line -> Math.abs(line.getMinX() - words.getMinX()) < 3
                && Math.abs(line.getMaxX() - words.getMaxX()) < 3 && line.getMinY() > words.getCenterY()
                && line.getMaxY() < words.getMaxY() + 6), words + " has none of " + lines);
    }

    @Test
    void clickOnAMarkSelectsTheFactAndBringsItsReadingsLevel(FxRobot robot) {
        click(robot, "A: 200 km");
        Fact selected = shown.model.selectedFactProperty().get();
        assertNotNull(selected);
        assertEquals("f1", selected.id());
        assertEquals(shown.onScreen(story, "A: 200 km").getMinY(), shown.onScreen(story, "B: 254 kilometres").getMinY(),
                3);
        assertStandOut(robot, "A: 200 km");
        assertStandOut(robot, "B: 254 kilometres");
    }

    @Test
    void readingsComeLevelWhereverTheyStand() {
        for (Fact fact : story.comparison().facts()) {
            shown.onStage(() -> shown.model.selectedFactProperty().set(fact));
            List<Double> heights = fact.readings().stream()
                    .filter(reading -> first(fact, reading.article()).equals(reading.range()))
                    .map(reading -> shown.bounds(reading.article(), reading.range()).getMinY()).toList();
            for (double height : heights) {
                assertEquals(heights.getFirst(), height, 3, fact.id());
            }
        }
    }

    @Test
    void silentPaneStaysWhereNothingMatches() {
        double before = shown.column("C").scroll();
        shown.onStage(() -> shown.model.selectedFactProperty().set(story.comparison().facts().getFirst()));
        assertEquals(before, shown.column("C").scroll());
    }

    @Test
    void clickInTheOverviewGoesThere(FxRobot robot) {
        OverviewStrip strip = robot.lookup(".overview-strip").nth(0).query();
        Bounds place = strip.localToScreen(strip.getLayoutBounds());
        robot.clickOn(new Point2D(place.getCenterX(), place.getMaxY() - 2));
        TextColumn column = shown.column("A");
        assertEquals(column.contentHeight() - column.getHeight(), column.scroll(), 2);
    }

    @Test
    void theOverviewHasAMarkAtTheHeightOfEachDifference(FxRobot robot) {
        OverviewStrip strip = robot.lookup(".overview-strip").nth(0).query();
        TextColumn column = shown.column("A");
        List<Double> marked = strip.lookupAll(".overview-mark").stream()
                .map(mark -> mark.getBoundsInParent().getCenterY() / strip.getHeight()).sorted().toList();
        double all = Math.max(column.contentHeight(), column.getHeight());
        List<Double> expected = shown.model.compared().marks("A").stream().map(mark -> column
                .heightOf(mark.range().start(), mark.range().end()).top() / all).sorted().toList();
        assertEquals(expected.size(), marked.size());
        for (int place = 0; place < expected.size(); place++) {
            assertEquals(expected.get(place), marked.get(place), 2 / strip.getHeight());
        }
    }

    @Test
    void whatOnlyOneArticleHasIsMarkedInItsMargin() {
        Bounds words = shown.onScreen(story, "A: A brass band");
        Bounds paragraph = shown.onScreen(story, "A: The minister set");
        assertTrue(shown.lines("only-here").stream().anyMatch(line -> line.getMaxX() < paragraph.getMinX()
                && line.getMinY() <= words.getMinY() + 3 && line.getMaxY() >= words.getMaxY() - 3),
                words + " of " + shown.lines("only-here"));
    }

    @Test
    void theMenuOfAPaneAsksToMoveAndRemove(FxRobot robot) {
        List<String> asked = new ArrayList<>();
        shown.model.setOnMoveArticle((from, to) -> asked.add(from + "->" + to));
        shown.model.setOnRemoveArticle(asked::add);
        robot.clickOn(shown.button("What can be done with Harbour Wire")).clickOn("#move-right");
        robot.clickOn(shown.button("What can be done with Meridian")).clickOn("#move-left");
        robot.clickOn(shown.button("What can be done with Meridian")).clickOn("#remove");
        assertEquals(List.of("0->1", "1->0", "B"), asked);
    }

    @Test
    void keysScrollTheTextThatHasTheFocus(FxRobot robot) {
        click(robot, "A: A brass band");
        robot.type(KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(shown.column("A").scroll() > 100);
        robot.type(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, shown.column("A").scroll());
    }

    @Test
    void articlesThatStayKeepTheirPlaceInTheText() {
        shown.onStage(
                () -> shown.column("A").level(story.range("A: Dockers").start(), story.range("A: Dockers").end(), 0));
        shown.onStage(() -> shown.model.setArticles(story.articles().subList(0, 2)));
        assertEquals(2, shown.columns().size());
        assertEquals(0,
                shown.column("A").span(story.range("A: Dockers").start(), story.range("A: Dockers").end()).top(), 2);
    }

    @Test
    void readingsAreLevelAgainAfterAChangeOfWidth() {
        shown.onStage(() -> shown.model.selectedFactProperty().set(story.comparison().facts().getFirst()));
        shown.onStage(() -> shown.view.resize(1300, 640));
        shown.onStage(() -> {
        });
        assertEquals(shown.onScreen(story, "A: 200 km").getMinY(), shown.onScreen(story, "B: 254 kilometres").getMinY(),
                3);
    }

    @Test
    void largerTypeIsMeasuredAnew() {
        double before = shown.column("A").contentHeight();
        shown.onStage(() -> shown.view.getStylesheets()
                .add("data:text/css,.text-block.body .words { -fx-font-size: 24px; }"));
        shown.onStage(() -> {
        });
        assertTrue(shown.column("A").contentHeight() > before * 1.3);
        Bounds words = shown.onScreen(story, "A: six-day");
        assertTrue(words.getHeight() > 26, words.toString());
    }

    @Test
    void widerPanesKeepTheLineAtTheTop() {
        shown.onStage(
                () -> shown.column("A").level(story.range("A: Dockers").start(), story.range("A: Dockers").end(), 0));
        shown.onStage(() -> shown.view.resize(1600, 640));
        assertEquals(0,
                shown.column("A").span(story.range("A: Dockers").start(), story.range("A: Dockers").end()).top(), 2);
    }

    @Test
    void tenArticlesKeepAReadableWidthAndScrollSideways() {
        ExampleStory ten = new ExampleStory();
        for (int place = 1; place <= 10; place++) {
            ten.article("Source " + place, ExampleStories.MERIDIAN);
        }
        ten.fact(FactKind.QUANTITY, Agreement.CONFLICT, "J: 254 kilometres");
        shown.show(ten);
        assertEquals(10, shown.columns().size());
        assertTrue(shown.columns().stream().allMatch(column -> column.getWidth() >= 280));
        shown.onStage(() -> shown.model.selectedFactProperty().set(ten.comparison().facts().getFirst()));
        assertTrue(shown.onScreen(ten, "J: 254 kilometres").getMaxX() < 1000, "the last pane has come into sight");
    }

    @Test
    void textsAreShownBeforeTheyAreCompared() {
        shown.onStage(() -> shown.model.setArticles(story.articles()));
        assertEquals(story.articles().getFirst().text().length(),
                shown.model.articles().getFirst().text().length());
        assertTrue(shown.column("A").bounds(0, 8).isPresent());
    }

    private void assertStandOut(FxRobot robot, String place) {
        Bounds words = shown.onScreen(story, place);
        assertTrue(robot.lookup(".selected-fact.mark-background").queryAll().stream()
                .map(shape -> shape.localToScreen(shape.getBoundsInLocal()))
                .anyMatch(shape -> Math.abs(shape.getMinX() - words.getMinX()) < 3
                        && Math.abs(shape.getMaxX() - words.getMaxX()) < 3
                        && Math.abs(shape.getMinY() - words.getMinY()) < 2),
                place);
    }

    private static TextRange first(Fact fact, String article) {
        return fact.readings().stream().filter(reading -> reading.article().equals(article)).findFirst().orElseThrow()
                .range();
    }

    private void click(FxRobot robot, String place) {
        robot.clickOn(shown.onScreen(story, place));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
