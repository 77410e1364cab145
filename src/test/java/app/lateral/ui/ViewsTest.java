package app.lateral.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

import app.lateral.ui.command.WorkView;
import app.lateral.ui.control.TextColumn;
import app.lateral.ui.matrix.FactRow;
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
@OnScreen
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
    void theHeadOfAColumnSortsTheFactsAndLeavesTheViewAsItIs(User user) {
        user.clickOn("#view-facts");
        TableView<?> table = user.lookup("#facts .table-view").queryTableView();
        Labeled head = user.lookup("#facts .column-header .label").queryAllAs(Labeled.class).stream()
                .filter(label -> label.getText().equals("Fact")).findFirst().orElseThrow();
        Point2D spot = head.localToScene(5, 5);
        // to heads of columns the robot's clicks are those of a finger, which sort nothing
        user.interact(() -> {
            for (EventType<MouseEvent> step : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED,
                    MouseEvent.MOUSE_CLICKED)) {
                Event.fireEvent(head, new MouseEvent(step, spot.getX(), spot.getY(), spot.getX(), spot.getY(),
                        MouseButton.PRIMARY, 1, false, false, false, false, step == MouseEvent.MOUSE_PRESSED, false,
                        false, false, false, true, new PickResult(head, spot.getX(), spot.getY())));
            }
        });
        List<String> topics = table.getItems().stream().map(row -> ((FactRow) row).topic()).toList();
        assertEquals(topics.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), topics);
        assertEquals(WorkView.FACTS, window.model().viewProperty().get());
    }

    @Test
    void factsAreFilteredAndAnEmptyCellSaysSo(User user) {
        user.clickOn("#view-facts");
        TableView<?> table = user.lookup("#facts .table-view").queryTableView();
        int all = table.getItems().size();
        user.clickOn("#facts-words").write("artyom");
        assertTrue(table.getItems().size() > 0 && table.getItems().size() < all, table.getItems()::toString);
        assertEquals(table.getItems().size() + " facts", user.lookup("#facts .view-tools > .label").queryLabeled()
                .getText());
        user.type(KeyCode.BACK_SPACE, 6);
        user.clickOn("#facts-agreement").type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertTrue(table.getItems().size() < all);
        user.clickOn("#facts-agreement").type(KeyCode.UP).type(KeyCode.ENTER);
        assertEquals(all, table.getItems().size());
        assertTrue(user.texts(".fact-silent").contains("silent"));
    }

    @Test
    void aSharedRunIsShownWhereItStandsInBoth(User user) {
        window.replace(Stories.ferryFire());
        user.clickOn("#view-reuse").clickOn(user.nth(".shared-run", 0));
        assertEquals(WorkView.READ, window.model().viewProperty().get());
        assertNull(window.model().differences().selectedFactProperty().get());
        List<TextColumn> columns = user.lookup(".article-pane .text-column").queryAllAs(TextColumn.class).stream()
                .toList();
        String shared = "Thirty-one people were";
        int second = window.model().story().articles().get(1).text().indexOf(shared);
        int third = window.model().story().articles().get(2).text().indexOf(shared);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(columns.get(1).span(second, second + 1).top(), columns.get(2).span(third, third + 1).top(), 3);
    }

    @Test
    void changesOfStyleAreHiddenAndWhatWasMovedIsBroughtBesideItsCounterpart(User user) {
        window.replace(Stories.ferryFire());
        user.clickOn("#view-revisions");
        window.choose("A", "B");
        int marked = user.lookup("#revisions .differing-words").queryAll().size();
        user.clickOn("#revision-style");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(user.lookup("#revisions .differing-words").queryAll().size() < marked, marked + " before");
        List<TextColumn> columns = user.lookup("#revisions .text-column").queryAllAs(TextColumn.class).stream()
                .toList();
        String kept = "The Lady Maren had left";
        int before = window.model().story().articles().get(0).text().indexOf(kept);
        int after = window.model().story().articles().get(1).text().indexOf(kept);
        Bounds words = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> columns.getFirst()
                .localToScreen(columns.getFirst().bounds(before, before + kept.length()).orElseThrow()));
        user.clickOn(words);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(columns.getFirst().span(before, before + 1).top(), columns.getLast().span(after, after + 1).top(),
                3);
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
