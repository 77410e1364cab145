package app.lateral.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.stage.Stage;

import app.lateral.align.PassageLink;
import app.lateral.fact.Agreement;
import app.lateral.fact.Fact;
import app.lateral.fact.FactKind;
import app.lateral.text.TextRange;
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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Clicks, keys and the wheel on the reading view, and what is seen then. */
@ExtendWith(ApplicationExtension.class)
class ReadingViewTest {
    private final ExampleStory story = ExampleStories.ports(3);
    // set by the extension before each test
    @SuppressWarnings("NullAway.Init")
    private ReadingStage shown;

    @Start
    void start(Stage stage) {
        shown = new ReadingStage(stage, 1000, 640);
        shown.model.setArticles(story.articles());
        shown.model.setComparison(story.comparison());
    }

    @Test
    void linesOfMarksStandBelowExactlyTheirWords(FxRobot robot) {
        Bounds words = onScreen("A: 200 km");
        List<Bounds> lines = lines(robot, "family-figure");
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
        assertEquals(onScreen("A: 200 km").getMinY(), onScreen("B: 254 kilometres").getMinY(), 3);
        assertStandOut(robot, "A: 200 km");
        assertStandOut(robot, "B: 254 kilometres");
    }

    @Test
    void readingsComeLevelWhereverTheyStand() {
        for (Fact fact : story.comparison().facts()) {
            shown.onStage(() -> shown.model.selectedFactProperty().set(fact));
            List<Double> heights = fact.readings().stream()
                    .filter(reading -> first(fact, reading.article()).equals(reading.range()))
                    .map(reading -> bounds(reading.article(), reading.range()).getMinY()).toList();
            for (double height : heights) {
                assertEquals(heights.getFirst(), height, 3, fact.id());
            }
        }
    }

    @Test
    void silentPaneStaysWhereNothingMatches() {
        double before = column("C").scroll();
        shown.onStage(() -> shown.model.selectedFactProperty().set(story.comparison().facts().getFirst()));
        assertEquals(before, column("C").scroll());
    }

