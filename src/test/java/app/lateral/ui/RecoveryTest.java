package app.lateral.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import app.lateral.compare.Comparison;
import app.lateral.compare.Corrections;
import app.lateral.message.Messages;
import app.lateral.read.StoryReader;
import app.lateral.review.DifferenceIdentity;
import app.lateral.review.Finding;
import app.lateral.review.Review;
import app.lateral.review.Verdict;
import app.lateral.store.Drafts;
import app.lateral.store.StoreException;
import app.lateral.store.StoredStory;
import app.lateral.store.StoryFile;
import app.lateral.text.Story;
import app.lateral.ui.differences.DifferenceStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the window asks after a program that was killed, and before it closes. */
@ExtendWith(ApplicationExtension.class)
class RecoveryTest {
    /** Set before each test. */
    @SuppressWarnings("NullAway.Init")
    private WindowStage window;
    /** Set before each test. */
    @SuppressWarnings("NullAway.Init")
    private Stage stage;
    /** Set before each test. */
    @SuppressWarnings("NullAway.Init")
    private Drafts drafts;

    @TempDir
    private Path folder;

    @Start
    void start(Stage unused) {
        // one that was closed by an earlier test would not get the keys
        unused.hide();
        stage = new Stage();
        drafts = new Drafts(folder.resolve("drafts"));
        window = new WindowStage(stage, 1000, 800, Theme.LIGHT, Messages.inEnglish(), Optional.of(drafts));
        stage.requestFocus();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::hide);
        window.close();
    }

    @Test
    void whatAKilledProgramLeftIsTakenUpAndSaved(FxRobot robot) throws StoreException {
        leaveDraft();
        window.recover(drafts.abandoned());
        robot.clickOn("Recover");
        window.awaitCompared(2);
        assertEquals(DifferenceStatus.CHECKED, window.model().differences().items().getFirst().check().status());
        assertTrue(window.model().keeping().unsavedProperty().get());

        window.target(folder.resolve("saved.lateral"));
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        WindowText.await(() -> !window.model().keeping().unsavedProperty().get());
        assertEquals(List.of(new Verdict.BothRight()),
                StoryFile.read(folder.resolve("saved.lateral")).review().findings()
                        .stream().map(Finding::verdict).toList());
        WindowText.await(() -> drafts.abandoned().isEmpty());
    }

    @Test
    void whatAKilledProgramLeftIsDiscarded(FxRobot robot) throws StoreException {
        leaveDraft();
        window.recover(drafts.abandoned());
        robot.clickOn("Discard");
        assertTrue(window.model().emptyProperty().get());
        assertEquals(List.of(), drafts.abandoned());
    }

    @Test
    void whatAKilledProgramLeftIsAskedForLater(FxRobot robot) throws StoreException {
        leaveDraft();
        window.recover(drafts.abandoned());
        robot.type(KeyCode.ESCAPE);
        assertTrue(window.model().emptyProperty().get());
        List<Drafts.Abandoned> left = drafts.abandoned();
        assertEquals(1, left.size());
        left.getFirst().draft().close();
    }

    @Test
    void aDraftIsKeptAWhileAfterAChange(FxRobot robot) {
        window.open(Stories.journeyHome().subList(0, 2));
        robot.clickOn("#differences").type(KeyCode.B);
        WindowText.await(() -> Files.isDirectory(folder.resolve("drafts")) && holdsAStory());
    }

    @Test
    void closingAsksAndCanBeThoughtBetterOf(FxRobot robot) {
        window.open(Stories.journeyHome().subList(0, 2));
        robot.clickOn("#differences").type(KeyCode.B);
        quit(robot);
        robot.clickOn("Cancel");
        assertTrue(stage.isShowing());
        quit(robot);
        robot.clickOn("Do not save");
        WindowText.await(() -> !stage.isShowing());
        assertEquals(List.of(), drafts.abandoned());
    }

    @Test
    void closingSavesFirst(FxRobot robot) throws StoreException {
        window.open(Stories.journeyHome().subList(0, 2));
        robot.clickOn("#differences").type(KeyCode.B);
        Path file = folder.resolve("ferries.lateral");
        window.target(file);
        quit(robot);
        robot.clickOn(named(robot, ".dialog-pane .button", "Save"));
        WindowText.await(() -> !stage.isShowing());
        assertEquals(1, StoryFile.read(file).review().findings().size());
    }

    @Test
    void nothingIsAskedWhereNothingIsLost(FxRobot robot) {
        window.open(Stories.journeyHome().subList(0, 2));
        quit(robot);
        assertFalse(stage.isShowing());
    }

    /** With the mouse: a key that is let go of while no window is left would stay pressed for the tests after this one. */
    private static void quit(FxRobot robot) {
        robot.clickOn("#menu-file").clickOn(named(robot, ".menu-item .label", "Close the window"));
    }

    /** The overview of keys, hidden behind, has labels of the same words. */
    private static Node named(FxRobot robot, String selector, String words) {
        return robot.lookup(selector).queryAllAs(Labeled.class).stream()
                .filter(label -> words.equals(label.getText())).findFirst().orElseThrow();
    }

    private boolean holdsAStory() throws java.io.IOException {
        try (var files = Files.list(folder.resolve("drafts"))) {
            return files.anyMatch(file -> file.toString().endsWith(StoryFile.ENDING));
        }
    }

    /** What is left of a program that was killed: its draft, and nobody who holds it. */
    private void leaveDraft() throws StoreException {
        Story story = new StoryReader().read(Stories.journeyHome().subList(0, 2));
        Comparison comparison = Stories.comparer().compare(story, Corrections.NONE, (_, _) -> {
        });
        Finding finding = Finding.open(DifferenceIdentity.of(comparison.facts().getFirst(), comparison)).judged(
                DifferenceIdentity.of(comparison.facts().getFirst(), comparison), new Verdict.BothRight(), "Ada",
                Instant.EPOCH);
        try (Drafts.Draft draft = drafts.begin()) {
            draft.keep(new StoredStory(story.articles(), new Review(List.of(finding), Corrections.NONE)), null,
                    Instant.EPOCH);
        }
    }
}
