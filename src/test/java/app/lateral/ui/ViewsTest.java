package app.lateral.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The views beside the articles side by side, as a user goes through them. */
@ExtendWith(ApplicationExtension.class)
class ViewsTest {
    /** Set before each test. */
    @SuppressWarnings("NullAway.Init")
    private WindowStage window;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        window = new WindowStage(stage, 1000, 800, Theme.LIGHT);
    }

    @BeforeEach
    void open() {
        window.open(Stories.journeyHome().subList(0, 3));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void factsShowEveryFactAndAClickGoesToTheText(FxRobot robot) {
        robot.clickOn("#view-facts");
        TableView<?> table = robot.lookup("#facts .table-view").queryTableView();
        assertEquals(window.model().facts().rows().size(), table.getItems().size());
        assertEquals(5, table.getColumns().size());
        window.picture("facts-1000-light");
        robot.clickOn(robot.lookup(".fact-marked").nth(0).<Labeled>query());
        assertEquals(WorkView.READ, window.model().viewProperty().get());
        assertNotNull(window.model().differences().selectedFactProperty().get());
    }

    @Test
    void factsAreCopiedAndWritten(FxRobot robot) throws IOException {
        Path target = folder.resolve("out.csv");
        window.target(target);
        robot.clickOn("#view-facts").clickOn("#copy-csv").clickOn("#export-csv");
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(300, java.util.concurrent.TimeUnit.MILLISECONDS);
        String copied = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Clipboard.getSystemClipboard().getString());
        assertEquals(copied, Files.readString(target));
        assertTrue(copied.startsWith("Fact,Kind,Agreement,Severity,"), copied);
    }

    @Test
    void theSynopsisIsReadInTheOrderOfAnotherArticle(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        assertEquals(WorkView.SYNOPSIS, window.model().viewProperty().get());
        window.picture("synopsis-1000-light");
        robot.clickOn("#synopsis-base").type(KeyCode.DOWN).type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("B", window.model().synopsis().baseProperty().get());
        robot.clickOn("#synopsis-differing");
        assertTrue(window.model().synopsis().onlyDifferingProperty().get());
    }

    @Test
    void aPassageOfTheSynopsisIsShownInItsText(FxRobot robot) {
        robot.clickOn("#view-synopsis");
        robot.clickOn(robot.lookup(".marked-text").nth(0).<javafx.scene.Node>query());
        assertEquals(WorkView.READ, window.model().viewProperty().get());
        assertNull(window.model().differences().selectedFactProperty().get());
    }

    @Test
    void reuseIsAPictureAndIsWrittenAsOne(FxRobot robot) throws IOException {
        robot.clickOn("#view-reuse");
        assertEquals(6, robot.lookup(".reuse-field").queryAll().size());
        window.picture("reuse-1000-light");
        robot.clickOn(robot.lookup(".reuse-field").nth(1).<javafx.scene.Node>query());
        assertEquals("A", window.model().reuse().pairProperty().get().article());
        Path svg = folder.resolve("reuse.svg");
        window.target(svg);
        robot.clickOn("#export-svg");
        Path png = folder.resolve("reuse.png");
        window.target(png);
        robot.clickOn("#export-png");
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(300, java.util.concurrent.TimeUnit.MILLISECONDS);
        assertTrue(Files.readString(svg).startsWith("<?xml"));
        assertEquals((byte) 'P', Files.readAllBytes(png)[1]);
    }

    @Test
    void aCorrectionIsSummedUpAndItsFiguresAreMarked(FxRobot robot) {
        window.replace(Stories.ferryFire());
        robot.clickOn("#view-revisions");
        window.choose("B", "C");
        window.picture("revisions-1000-light");
        String summary = robot.lookup("#revision-summary").queryLabeled().getText();
        assertTrue(summary.startsWith("Changes “214 passengers” to “241 passengers” in paragraph 4"), summary);
        window.choose("A", "B");
        window.picture("revisions-writethru-1000-light");
        assertTrue(robot.lookup(".mark-line.revision-removed").queryAll().size() > 0);
        robot.clickOn("#revision-swap");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("B", window.model().revision().beforeProperty().get());
    }

    @Test
    void theViewsSayWhichIsShown(FxRobot robot) {
        robot.clickOn("#view-facts");
        List<Boolean> chosen = List.of("#view-read", "#view-synopsis", "#view-facts", "#view-reuse").stream()
                .map(id -> robot.lookup(id).queryAs(javafx.scene.control.ToggleButton.class).isSelected()).toList();
        assertEquals(List.of(false, false, true, false), chosen);
    }
}
