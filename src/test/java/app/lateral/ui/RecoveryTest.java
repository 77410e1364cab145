package app.lateral.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import app.lateral.compare.Comparison;
import app.lateral.compare.Corrections;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the window asks after a program that was killed, and before it closes. */
@OnScreen
class RecoveryTest {
    @TempDir
    private Path folder;

    @RegisterExtension
    final OpenWindow window = OpenWindow.of(1000, 800).keeping(() -> drafts());

    private Drafts drafts() {
        return new Drafts(folder.resolve("drafts"));
    }

    @Test
    void whatAKilledProgramLeftIsTakenUpAndSaved(User user) throws StoreException {
        leaveDraft();
        window.recover(drafts().abandoned());
        user.clickOn("Recover");
        window.awaitCompared(2);
        assertEquals(DifferenceStatus.CHECKED, window.model().differences().items().getFirst().check().status());
        assertTrue(window.model().keeping().unsavedProperty().get());

        window.target(folder.resolve("saved.lateral"));
        user.control(KeyCode.S);
        WindowText.await(() -> !window.model().keeping().unsavedProperty().get());
        assertEquals(List.of(new Verdict.BothRight()),
                StoryFile.read(folder.resolve("saved.lateral")).review().findings()
                        .stream().map(Finding::verdict).toList());
        WindowText.await(() -> drafts().abandoned().isEmpty());
    }

    @Test
    void whatAKilledProgramLeftIsDiscarded(User user) throws StoreException {
        leaveDraft();
        window.recover(drafts().abandoned());
        user.clickOn("Discard");
        assertTrue(window.model().emptyProperty().get());
        assertEquals(List.of(), drafts().abandoned());
    }

    @Test
    void whatAKilledProgramLeftIsAskedForLater(User user) throws StoreException {
        leaveDraft();
        window.recover(drafts().abandoned());
        user.type(KeyCode.ESCAPE);
        assertTrue(window.model().emptyProperty().get());
        List<Drafts.Abandoned> left = drafts().abandoned();
        assertEquals(1, left.size());
        left.getFirst().draft().close();
    }

    @Test
    void aDraftIsKeptAWhileAfterAChange(User user) {
        window.open(Stories.journeyHome().subList(0, 2));
        user.clickOn("#differences").type(KeyCode.B);
        WindowText.await(() -> Files.isDirectory(folder.resolve("drafts")) && holdsAStory());
    }

    @Test
    void closingAsksAndCanBeThoughtBetterOf(User user) {
        window.open(Stories.journeyHome().subList(0, 2));
        user.clickOn("#differences").type(KeyCode.B);
        quit(user);
        user.clickOn("Cancel");
        assertTrue(window.isShowing());
        quit(user);
        user.clickOn("Do not save");
        WindowText.await(() -> !window.isShowing());
        assertEquals(List.of(), drafts().abandoned());
    }

    @Test
    void closingSavesFirst(User user) throws StoreException {
        window.open(Stories.journeyHome().subList(0, 2));
        user.clickOn("#differences").type(KeyCode.B);
        Path file = folder.resolve("ferries.lateral");
        window.target(file);
        quit(user);
        user.clickOn(named(user, ".dialog-pane .button", "Save"));
        WindowText.await(() -> !window.isShowing());
        assertEquals(1, StoryFile.read(file).review().findings().size());
    }

    @Test
    void nothingIsAskedWhereNothingIsLost(User user) {
        window.open(Stories.journeyHome().subList(0, 2));
        quit(user);
        assertFalse(window.isShowing());
    }

    /** With the mouse: a key that is let go of while no window is left would stay pressed for the tests after this one. */
    private static void quit(User user) {
        user.clickOn("#menu-file").clickOn(named(user, ".menu-item .label", "Close the window"));
    }

    /** The overview of keys, hidden behind, has labels of the same words. */
    private static Node named(User user, String selector, String words) {
        return user.lookup(selector).queryAllAs(Labeled.class).stream()
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
        try (Drafts.Draft draft = drafts().begin()) {
            draft.keep(new StoredStory(story.articles(), new Review(List.of(finding), Corrections.NONE)), null,
                    Instant.EPOCH);
        }
    }
}
