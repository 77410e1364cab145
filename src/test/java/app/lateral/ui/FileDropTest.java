package app.lateral.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Things of other programs that are dropped onto the window. The headless screen knows no dragging from program to program:
 * the board that holds what is dropped is that of a drag which is begun with the mouse inside the window, and the event is
 * sent as the system would send it. What is held over the window it cannot be asked, as its board knows no ways of moving.
 */
class FileDropTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.of(1000, 800);

    @TempDir
    private Path folder;

    @Test
    void filesAndFoldersAreDropped(User user) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Stories.ferries(inner, 2);
        Path alone = Stories.write(folder.resolve("alone.txt"),
                "Quiet night\n\nNothing happened in Halden on Monday.\n");
        Dragboard board = board(user);
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(inner.toFile(), alone.toFile()));
        user.interact(() -> board.setContent(content));

        assertTrue(send(user, board).isDropCompleted());
        window.awaitCompared(3);
        assertEquals(List.of("ferry-0.txt", "ferry-1.txt", "alone.txt"), window.model().story().articles().stream()
                .map(article -> new File(article.path()).getName()).toList());
    }

    @Test
    void anAddressThatIsDroppedIsFetchedOnTheUsersWordOnly(User user) {
        Dragboard board = board(user);
        ClipboardContent content = new ClipboardContent();
        content.putString("https://example.org/ferry");
        user.interact(() -> board.setContent(content));
        assertTrue(send(user, board).isDropCompleted());
        assertEquals("https://example.org/ferry", user.lookup("#address").queryAs(TextField.class).getText());
        assertTrue(window.model().emptyProperty().get());
    }

    @Test
    void whatIsNeitherFileNorTextIsLeftAlone(User user) {
        Dragboard board = board(user);
        ClipboardContent content = new ClipboardContent();
        content.put(new DataFormat("application/x-colour"), "red");
        user.interact(() -> board.setContent(content));
        assertFalse(send(user, board).isDropCompleted());
        assertTrue(window.model().notices().lines().isEmpty());
    }

    private static Dragboard board(User user) {
        AtomicReference<Dragboard> board = new AtomicReference<>();
        Node source = user.lookup(".program-name").query();
        user.interact(() -> source.setOnDragDetected(event -> {
            board.set(source.startDragAndDrop(TransferMode.ANY));
            event.consume();
        }));
        user.moveTo(source).press(MouseButton.PRIMARY).moveBy(30, 10).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        return Objects.requireNonNull(board.get());
    }

    private static DragEvent send(User user, Dragboard board) {
        Node target = user.lookup(".main-window").query();
        Bounds place = target.localToScreen(target.getLayoutBounds());
        DragEvent event = new DragEvent(target, target, DragEvent.DRAG_DROPPED, board, place.getCenterX(),
                place.getCenterY(),
                place.getCenterX(), place.getCenterY(), TransferMode.COPY, null, target,
                new PickResult(target, place.getCenterX(), place.getCenterY()));
        user.interact(() -> target.fireEvent(event));
        return event;
    }
}