    @Test
    void clickOnASentenceShowsItsMatchesAndTheirRibbonsStandOut(FxRobot robot) {
        click(robot, "A: The minister set");
        assertEquals(List.of("Harbour Wire, para. 2 matches", "Meridian, para. 1 · 90%",
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
        robot.moveTo(onScreen("B: On Saturday the"));
        assertEquals(List.of("Meridian, para. 6 matches", "Courier, para. 2 · 60%", "Harbour Wire, para. 3 · 50%",
                "Courier, para. 2: close in meaning (0.80)"), matchBar(robot));
        assertMarked(robot, "chosen-passage", "B: On Saturday the");
        assertMarked(robot, "matching-passage", "A: Harbour master", "C: The harbour master");
        robot.moveTo(onScreen("A: A brass band"));
        assertEquals(List.of("Harbour Wire, para. 2: no other article has this.", ""), matchBar(robot));
        robot.moveTo(robot.lookup(".overview-strip").nth(0).<OverviewStrip>query());
        assertEquals(
                List.of("Point at a sentence to see what the other articles have on it; click it to keep that in sight.",
                        ""),
                matchBar(robot));
        assertMarked(robot, "matching-passage");
    }

    @Test
    void chosenSentenceStaysInTheBarWhileTheMouseIsOnAnother(FxRobot robot) {
        click(robot, "A: The minister set");
        robot.moveTo(onScreen("B: Pictures show"));
        assertEquals("Harbour Wire, para. 2 matches", matchBar(robot).getFirst());
        assertMarked(robot, "chosen-passage", "A: The minister set");
        assertMarked(robot, "hovered-passage", "A: The train started", "B: Pictures show");
    }

    @Test
    void pointingAtAMatchInTheBarSaysWhyItIsOne(FxRobot robot) {
        scrollTo("B: On Saturday the");
        click(robot, "B: On Saturday the");
        assertEquals("Courier, para. 2: close in meaning (0.80)", matchBar(robot).getLast());
        robot.moveTo("Harbour Wire, para. 3 · 50%");
        assertEquals("Harbour Wire, para. 3: close in meaning (0.80)", matchBar(robot).getLast());
        robot.moveTo(onScreen("B: On Saturday the"));
        shown.onStage(() -> robot.lookup("Harbour Wire, para. 3 · 50%").query().requestFocus());
        assertEquals("Harbour Wire, para. 3: close in meaning (0.80)", matchBar(robot).getLast());
    }

    @Test
    void clickOnAMatchBringsBothPassagesLevel(FxRobot robot) {
        shown.onStage(() -> column("A").scrollTo(150));
        click(robot, "A: What they");
        robot.clickOn(".match-bar .hyperlink");
        assertEquals(onScreen("A: What they").getMinY(), onScreen("B: The pier, he").getMinY(), 3);
    }

    @Test
    void dragSelectsAndTheShortcutCopies(FxRobot robot) {
        Bounds from = onScreen("A: train started");
        Bounds to = onScreen("A: local radio");
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
        robot.doubleClickOn(onScreen("C: warehouses"));
        assertEquals("warehouses", column("C").selectedText());
    }

    @Test
    void ribbonsEndAtTheirPassagesAndFollowScrolling(FxRobot robot) {
        assertRibbonsMeetTheirPassages(robot);
        robot.moveTo(onScreen("B: Ministers seldom"));
        robot.scroll(3, VerticalDirection.UP);
        robot.scroll(5, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        shown.onStage(() -> {
        });
        assertTrue(column("B").scroll() > 0);
        assertRibbonsMeetTheirPassages(robot);
    }

    @Test
    void clickInTheOverviewGoesThere(FxRobot robot) {
        OverviewStrip strip = robot.lookup(".overview-strip").nth(0).query();
        Bounds place = strip.localToScreen(strip.getLayoutBounds());
        robot.clickOn(new Point2D(place.getCenterX(), place.getMaxY() - 2));
        TextColumn column = column("A");
        assertEquals(column.contentHeight() - column.getHeight(), column.scroll(), 2);
    }

    @Test
    void theMenuOfAPaneAsksToMoveAndRemove(FxRobot robot) {
        List<String> asked = new ArrayList<>();
        shown.model.setOnMoveArticle((from, to) -> asked.add(from + "->" + to));
        shown.model.setOnRemoveArticle(asked::add);
        robot.clickOn(button(robot, "What can be done with Harbour Wire")).clickOn("#move-right");
        robot.clickOn(button(robot, "What can be done with Meridian")).clickOn("#move-left");
        robot.clickOn(button(robot, "What can be done with Meridian")).clickOn("#remove");
        assertEquals(List.of("0->1", "1->0", "B"), asked);
    }

    @Test
    void menuOfATextCopiesAllOfIt(FxRobot robot) {
        robot.rightClickOn(onScreen("C: warehouses"));
        robot.clickOn("Select all");
        robot.rightClickOn(onScreen("C: warehouses"));
        robot.clickOn("Copy");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(ExampleStories.COURIER,
                WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void keysScrollTheTextThatHasTheFocus(FxRobot robot) {
        click(robot, "A: A brass band");
        robot.type(KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(column("A").scroll() > 100);
        robot.type(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0, column("A").scroll());
    }

    @Test
    void articlesThatStayKeepTheirPlaceInTheText() {
        shown.onStage(() -> column("A").level(story.range("A: Dockers").start(), story.range("A: Dockers").end(), 0));
        shown.onStage(() -> shown.model.setArticles(story.articles().subList(0, 2)));
        assertEquals(2, columns().size());
        assertEquals(0, column("A").span(story.range("A: Dockers").start(), story.range("A: Dockers").end()).top(), 2);
    }

    @Test
    void readingsAreLevelAgainAfterAChangeOfWidth() {
        shown.onStage(() -> shown.model.selectedFactProperty().set(story.comparison().facts().getFirst()));
        shown.onStage(() -> shown.view.resize(1300, 640));
        shown.onStage(() -> {
        });
        assertEquals(onScreen("A: 200 km").getMinY(), onScreen("B: 254 kilometres").getMinY(), 3);
    }

    @Test
    void largerTypeIsMeasuredAnew() {
        double before = column("A").contentHeight();
        shown.onStage(() -> shown.view.getStylesheets()
                .add("data:text/css,.text-block.body .words { -fx-font-size: 24px; }"));
        shown.onStage(() -> {
        });
        assertTrue(column("A").contentHeight() > before * 1.3);
        Bounds words = onScreen("A: six-day");
        assertTrue(words.getHeight() > 26, words.toString());
    }

    @Test
    void widerPanesKeepTheLineAtTheTop() {
        shown.onStage(() -> column("A").level(story.range("A: Dockers").start(), story.range("A: Dockers").end(), 0));
        shown.onStage(() -> shown.view.resize(1600, 640));
        assertEquals(0, column("A").span(story.range("A: Dockers").start(), story.range("A: Dockers").end()).top(), 2);
    }

    @Test
    void tenArticlesKeepAReadableWidthAndScrollSideways() {
        ExampleStory ten = new ExampleStory();
        for (int place = 1; place <= 10; place++) {
            ten.article("Source " + place, ExampleStories.MERIDIAN);
        }
        ten.fact(FactKind.QUANTITY, Agreement.CONFLICT, "J: 254 kilometres");
        shown.show(ten);
        assertEquals(10, columns().size());
        assertTrue(columns().stream().allMatch(column -> column.getWidth() >= 280));
        shown.onStage(() -> shown.model.selectedFactProperty().set(ten.comparison().facts().getFirst()));
        assertTrue(onScreen(ten, "J: 254 kilometres").getMaxX() < 1000, "the last pane has come into sight");
    }

    @Test
    void textsAreShownBeforeTheyAreCompared() {
        shown.onStage(() -> shown.model.setArticles(story.articles()));
        assertEquals(story.articles().getFirst().text().length(),
                shown.model.articles().getFirst().text().length());
        assertTrue(column("A").bounds(0, 8).isPresent());
    }

    private void assertStandOut(FxRobot robot, String place) {
        Bounds words = onScreen(place);
        assertTrue(robot.lookup(".selected-fact.mark-background").queryAll().stream()
                .map(shape -> shape.localToScreen(shape.getBoundsInLocal()))
                .anyMatch(shape -> Math.abs(shape.getMinX() - words.getMinX()) < 3
                        && Math.abs(shape.getMaxX() - words.getMaxX()) < 3
                        && Math.abs(shape.getMinY() - words.getMinY()) < 2),
                place);
    }

    private void scrollTo(String place) {
        TextRange range = story.range(place);
        shown.onStage(() -> column(place.substring(0, 1)).level(range.start(), range.end(), 100));
    }

    /** The margins of exactly the passages that begin at these places carry this mark. */
    private void assertMarked(FxRobot robot, String styleClass, String... places) {
        WaitForAsyncUtils.waitForFxEvents();
        List<Bounds> lines = lines(robot, styleClass);
        assertEquals(places.length, lines.size(), styleClass);
        for (String place : places) {
            Bounds words = onScreen(place);
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
                TextColumn column = column(links.get(index).from().article());
                double passage = column.localToScreen(0, column.span(range.start(), range.end()).top()).getY();
                assertEquals(passage, drawn, 1);
            }
        }
    }

    private List<Bounds> lines(FxRobot robot, String family) {
        return robot.lookup(".mark-line." + family).queryAll().stream()
                .map(line -> line.localToScreen(line.getBoundsInLocal())).toList();
    }

    private static Button button(FxRobot robot, String accessibleText) {
        return robot.lookup((Button button) -> accessibleText.equals(button.getAccessibleText())).query();
    }

    private static List<String> matchBar(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Stream<Node> matches = robot.lookup(".match-bar .matches").<Pane>queryAs(Pane.class).getChildren().stream()
                .map(shown -> shown instanceof HBox match ? match.getChildren().getFirst() : shown);
        return Stream.concat(matches, robot.lookup(".match-bar .reasons").queryAll().stream()).map(Labeled.class::cast)
                .map(Labeled::getText).toList();
    }

    private void click(FxRobot robot, String place) {
        robot.clickOn(onScreen(place));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TextRange first(Fact fact, String article) {
        return fact.readings().stream().filter(reading -> reading.article().equals(article)).findFirst().orElseThrow()
                .range();
    }

    private Bounds onScreen(String place) {
        return onScreen(story, place);
    }

    private Bounds onScreen(ExampleStory in, String place) {
        return bounds(place.substring(0, 1), in.range(place));
    }

    private Bounds bounds(String article, TextRange range) {
        TextColumn column = column(article);
        return column.localToScreen(column.bounds(range.start(), range.end()).orElseThrow());
    }

    private TextColumn column(String article) {
        return columns().get(article.charAt(0) - 'A');
    }

    private List<TextColumn> columns() {
        return shown.view.lookupAll(".text-column").stream().map(TextColumn.class::cast).toList();
    }
}
