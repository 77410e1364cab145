package app.lateral.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

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

import app.lateral.message.Messages;
import app.lateral.ui.preference.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Things of other programs that are dropped onto the window. The headless screen knows no dragging from program to program:
 * the board that holds what is dropped is that of a drag which is begun with the mouse inside the window, and the event is
 * sent as the system would send it. What is held over the window it cannot be asked, as its board knows no ways of moving.
 * In a process of its own, because on that screen a board takes the place of the clipboard for good.
 */
@OnScreen
class FileDropTest {
    private static final int PATIENCE_MINUTES = 3;

    @TempDir
    private Path folder;

    @Test
    void filesFoldersAndAddressesAreTakenAndAllElseIsLeftAlone() throws IOException, InterruptedException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Stories.ferries(inner, 2);
        Stories.write(folder.resolve("alone.txt"), "Quiet night\n\nNothing happened in Halden on Monday.\n");
        Path said = folder.resolve("said");
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-Dtestfx.robot=glass", "-cp",
                System.getProperty("java.class.path"), Program.class.getName(), folder.toString())
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertTrue(program.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES), "still running");
        assertEquals(
                List.of("a colour: not taken, 0 notices", "an address: taken, https://example.org/ferry is asked for",
                        "files: taken, ferry-0.txt, ferry-1.txt, alone.txt"),
                Files.readAllLines(said).stream().filter(line -> line.contains("taken")).toList(),
                () -> String.join("\n", lines(said)));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The window, and a user who drops things onto it and says what came of it. */
    static final class Program {
        private final OpenWindow window = OpenWindow.of(1000, 800);
        private final User user = new User();

        public static void main(String[] arguments) throws TimeoutException {
            FxToolkit.registerPrimaryStage();
            new Program().drop(Path.of(arguments[0]));
            System.exit(0);
        }

        private void drop(Path folder) {
            window.show(1000, 800, Theme.LIGHT, Messages.inEnglish());
            Dragboard board = board();
            String colour = drop(board, content -> content.put(new DataFormat("application/x-colour"), "red"));
            System.out.println("a colour: " + colour + ", " + window.model().notices().lines().size() + " notices");
            String address = drop(board, content -> content.putString("https://example.org/ferry"));
            System.out.println(
                    "an address: " + address + ", " + user.lookup("#address").queryAs(TextField.class).getText()
                            + " is asked for");
            String files = drop(board, content -> content.putFiles(List.of(folder.resolve("inner").toFile(),
                    folder.resolve("alone.txt").toFile())));
            window.awaitCompared(3);
            System.out.println("files: " + files + ", " + String.join(", ", window.model().story().articles().stream()
                    .map(article -> new File(article.path()).getName()).toList()));
        }

        private Dragboard board() {
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

        private String drop(Dragboard board, Consumer<ClipboardContent> dragged) {
            Node target = user.lookup(".main-window").query();
            Bounds place = target.localToScreen(target.getLayoutBounds());
            ClipboardContent content = new ClipboardContent();
            dragged.accept(content);
            DragEvent event = new DragEvent(target, target, DragEvent.DRAG_DROPPED, board, place.getCenterX(),
                    place.getCenterY(), place.getCenterX(), place.getCenterY(), TransferMode.COPY, null, target,
                    new PickResult(target, place.getCenterX(), place.getCenterY()));
            user.interact(() -> {
                board.clear();
                board.setContent(content);
                target.fireEvent(event);
            });
            return event.isDropCompleted() ? "taken" : "not taken";
        }
    }
}
