package app.lateral.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import app.lateral.align.MatchReason;
import app.lateral.compare.Comparison;
import app.lateral.fact.Explanation;
import app.lateral.fact.Fact;
import app.lateral.review.Finding;
import app.lateral.review.Verdict;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Knowing better than the program, with mouse and keys. */
@ExtendWith(ApplicationExtension.class)
class HandCorrectionsTest {
    private static final String FIRST = """
            Old bridge at Torvik closes for the winter

            The old bridge over the Skarn closes on Monday, the council of Torvik said.

            Repairs will cost 4 million crowns, engineer Maja Lund told reporters.

            A walrus was seen on the ice below the bridge.
            """;
    private static final String SECOND = """
            Torvik shuts its bridge

            The council of Torvik said that the old bridge over the Skarn closes on Monday.

            Nobody knows yet who will pay for new piers of oak.

            Shops fear for the trade of the coming months.
            """;

    /** Set before each test. */
    @SuppressWarnings("NullAway.Init")
    private WindowStage window;
    /** Set before each test. */
    @SuppressWarnings("NullAway.Init")
    private WindowText text;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        window = new WindowStage(stage, 1000, 800, Theme.LIGHT);
    }

    @BeforeEach
    void open(FxRobot robot) {
        text = new WindowText(window, robot);
        window.open(List.of(Stories.write(folder.resolve("first.txt"), FIRST),
                Stories.write(folder.resolve("second.txt"), SECOND)));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aDifferenceIsAddedFromWordsOfTwoArticlesJudgedAndTakenAwayAgain(FxRobot robot) {
        // the mouse slips by a letter: whole words are taken all the same
        text.select(0, "epairs will cost 4 million crown");
        assertTrue(robot.lookup(".corrections-bar").query().isVisible());
        text.select(1, "who will pay");
        window.picture("corrections-chosen-1000-light");
        robot.type(KeyCode.A);
        robot.write("the bill").type(KeyCode.ENTER);
        window.awaitCompared(2);
        WindowText.await(() -> chosenTopic().contains("the bill"));

        Fact added = chosen();
        assertInstanceOf(Explanation.AddedByHand.class, added.explanation());
        assertEquals(List.of("Repairs will cost 4 million crowns", "who will pay"),
                added.readings().stream().map(reading -> reading.text()).toList());
        assertFalse(robot.lookup(".corrections-bar").query().isVisible());
        robot.interact(() -> robot.lookup("#differences").query().requestFocus());
        robot.type(KeyCode.X);
        assertEquals(List.of(new Verdict.NoneRight()),
                window.model().review().reviewProperty().get().findings().stream()
                        .map(Finding::verdict).toList());

        robot.interact(() -> window.model().differences().selectedFactProperty().set(added));
        robot.type(KeyCode.DELETE);
        WindowText.await(() -> !byHand());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        WindowText.await(this::byHand);
    }

    @Test
    void aLinkIsDrawnAndCutAgain(FxRobot robot) {
        assertEquals(0, linksBetween("engineer Maja Lund", "Nobody knows"));
        text.select(0, "engineer Maja Lund");
        text.select(1, "Nobody knows");
        robot.clickOn("#draw-link");
        WindowText.await(() -> linksBetween("engineer Maja Lund", "Nobody knows") == 1);
        assertTrue(comparison().alignment().links().stream()
                .anyMatch(link -> link.reasons().stream().anyMatch(MatchReason.DrawnByHand.class::isInstance)));

        robot.clickOn(text.at(0, "engineer"));
        robot.clickOn(".cut-link");
        WindowText.await(() -> linksBetween("engineer Maja Lund", "Nobody knows") == 0);
    }

    @Test
    void aDifferenceIsAddedByKeysAlone(FxRobot robot) {
        robot.type(KeyCode.ESCAPE).type(KeyCode.S).type(KeyCode.W);
        assertEquals(1, window.model().reading().corrections().chosen().size());
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(), window.model().reading().corrections().chosen());
        robot.type(KeyCode.W).type(KeyCode.M).type(KeyCode.W).type(KeyCode.A);
        robot.write("the day").type(KeyCode.ENTER);
        WindowText.await(this::byHand);
    }

    @Test
    void theSurestLinkOfASentenceIsCutByAKey(FxRobot robot) {
        assertEquals(1, linksBetween("bridge over the Skarn", "bridge over the Skarn"));
        robot.clickOn(text.at(0, "bridge over"));
        robot.type(KeyCode.K);
        WindowText.await(() -> linksBetween("bridge over the Skarn", "bridge over the Skarn") == 0);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        WindowText.await(() -> linksBetween("bridge over the Skarn", "bridge over the Skarn") == 1);
    }

    @Test
    void aParagraphIsTakenForPageTextAndForTextAgain(FxRobot robot) {
        robot.clickOn(text.at(0, "walrus"), MouseButton.SECONDARY);
        robot.clickOn("#toggle-part");
        WindowText.await(() -> part("walrus") == Part.FURNITURE);
        assertEquals(1, furnitureInSight(robot));
        window.picture("corrections-page-text-1000-light");

        robot.clickOn(text.at(0, "walrus"), MouseButton.SECONDARY);
        robot.clickOn("#toggle-part");
        WindowText.await(() -> part("walrus") == Part.BODY);
        assertEquals(0, furnitureInSight(robot));
    }

    @Test
    void whatIsSaidOfAParagraphIsRememberedWithTheStory(FxRobot robot) {
        text.select(0, "walrus");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.U).release(KeyCode.SHIFT, KeyCode.CONTROL);
        WindowText.await(() -> part("walrus") == Part.FURNITURE);
        Path file = folder.resolve("bridge.lateral");
        window.target(file);
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        WindowText.await(() -> !window.model().keeping().unsavedProperty().get());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        WindowText.await(() -> part("walrus") == Part.BODY);

        robot.interact(() -> window.model().open(List.of(file)));
        WindowText.await(() -> part("walrus") == Part.FURNITURE);
    }

    @Test
    void anArticleIsReplacedByItsRevisionAndWhatChangedIsLookedAtAgain(FxRobot robot) {
        text.select(0, "4 million crowns");
        text.select(1, "who will pay");
        robot.clickOn("#add-difference");
        WindowText.await(this::byHand);
        robot.interact(() -> robot.lookup("#differences").query().requestFocus());
        robot.type(KeyCode.B);

        window.pick(List.of(Stories.write(folder.resolve("later.txt"),
                FIRST.replace("4 million", "5 million").replace("A walrus", "One walrus"))));
        robot.clickOn(robot.lookup(".more").queryAll().stream().findFirst().orElseThrow()).clickOn("#replace");
        WindowText.await(() -> window.model().story().articles().getFirst().path().endsWith("later.txt"));
        window.awaitCompared(2);
        Finding carried = window.model().review().reviewProperty().get().findings().getFirst();
        assertEquals(new Verdict.BothRight(), carried.verdict());
        assertEquals(Finding.Standing.LOOK_AGAIN, carried.standing());
        robot.interact(() -> window.model().differences().selectedFactProperty().set(comparison().facts().stream()
                .filter(fact -> fact.explanation() instanceof Explanation.AddedByHand).findFirst().orElseThrow()));
        assertTrue(robot.lookup(".finding-heading").queryLabeled().getText().contains("look again"));
    }

    @Test
    void aRevisionThatCannotBeReadLeavesTheArticleWhereItWas(FxRobot robot) {
        window.pick(List.of(folder.resolve("gone.txt")));
        robot.clickOn(robot.lookup(".more").queryAll().stream().findFirst().orElseThrow()).clickOn("#replace");
        WindowText.await(() -> !window.model().story().notices().isEmpty());
        assertEquals(List.of("first.txt", "second.txt"), window.model().story().articles().stream()
                .map(article -> String.valueOf(Path.of(article.path()).getFileName())).toList());
    }

    private static long furnitureInSight(FxRobot robot) {
        return robot.lookup(".text-block.furniture").queryAll().stream().filter(block -> block.getLayoutX() >= 0)
                .count();
    }

    private Comparison comparison() {
        return Objects.requireNonNull(window.model().story().comparisonProperty().get());
    }

    private Fact chosen() {
        return Objects.requireNonNull(window.model().differences().selectedFactProperty().get());
    }

    private String chosenTopic() {
        Fact fact = window.model().differences().selectedFactProperty().get();
        return fact == null ? "" : fact.topic().toString();
    }

    private boolean byHand() {
        Comparison now = window.model().story().comparisonProperty().get();
        return now != null
                && now.facts().stream().anyMatch(fact -> fact.explanation() instanceof Explanation.AddedByHand);
    }

    private long linksBetween(String first, String second) {
        int from = FIRST.indexOf(first);
        int to = SECOND.indexOf(second);
        Comparison now = window.model().story().comparisonProperty().get();
        return now == null
                ? -1
                : now.alignment().links().stream()
                        .filter(link -> link.from().range().contains(from) && link.to().range().contains(to)).count();
    }

    private Part part(String words) {
        int place = FIRST.indexOf(words);
        return window.model().reading().articles().stream().findFirst().orElseThrow().paragraphs().stream()
                .filter(paragraph -> paragraph.range().contains(place)).map(Paragraph::part).findFirst().orElseThrow();
    }
}
