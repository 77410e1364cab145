package app.lateral.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import app.lateral.compare.Comparison;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The main job as a user does it, with mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
    /** Set before each test. */
    @SuppressWarnings("NullAway.Init")
    private WindowStage window;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        window = new WindowStage(stage, 1000, 800, Theme.LIGHT);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theEmptyWindowSaysWhatToDo(FxRobot robot) {
        assertTrue(robot.lookup("#empty-state").query().isVisible());
        window.picture("window-empty-1000-light");
        robot.clickOn("#empty-sample");
        window.awaitCompared(5);
        assertFalse(robot.lookup("#empty-state").query().isVisible());
        assertTrue(robot.lookup("#differences").query().isFocused());
    }

    @Test
    void theDistanceIsAmongTheFirstAndItsCardExplainsIt(FxRobot robot) {
        window.open(Stories.journeyHome());
        List<String> first = window.model().differences().items().stream().limit(3).map(item -> item.values()).toList();
        String distance = first.stream().filter(values -> values.contains("200 km")).findFirst().orElseThrow();
        assertTrue(distance.contains("254 kilometres"), distance);
        robot.clickOn(distance);
        List<String> marked = robot.lookup(".card-marked").queryAllAs(Text.class).stream().map(Text::getText).toList();
        assertEquals(List.of("200 km", "254 kilometres"), marked);
        List<String> places = texts(robot, ".card-place");
        assertTrue(places.getFirst().endsWith("200 km"), places::toString);
        assertTrue(places.get(1).endsWith("254 km"), places::toString);
        assertEquals(List.of("1-harbour-wire", "2-meridian", "3-courier", "4-ledger", "5-northern-post"),
                texts(robot, ".card-source-name"));
        assertEquals(List.of("say nothing on this"), texts(robot, ".card-silent"));
    }

    @Test
    void keysWalkThroughTheDifferences(FxRobot robot) {
        window.open(Stories.journeyHome());
        assertEquals(0, selected());
        robot.type(KeyCode.N).type(KeyCode.F8);
        assertEquals(2, selected());
        robot.type(KeyCode.P);
        assertEquals(1, selected());
        robot.press(KeyCode.SHIFT).type(KeyCode.F8).release(KeyCode.SHIFT);
        assertEquals(0, selected());
        robot.type(KeyCode.DOWN);
        assertEquals(1, selected());
        robot.type(KeyCode.ESCAPE);
        assertEquals(-1, selected());
        assertTrue(robot.lookup(".card-empty").query().isVisible());
    }

    @Test
    void theFocusMovesFromPartToPart(FxRobot robot) {
        window.open(Stories.journeyHome());
        Node list = focused();
        robot.type(KeyCode.F6);
        Node articles = focused();
        robot.type(KeyCode.F6);
        Node card = focused();
        robot.type(KeyCode.F6);
        assertEquals(list, focused());
        assertFalse(list.equals(articles) || articles.equals(card) || list.equals(card));
    }

    @Test
    void articlesAreAddedMovedAndTakenAway(FxRobot robot) {
        List<Path> files = Stories.journeyHome();
        window.open(files.subList(0, 2));
        window.pick(files.subList(2, 3));
        robot.clickOn("#add");
        window.awaitCompared(3);
        robot.clickOn(nth(robot, ".more", 0)).clickOn("#move-right");
        assertEquals(List.of("2-meridian", "1-harbour-wire", "3-courier"), texts(robot, ".article-header .source"));
        robot.clickOn(nth(robot, ".more", 1)).clickOn("#remove");
        window.awaitCompared(2);
        assertEquals(List.of("2-meridian", "3-courier"), texts(robot, ".article-header .source"));
    }

    @Test
    void aFileThatCannotBeReadIsToldOfAndTheRestIsCompared(FxRobot robot) {
        List<Path> files = Stories.ferries(folder, 2);
        window.pick(List.of(files.get(0), folder.resolve("gone.txt"), files.get(1)));
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        window.awaitCompared(2);
        assertEquals(1, texts(robot, ".notice-sentence").size());
        assertTrue(texts(robot, ".notice-sentence").getFirst().contains("gone.txt"));
        assertEquals("1 notice", robot.lookup("#show-notices").queryLabeled().getText());
        window.picture("window-notice-1000-light");
        robot.clickOn("#show-notices");
        assertFalse(robot.lookup("#notices").query().isVisible());
        robot.clickOn("#show-notices");
        assertTrue(robot.lookup("#notices").query().isVisible());
        robot.clickOn("#close-notices");
        assertFalse(robot.lookup("#notices").query().isVisible());
        assertFalse(robot.lookup("#show-notices").query().isVisible());
    }

    @Test
    void oneArticleAloneAsksForAnother(FxRobot robot) {
        window.open(Stories.ferries(folder, 1));
        assertTrue(texts(robot, ".notice-sentence").getFirst().contains("add another article"));
        window.picture("window-one-1000-light");
    }

    @Test
    void comparingCanBeCancelledAndTakenUpAgain(FxRobot robot) {
        Path large = Stories.write(folder.resolve("large.txt"), "A long log of the ferry\n\n"
                + "The ferry left Torvik at noon with 20 lorries and came back in the evening.\n\n".repeat(15_000));
        WaitForAsyncUtils.waitForAsyncFx(10_000,
                () -> window.model().story().add(List.of(large, Stories.journeyHome().getFirst())));
        window.await(state -> state instanceof StoryState.Comparing);
        assertEquals(2, texts(robot, ".article-header .source").size());
        assertTrue(robot.lookup("#progress").query().isVisible());
        robot.clickOn("#cancel");
        window.await(state -> state instanceof StoryState.Stopped);
        WaitForAsyncUtils.waitForFxEvents();
        window.picture("window-cancelled-1000-light");
        assertFalse(robot.lookup("#progress").query().isVisible());
        assertEquals("Not compared: press F5 to compare these articles.",
                robot.lookup(".differences-empty").queryLabeled().getText());
        robot.clickOn("#again");
        window.await(StoryState::isBusy);
    }

    @Test
    void theThemeIsSwitched(FxRobot robot) {
        robot.clickOn("#theme");
        assertTrue(window.scene().getRoot().getStyleClass().contains("dark"));
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        assertFalse(window.scene().getRoot().getStyleClass().contains("dark"));
    }

    @Test
    void movingAnArticleKeepsWhatWasFoundAndChosen(FxRobot robot) {
        window.open(Stories.journeyHome().subList(0, 3));
        robot.type(KeyCode.N);
        Comparison before = window.model().story().comparisonProperty().get();
        robot.clickOn(nth(robot, ".more", 0)).clickOn("#move-right");
        assertEquals(1, selected());
        assertEquals(before, window.model().story().comparisonProperty().get());
        assertEquals(List.of("2-meridian", "1-harbour-wire", "3-courier"), texts(robot, ".article-header .source"));
    }

    @Test
    void textGrowsAndShrinksByKeys(FxRobot robot) {
        window.open(Stories.journeyHome().subList(0, 2));
        double usual = height(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.PLUS).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        assertTrue(height(robot) > usual * 1.15, "larger than " + usual);
        robot.press(KeyCode.CONTROL).type(KeyCode.MINUS).type(KeyCode.MINUS).type(KeyCode.MINUS)
                .release(KeyCode.CONTROL);
        assertTrue(height(robot) < usual, "smaller than " + usual);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        assertEquals(usual, height(robot), 0.01);
    }

    @Test
    void controlFLooksInAllArticles(FxRobot robot) {
        window.open(Stories.journeyHome().subList(0, 2));
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL).write("artyom");
        assertTrue(robot.lookup("#find-count").queryLabeled().getText().startsWith("1 of "));
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#find-bar").query().isVisible());
    }

    private double height(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".text-block.body .words").queryAs(Text.class).getFont().getSize();
    }

    @Test
    void theKeysAreExplained(FxRobot robot) {
        Node before = focused();
        robot.type(KeyCode.F1);
        assertTrue(robot.lookup("#keys-overview").query().isVisible());
        window.picture("window-keys-1000-light");
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#keys-overview").query().isVisible());
        assertEquals(before, focused());
    }

    @Test
    void anExceptionNobodyForesawIsOneSentence(FxRobot robot) {
        robot.interact(() -> window.model().notices().tellUnexpected(new IllegalStateException("odd")));
        assertTrue(texts(robot, ".notice-sentence").getFirst().contains("(odd)"));
        assertNull(window.model().story().comparisonProperty().get());
        assertNotNull(window.scene().getWindow());
    }

    private int selected() {
        WaitForAsyncUtils.waitForFxEvents();
        return window.model().differences().selectedIndex();
    }

    private Node focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return Objects.requireNonNull(window.scene().getFocusOwner());
    }

    private static Node nth(FxRobot robot, String query, int index) {
        return robot.lookup(query).queryAll().stream().toList().get(index);
    }

    private static List<String> texts(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }
}
