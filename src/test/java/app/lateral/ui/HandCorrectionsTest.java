package app.lateral.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import app.lateral.align.MatchReason;
import app.lateral.compare.Comparison;
import app.lateral.fact.Explanation;
import app.lateral.fact.Fact;
import app.lateral.review.Finding;
import app.lateral.review.Verdict;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Knowing better than the program, with mouse and keys. */
@OnScreen
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

    @RegisterExtension
    final OpenWindow window = OpenWindow.of(1000, 800);
    /** Set before each test. */
    @SuppressWarnings("NullAway.Init")
    private WindowText text;

    @TempDir
    private Path folder;

    @BeforeEach
    void open(User user) {
        text = new WindowText(window, user);
        window.open(List.of(Stories.write(folder.resolve("first.txt"), FIRST),
                Stories.write(folder.resolve("second.txt"), SECOND)));
    }

    @Test
    void aDifferenceIsAddedFromWordsOfTwoArticlesJudgedAndTakenAwayAgain(User user) {
        // the mouse slips by a letter: whole words are taken all the same
        text.select(0, "epairs will cost 4 million crown");
        assertTrue(user.lookup(".corrections-bar").query().isVisible());
        text.select(1, "who will pay");
        window.picture("corrections-chosen-1000-light");
        user.type(KeyCode.A);
        user.write("the bill").type(KeyCode.ENTER);
        window.awaitCompared(2);
        WindowText.await(() -> chosenTopic().contains("the bill"));

        Fact added = chosen();
        assertInstanceOf(Explanation.AddedByHand.class, added.explanation());
        assertEquals(List.of("Repairs will cost 4 million crowns", "who will pay"),
                added.readings().stream().map(reading -> reading.text()).toList());
        assertFalse(user.lookup(".corrections-bar").query().isVisible());
        user.interact(() -> user.lookup("#differences").query().requestFocus());
        user.type(KeyCode.X);
        assertEquals(List.of(new Verdict.NoneRight()),
                window.model().review().reviewProperty().get().findings().stream()
                        .map(Finding::verdict).toList());

        user.interact(() -> window.model().differences().selectedFactProperty().set(added));
        user.type(KeyCode.DELETE);
        WindowText.await(() -> !byHand());
        user.control(KeyCode.Z);
        WindowText.await(this::byHand);
    }

    @Test
    void aLinkIsDrawnAndCutAgain(User user) {
        assertEquals(0, linksBetween("engineer Maja Lund", "Nobody knows"));
        text.select(0, "engineer Maja Lund");
        text.select(1, "Nobody knows");
        user.clickOn("#draw-link");
        WindowText.await(() -> linksBetween("engineer Maja Lund", "Nobody knows") == 1);
        assertTrue(comparison().alignment().links().stream()
                .anyMatch(link -> link.reasons().stream().anyMatch(MatchReason.DrawnByHand.class::isInstance)));

        user.clickOn(text.at(0, "engineer"));
        user.clickOn(".cut-link");
        WindowText.await(() -> linksBetween("engineer Maja Lund", "Nobody knows") == 0);
    }

    @Test
    void aDifferenceIsAddedByKeysAlone(User user) {
        user.type(KeyCode.ESCAPE).type(KeyCode.S).type(KeyCode.W);
        assertEquals(1, window.model().reading().corrections().chosen().size());
        user.type(KeyCode.ESCAPE);
        assertEquals(List.of(), window.model().reading().corrections().chosen());
        user.type(KeyCode.W).type(KeyCode.M).type(KeyCode.W).type(KeyCode.A);
        user.write("the day").type(KeyCode.ENTER);
        WindowText.await(this::byHand);
    }

    @Test
    void theSurestLinkOfASentenceIsCutByAKey(User user) {
        assertEquals(1, linksBetween("bridge over the Skarn", "bridge over the Skarn"));
        user.clickOn(text.at(0, "bridge over"));
        user.type(KeyCode.K);
        WindowText.await(() -> linksBetween("bridge over the Skarn", "bridge over the Skarn") == 0);
        user.control(KeyCode.Z);
        WindowText.await(() -> linksBetween("bridge over the Skarn", "bridge over the Skarn") == 1);
    }

    @Test
    void aParagraphIsTakenForPageTextAndForTextAgain(User user) {
        user.clickOn(text.at(0, "walrus"), MouseButton.SECONDARY);
        user.clickOn("#toggle-part");
        WindowText.await(() -> part("walrus") == Part.FURNITURE);
        assertEquals(1, furnitureInSight(user));
        window.picture("corrections-page-text-1000-light");

        user.clickOn(text.at(0, "walrus"), MouseButton.SECONDARY);
        user.clickOn("#toggle-part");
        WindowText.await(() -> part("walrus") == Part.BODY);
        assertEquals(0, furnitureInSight(user));
    }

    @Test
    void whatIsSaidOfAParagraphIsRememberedWithTheStory(User user) {
        text.select(0, "walrus");
        user.controlShift(KeyCode.U);
        WindowText.await(() -> part("walrus") == Part.FURNITURE);
        Path file = folder.resolve("bridge.lateral");
        window.target(file);
        user.control(KeyCode.S);
        WindowText.await(() -> !window.model().keeping().unsavedProperty().get());
        user.control(KeyCode.Z);
        WindowText.await(() -> part("walrus") == Part.BODY);

        user.interact(() -> window.model().waysIn().open(List.of(file)));
        WindowText.await(() -> part("walrus") == Part.FURNITURE);
    }

    @Test
    void anArticleIsReplacedByItsRevisionAndWhatChangedIsLookedAtAgain(User user) {
        text.select(0, "4 million crowns");
        text.select(1, "who will pay");
        user.clickOn("#add-difference");
        WindowText.await(this::byHand);
        user.interact(() -> user.lookup("#differences").query().requestFocus());
        user.type(KeyCode.B);

        window.pick(List.of(Stories.write(folder.resolve("later.txt"),
                FIRST.replace("4 million", "5 million").replace("A walrus", "One walrus"))));
        user.clickOn(user.lookup(".more").queryAll().stream().findFirst().orElseThrow()).clickOn("#replace");
        WindowText.await(() -> window.model().story().articles().getFirst().path().endsWith("later.txt"));
        window.awaitCompared(2);
        Finding carried = window.model().review().reviewProperty().get().findings().getFirst();
        assertEquals(new Verdict.BothRight(), carried.verdict());
        assertEquals(Finding.Standing.LOOK_AGAIN, carried.standing());
        user.interact(() -> window.model().differences().selectedFactProperty().set(comparison().facts().stream()
                .filter(fact -> fact.explanation() instanceof Explanation.AddedByHand).findFirst().orElseThrow()));
        assertTrue(user.lookup(".finding-heading").queryLabeled().getText().contains("look again"));
    }

    @Test
    void aRevisionThatCannotBeReadLeavesTheArticleWhereItWas(User user) {
        window.pick(List.of(folder.resolve("gone.txt")));
        user.clickOn(user.lookup(".more").queryAll().stream().findFirst().orElseThrow()).clickOn("#replace");
        WindowText.await(() -> !window.model().story().notices().isEmpty());
        assertEquals(List.of("first.txt", "second.txt"), window.model().story().articles().stream()
                .map(article -> String.valueOf(Path.of(article.path()).getFileName())).toList());
    }

    private static long furnitureInSight(User user) {
        return user.lookup(".text-block.furniture").queryAll().stream().filter(block -> block.getLayoutX() >= 0)
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
