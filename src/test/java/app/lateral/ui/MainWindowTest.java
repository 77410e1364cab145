package app.lateral.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import app.lateral.compare.Comparison;
import app.lateral.ui.story.StoryState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The main job as a user does it, with mouse and keys. */
@OnScreen
class MainWindowTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.of(1000, 800);

    @TempDir
    private Path folder;

    @Test
    void theEmptyWindowSaysWhatToDo(User user) {
        assertTrue(user.lookup("#empty-state").query().isVisible());
        window.picture("window-empty-1000-light");
        user.clickOn("#empty-sample");
        window.awaitCompared(5);
        assertFalse(user.lookup("#empty-state").query().isVisible());
        assertTrue(user.lookup("#differences").query().isFocused());
    }

    @Test
    void theDistanceIsAmongTheFirstAndItsCardExplainsIt(User user) {
        window.open(Stories.journeyHome());
        List<String> first = window.model().differences().items().stream().limit(3).map(item -> item.values()).toList();
        String distance = first.stream().filter(values -> values.contains("200 km")).findFirst().orElseThrow();
        assertTrue(distance.contains("254 kilometres"), distance);
        user.clickOn(distance);
        List<String> marked = user.lookup(".card-marked").queryAllAs(Text.class).stream().map(Text::getText).toList();
        assertEquals(List.of("200 km", "254 kilometres"), marked);
        List<String> places = user.texts(".card-place");
        assertTrue(places.getFirst().endsWith("200 km"), places::toString);
        assertTrue(places.get(1).endsWith("254 km"), places::toString);
        assertEquals(List.of("1-harbour-wire", "2-meridian", "3-courier", "4-ledger", "5-northern-post"),
                user.texts(".card-source-name"));
        assertEquals(List.of("say nothing on this"), user.texts(".card-silent"));
    }

    @Test
    void theCardSaysWhichSourcesAreOneVoice(User user) {
        window.open(Stories.ferryFire());
        user.interact(() -> window.model().differences().items().stream()
                .filter(item -> item.values().contains("214 passengers")).findFirst()
                .ifPresent(item -> window.model().differences().selectedFactProperty().set(item.fact())));
        assertEquals(List.of("HARBOUR WIRE, 14:05, HARBOUR WIRE, 17:40 and HARBOUR WIRE, 19:15 share this passage: one"
                + " voice."), user.texts(".card-voice"));
    }

    @Test
    void keysWalkThroughTheDifferences(User user) {
        window.open(Stories.journeyHome());
        assertEquals(0, selected());
        user.type(KeyCode.N).type(KeyCode.F8);
        assertEquals(2, selected());
        user.type(KeyCode.P);
        assertEquals(1, selected());
        user.shift(KeyCode.F8);
        assertEquals(0, selected());
        user.type(KeyCode.DOWN);
        assertEquals(1, selected());
        user.type(KeyCode.ESCAPE);
        assertEquals(-1, selected());
        assertTrue(user.lookup(".card-empty").query().isVisible());
    }

    @Test
    void theFocusMovesFromPartToPart(User user) {
        window.open(Stories.journeyHome());
        Node list = window.focused();
        user.type(KeyCode.F6);
        Node articles = window.focused();
        user.type(KeyCode.F6);
        Node card = window.focused();
        user.type(KeyCode.F6);
        assertEquals(list, window.focused());
        assertFalse(list.equals(articles) || articles.equals(card) || list.equals(card));
    }

    @Test
    void articlesAreAddedMovedAndTakenAway(User user) {
        List<Path> files = Stories.journeyHome();
        window.open(files.subList(0, 2));
        window.pick(files.subList(2, 3));
        user.clickOn("#add");
        window.awaitCompared(3);
        user.clickOn(user.nth(".more", 0)).clickOn("#move-right");
        assertEquals(List.of("2-meridian", "1-harbour-wire", "3-courier"), user.texts(".article-header .source"));
        user.clickOn(user.nth(".more", 1)).clickOn("#remove");
        window.awaitCompared(2);
        assertEquals(List.of("2-meridian", "3-courier"), user.texts(".article-header .source"));
    }

    @Test
    void aFileThatCannotBeReadIsToldOfAndTheRestIsCompared(User user) {
        List<Path> files = Stories.ferries(folder, 2);
        window.pick(List.of(files.get(0), folder.resolve("gone.txt"), files.get(1)));
        user.control(KeyCode.O);
        window.awaitCompared(2);
        assertEquals(1, user.texts(".notice-sentence").size());
        assertTrue(user.texts(".notice-sentence").getFirst().contains("gone.txt"));
        assertEquals("1 notice", user.lookup("#show-notices").queryLabeled().getText());
        window.picture("window-notice-1000-light");
        user.clickOn("#show-notices");
        assertFalse(user.lookup("#notices").query().isVisible());
        user.clickOn("#show-notices");
        assertTrue(user.lookup("#notices").query().isVisible());
        user.clickOn("#close-notices");
        assertFalse(user.lookup("#notices").query().isVisible());
        assertFalse(user.lookup("#show-notices").query().isVisible());
    }

    @Test
    void oneArticleAloneAsksForAnother(User user) {
        window.open(Stories.ferries(folder, 1));
        assertTrue(user.texts(".notice-sentence").getFirst().contains("add another article"));
        window.picture("window-one-1000-light");
    }

    @Test
    void comparingCanBeCancelledAndTakenUpAgain(User user) {
        Path large = Stories.write(folder.resolve("large.txt"), "A long log of the ferry\n\n"
                + "The ferry left Torvik at noon with 20 lorries and came back in the evening.\n\n".repeat(15_000));
        WaitForAsyncUtils.waitForAsyncFx(10_000,
                () -> window.model().story().add(List.of(large, Stories.journeyHome().getFirst())));
        window.await(state -> state instanceof StoryState.Comparing);
        assertEquals(2, user.texts(".article-header .source").size());
        assertTrue(user.lookup("#progress").query().isVisible());
        user.clickOn("#cancel");
        window.await(state -> state instanceof StoryState.Stopped);
        WaitForAsyncUtils.waitForFxEvents();
        window.picture("window-cancelled-1000-light");
        assertFalse(user.lookup("#progress").query().isVisible());
        assertEquals("Not compared: press F5 to compare these articles.",
                user.lookup(".differences-empty").queryLabeled().getText());
        user.clickOn("#again");
        window.await(StoryState::isBusy);
    }

    @Test
    void theThemeIsSwitched(User user) {
        user.clickOn("#theme");
        assertTrue(window.scene().getRoot().getStyleClass().contains("dark"));
        user.control(KeyCode.D);
        assertFalse(window.scene().getRoot().getStyleClass().contains("dark"));
    }

    @Test
    void movingAnArticleKeepsWhatWasFoundAndChosen(User user) {
        window.open(Stories.journeyHome().subList(0, 3));
        user.type(KeyCode.N);
        Comparison before = window.model().story().comparisonProperty().get();
        user.clickOn(user.nth(".more", 0)).clickOn("#move-right");
        assertEquals(1, selected());
        assertEquals(before, window.model().story().comparisonProperty().get());
        assertEquals(List.of("2-meridian", "1-harbour-wire", "3-courier"), user.texts(".article-header .source"));
    }

    @Test
    void textGrowsAndShrinksByKeys(User user) {
        window.open(Stories.journeyHome().subList(0, 2));
        double usual = height(user);
        user.press(KeyCode.CONTROL).type(KeyCode.PLUS).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
        assertTrue(height(user) > usual * 1.15, "larger than " + usual);
        user.press(KeyCode.CONTROL).type(KeyCode.MINUS).type(KeyCode.MINUS).type(KeyCode.MINUS)
                .release(KeyCode.CONTROL);
        assertTrue(height(user) < usual, "smaller than " + usual);
        user.control(KeyCode.DIGIT0);
        assertEquals(usual, height(user), 0.01);
    }

    @Test
    void controlFLooksInAllArticles(User user) {
        window.open(Stories.journeyHome().subList(0, 2));
        user.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL).write("artyom");
        assertTrue(user.lookup("#find-count").queryLabeled().getText().startsWith("1 of "));
        user.type(KeyCode.ESCAPE);
        assertFalse(user.lookup("#find-bar").query().isVisible());
    }

    private double height(User user) {
        WaitForAsyncUtils.waitForFxEvents();
        return user.lookup(".text-block.body .words").queryAs(Text.class).getFont().getSize();
    }

    @Test
    void theKeysAreExplained(User user) {
        Node before = window.focused();
        user.type(KeyCode.F1);
        assertTrue(user.lookup("#keys-overview").query().isVisible());
        window.picture("window-keys-1000-light");
        user.type(KeyCode.ESCAPE);
        assertFalse(user.lookup("#keys-overview").query().isVisible());
        assertEquals(before, window.focused());
        user.shift(KeyCode.SLASH);
        assertTrue(user.lookup("#keys-overview").query().isVisible());
    }

    @Test
    void tooltipsSayTheKeys(User user) {
        Map<String, String> keys = Map.of("#search", "Ctrl+F", "#add", "Ctrl+O", "#theme", "Ctrl+D", "#keys", "F1, ?",
                "#view-read", "Ctrl+1", "#view-synopsis", "Ctrl+2", "#view-facts", "Ctrl+3", "#view-reuse", "Ctrl+4",
                "#view-revisions", "Ctrl+5");
        keys.forEach((button, key) -> {
            String said = user.lookup(button).<Control>queryAs(Control.class).getTooltip().getText();
            assertTrue(said.endsWith("(" + key + ")"), said);
        });
    }

    @Test
    void whatTheMenusDoIsUndoneByThem(User user) {
        window.open(Stories.journeyHome().subList(0, 2));
        choose(user, "#menu-finding", "Both are right");
        assertEquals(1, window.model().review().reviewProperty().get().findings().size());
        choose(user, "#menu-edit", "Undo");
        assertEquals(0, window.model().review().reviewProperty().get().findings().size());
        choose(user, "#menu-edit", "Redo");
        assertEquals(1, window.model().review().reviewProperty().get().findings().size());
    }

    @Test
    void anExceptionNobodyForesawIsOneSentence(User user) {
        user.interact(() -> window.model().notices().tellUnexpected(new IllegalStateException("odd")));
        assertTrue(user.texts(".notice-sentence").getFirst().contains("(odd)"));
        assertNull(window.model().story().comparisonProperty().get());
        assertNotNull(window.scene().getWindow());
    }

    /** The overview of keys, hidden behind, has labels of the same words. */
    private static void choose(User user, String menu, String words) {
        user.clickOn(menu).clickOn(user.lookup(".menu-item .label").queryAllAs(Labeled.class).stream()
                .filter(label -> words.equals(label.getText())).findFirst().orElseThrow());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int selected() {
        WaitForAsyncUtils.waitForFxEvents();
        return window.model().differences().selectedIndex();
    }
}
