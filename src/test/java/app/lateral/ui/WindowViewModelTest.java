package app.lateral.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import app.lateral.fact.Fact;
import app.lateral.message.Messages;
import app.lateral.read.StoryReader;
import app.lateral.ui.finding.Card;
import app.lateral.ui.story.NoticeLine;
import app.lateral.ui.story.StoryName;
import app.lateral.ui.story.StoryViewModel;
import app.lateral.ui.task.HeldRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

class WindowViewModelTest {
    private final HeldRunner runner = new HeldRunner();
    private final WindowViewModel window = new WindowViewModel(
            new StoryViewModel(new StoryReader(), Stories::comparer, runner), Messages.inEnglish());

    @TempDir
    private Path folder;

    @Test
    void saysWhatToDoUntilThereIsAnArticle() {
        assertTrue(window.emptyProperty().get());
        assertEquals("No articles yet", window.statusProperty().get());
        add(List.of(folder.resolve("gone.txt")));
        assertTrue(window.emptyProperty().get());
        assertEquals(1, window.notices().lines().size());
        add(Stories.ferries(folder, 2));
        assertFalse(window.emptyProperty().get());
    }

    @Test
    void anEmptyListNeverLooksLikeAgreement() {
        window.story().add(Stories.ferries(folder, 2));
        runner.runNext();
        assertEquals("Comparing…", emptyText());
        window.story().cancel();
        runner.runAll();
        assertEquals("Not compared: press F5 to compare these articles.", emptyText());
        assertEquals("Cancelled: these articles are not compared", window.statusProperty().get());
    }

    @Test
    void showsOneChosenFactEverywhere() {
        add(Stories.journeyHome());
        assertSame(window.differences().items().getFirst().fact(), chosen());
        window.differences().selectNext();
        assertSame(window.differences().items().get(1).fact(), window.reading().selectedFactProperty().get());
        assertEquals(window.differences().items().get(1).topic(), card().topic());
        Fact third = window.differences().items().get(2).fact();
        window.reading().selectedFactProperty().set(third);
        assertEquals(2, window.differences().selectedIndex());
        window.differences().clearSelection();
        assertNull(window.card().cardProperty().get());
        assertNull(window.reading().selectedFactProperty().get());
    }

    @Test
    void theChosenFactStaysChosenWhenTheArticlesChange() {
        add(Stories.journeyHome());
        window.differences().selectNext();
        window.differences().selectNext();
        String values = window.differences().items().get(2).values();
        Fact before = chosen();
        window.story().move(0, 4);
        runner.runAll();
        assertEquals(before.kind(), chosen().kind());
        assertTrue(words(values).containsAll(words(window.differences().items()
                .get(window.differences().selectedIndex()).values())));
    }

    @Test
    void levelKeepsTheChosenFact() {
        add(Stories.journeyHome());
        Fact before = chosen();
        window.level();
        assertSame(before, chosen());
    }

    @Test
    void isNamedAfterTheFirstHeadline() {
        assertEquals("Lateral", window.titleProperty().get());
        add(Stories.ferries(folder, 2));
        assertEquals("Ferry number 0 is late", window.storyNameProperty().get());
        assertEquals("Ferry number 0 is late – Lateral", window.titleProperty().get());
    }

    @Test
    void aLongHeadlineIsCutBetweenWordsAndNoFileNameHoldsWhatNoneMay() {
        add(List.of(Stories.write(folder.resolve("long.txt"), """
                Ministers: "no deal" on the bridge / ferry dispute before the winter comes

                The talks went on in Torvik on Monday.
                """)));
        assertEquals("Ministers: \"no deal\" on the bridge…", window.name());
        assertEquals("Ministers no deal on the bridge", StoryName.ofFile(window.name()));
    }

    @Test
    void theStatusCountsWhatWasCompared() {
        add(Stories.ferries(folder, 3));
        assertTrue(
                window.statusProperty().get().matches("3 articles compared in \\d+\\.\\d s · \\d+ passages? aligned"),
                window.statusProperty()::get);
    }

    @Test
    void oneSentenceTellsOfWhatWasNotForeseen() {
        window.notices().tellUnexpected(new IllegalStateException("first line\nsecond line"));
        window.notices().tellUnexpected(new IllegalStateException("first line\nsecond line"));
        assertEquals(List.of("Something went wrong that the program did not foresee (first line); what was open is "
                + "still open."), window.notices().lines().stream().map(NoticeLine::sentence).toList());
        window.notices().dismiss();
        assertEquals(List.of(), window.notices().lines().stream().map(NoticeLine::sentence).toList());
    }

    @Test
    void theSampleStoryIsFound() {
        window.waysIn().openSample();
        runner.runAll();
        assertEquals(5, window.story().articles().size());
    }

    private void add(List<Path> files) {
        window.story().add(files);
        runner.runAll();
    }

    private Fact chosen() {
        return Objects.requireNonNull(window.differences().selectedFactProperty().get());
    }

    private Card card() {
        return Objects.requireNonNull(window.card().cardProperty().get());
    }

    private String emptyText() {
        return window.differences().emptyTextProperty().get();
    }

    private static List<String> words(String values) {
        return List.of(values.split(" / "));
    }
}
