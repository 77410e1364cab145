package app.lateral.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import app.lateral.compare.Comparison;
import app.lateral.review.Evidence;
import app.lateral.review.Finding;
import app.lateral.review.Verdict;
import app.lateral.store.StoreException;
import app.lateral.store.StoredStory;
import app.lateral.store.StoryFile;
import app.lateral.ui.differences.DifferenceStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Deciding on differences as a user does, with the keyboard, and what becomes of it. */
@OnScreen
class FindingsTest {
    private static final int PATIENCE_SECONDS = 60;

    @RegisterExtension
    final OpenWindow window = OpenWindow.of(1440, 900);

    @TempDir
    private Path folder;

    @Test
    void oneKeyDecidesAndGoesOnToTheNextThatIsOpen(User user) {
        window.open(Stories.journeyHome());
        user.type(KeyCode.DIGIT1).type(KeyCode.B).type(KeyCode.X).type(KeyCode.C).type(KeyCode.D);

        assertEquals(List.of(DifferenceStatus.CHECKED, DifferenceStatus.CHECKED, DifferenceStatus.CHECKED,
                DifferenceStatus.CHECKED, DifferenceStatus.CHECKED, DifferenceStatus.OPEN), statuses(6));
        assertEquals(5, window.model().differences().selectedIndex());
        assertTrue(verdicts().get(0) instanceof Verdict.SourceRight);
        assertEquals(List.of(new Verdict.BothRight(), new Verdict.NoneRight(), new Verdict.CannotTell(),
                new Verdict.NotADifference()), verdicts().subList(1, 5));
        window.picture("findings-1440-light");
    }

    @Test
    void aKeyThatCanDecideNothingSaysWhy(User user) {
        window.open(Stories.journeyHome());
        user.type(KeyCode.ESCAPE).type(KeyCode.X);
        await(() -> isSaid(user, "Choose a difference first: N goes to the next."));
        user.type(KeyCode.N).type(KeyCode.DIGIT5);
        await(() -> isSaid(user, "Only 2 sources speak here: 1 to 2 say which of them is right."));
        assertEquals(List.of(), verdicts());
    }

    @Test
    void everythingIsTakenBackAndDoneAgain(User user) {
        window.open(Stories.journeyHome());
        user.type(KeyCode.B).type(KeyCode.X);
        user.press(KeyCode.CONTROL).type(KeyCode.Z).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertEquals(List.of(), verdicts());
        user.press(KeyCode.CONTROL).type(KeyCode.Y).type(KeyCode.Y).release(KeyCode.CONTROL);
        assertEquals(List.of(new Verdict.BothRight(), new Verdict.NoneRight()), verdicts());
    }

    @Test
    void aNoteAndEvidenceAreKeptThoughTheUserGoesOn(User user) {
        window.open(Stories.journeyHome());
        user.type(KeyCode.F7);
        user.write("Rail, not road");
        assertEquals("Rail, not road", user.lookup("#note").queryAs(TextArea.class).getText());
        user.interact(() -> user.lookup("#evidence").query().requestFocus());
        user.write("https://example.org/map").type(KeyCode.ENTER);
        user.type(KeyCode.ESCAPE).type(KeyCode.B);

        Finding finding = window.model().review().reviewProperty().get().findings().getFirst();
        assertEquals("Rail, not road", finding.note());
        assertEquals(Evidence.Kind.ADDRESS, finding.evidence().getFirst().kind());
        assertEquals(new Verdict.BothRight(), finding.verdict());
        assertEquals("", user.lookup("#note").queryAs(TextArea.class).getText());
    }

    @Test
    void aStoryIsSavedAndOpenedAgainWithoutItsFiles(User user) throws IOException, StoreException {
        List<Path> copies = Stories.journeyHome().stream().limit(2)
                .map(file -> Stories.write(folder.resolve(file.getFileName()), text(file))).toList();
        window.open(copies);
        user.type(KeyCode.B).type(KeyCode.X).type(KeyCode.P).type(KeyCode.P);
        assertEquals(0, window.model().differences().selectedIndex());
        assertTrue(window.model().storyNameProperty().get().endsWith("•"), window.model().storyNameProperty().get());
        Path file = folder.resolve("visit.lateral");
        window.target(file);
        user.control(KeyCode.S);
        await(() -> !window.model().keeping().unsavedProperty().get());
        assertEquals("visit – Lateral", window.model().titleProperty().get());
        assertEquals(folder.resolve("Kim’s armoured train leaves Artyom.lateral"), window.offered());

        StoredStory stored = StoryFile.read(file);
        assertEquals(2, stored.review().findings().size());
        for (Path copy : copies) {
            Files.delete(copy);
        }
        Comparison before = window.model().story().comparisonProperty().get();
        window.pick(List.of(file));
        user.control(KeyCode.O);
        await(() -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, () -> {
            Comparison now = window.model().story().comparisonProperty().get();
            return now != null && isAnother(now, before);
        }));
        window.awaitCompared(2);
        assertEquals(List.of(new Verdict.BothRight(), new Verdict.NoneRight()), verdicts());
        assertEquals(List.of(DifferenceStatus.CHECKED, DifferenceStatus.CHECKED), statuses(2));
        assertEquals(2, window.model().differences().selectedIndex(), "the first that is open");
    }

    @Test
    void aReportIsWrittenInTheFormThatTheNameTells(User user) throws IOException {
        window.open(Stories.journeyHome());
        user.type(KeyCode.B);
        Path file = folder.resolve("visit.html");
        window.target(file);
        user.control(KeyCode.E);
        await(() -> Files.exists(file));
        assertTrue(Files.readString(file).contains("both right"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isSaid(User user, String sentence) {
        return !user.lookup(".notification-bar").lookup(sentence).queryAll().isEmpty();
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Verdict> verdicts() {
        return window.model().review().reviewProperty().get().findings().stream().map(Finding::verdict).toList();
    }

    private List<DifferenceStatus> statuses(int count) {
        return window.model().differences().items().stream().limit(count).map(item -> item.check().status()).toList();
    }

    @SuppressWarnings("ReferenceEquality") // what is opened again equals what was there before it
    private static boolean isAnother(Comparison now, @Nullable Comparison before) {
        return now != before;
    }
}
