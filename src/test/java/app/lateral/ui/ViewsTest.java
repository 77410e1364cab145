package app.lateral.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The views beside the articles side by side, as a user goes through them. */
class ViewsTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.of(1000, 800);

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        window.open(Stories.journeyHome().subList(0, 3));
    }

    @Test
    void factsShowEveryFactAndAClickGoesToTheText(User user) {
        user.clickOn("#view-facts");
        TableView<?> table = user.lookup("#facts .table-view").queryTableView();
        assertEquals(window.model().facts().rows().size(), table.getItems().size());
        assertEquals(5, table.getColumns().size());
        window.picture("facts-1000-light");
        user.clickOn(user.lookup(".fact-marked").nth(0).<Labeled>query());
        assertEquals(WorkView.READ, window.model().viewProperty().get());
        assertNotNull(window.model().differences().selectedFactProperty().get());
    }

    @Test
    void factsAreCopiedAndWritten(User user) throws IOException {
        Path target = folder.resolve("out.csv");
        window.target(target);
        user.clickOn("#view-facts").clickOn("#copy-csv").clickOn("#export-csv");
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(300, java.util.concurrent.TimeUnit.MILLISECONDS);
        String copied = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Clipboard.getSystemClipboard().getString());
        assertEquals(copied, Files.readString(target));
        assertTrue(copied.startsWith("Fact,Kind,Agreement,Severity,"), copied);
    }

    @Test
    void theSynopsisIsReadInTheOrderOfAnotherArticle(User user) {
        user.control(KeyCode.DIGIT2);
        assertEquals(WorkView.SYNOPSIS, window.model().viewProperty().get());
        window.picture("synopsis-1000-light");
        user.clickOn("#synopsis-base").type(KeyCode.DOWN).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("B", window.model().synopsis().baseProperty().get());
        user.clickOn("#synopsis-differing");
        assertTrue(window.model().synopsis().onlyDifferingProperty().get());
    }

    @Test
    void aPassageOfTheSynopsisIsShownInItsText(User user) {
        user.clickOn("#view-synopsis");
        user.clickOn(user.lookup(".marked-text").nth(0).<javafx.scene.Node>query());
        assertEquals(WorkView.READ, window.model().viewProperty().get());
        assertNull(window.model().differences().selectedFactProperty().get());
    }

    @Test
    void reuseIsAPictureAndIsWrittenAsOne(User user) throws IOException {
        user.clickOn("#view-reuse");
        assertEquals(6, user.lookup(".reuse-field").queryAll().size());
        window.picture("reuse-1000-light");
        user.clickOn(user.lookup(".reuse-field").nth(1).<javafx.scene.Node>query());
        assertEquals("A", window.model().reuse().pairProperty().get().article());
        Path svg = folder.resolve("reuse.svg");
        window.target(svg);
        user.clickOn("#export-svg");
        Path png = folder.resolve("reuse.png");
        window.target(png);
        user.clickOn("#export-png");
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(300, java.util.concurrent.TimeUnit.MILLISECONDS);
        assertTrue(Files.readString(svg).startsWith("<?xml"));
        assertEquals((byte) 'P', Files.readAllBytes(png)[1]);
    }

    @Test
    void aCorrectionIsSummedUpAndItsFiguresAreMarked(User user) {
        window.replace(Stories.ferryFire());
        user.clickOn("#view-revisions");
        window.choose("B", "C");
        window.picture("revisions-1000-light");
        String summary = user.lookup("#revision-summary").queryLabeled().getText();
        assertTrue(summary.startsWith("Changes “214 passengers” to “241 passengers” in paragraph 4"), summary);
        window.choose("A", "B");
        window.picture("revisions-writethru-1000-light");
        assertTrue(user.lookup(".mark-line.revision-removed").queryAll().size() > 0);
        user.clickOn("#revision-swap");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("B", window.model().revision().beforeProperty().get());
    }

    @Test
    void theViewsSayWhichIsShown(User user) {
        user.clickOn("#view-facts");
        List<Boolean> chosen = List.of("#view-read", "#view-synopsis", "#view-facts", "#view-reuse").stream()
                .map(id -> user.lookup(id).queryAs(javafx.scene.control.ToggleButton.class).isSelected()).toList();
        assertEquals(List.of(false, false, true, false), chosen);
    }
}
