package app.lateral.ui.command;

import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * What the keys of the window set off, and its menus and buttons with them.
 *
 * @param run does what a shortcut stands for
 */
public record WindowActions(Consumer<Shortcut> run) {
    /** Obeys the keys that are pressed in this node or below it and that nothing else wanted. */
    public void listenToKeys(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::obey);
        node.addEventHandler(KeyEvent.KEY_TYPED, this::obey);
    }

    private void obey(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl
                && (event.getEventType() == KeyEvent.KEY_TYPED || event.getCode().isLetterKey()
                        || event.getCode().isDigitKey());
        if (writing && !event.isShortcutDown()) {
            return;
        }
        for (Shortcut shortcut : Shortcut.values()) {
            if (shortcut.matches(event)) {
                run.accept(shortcut);
                event.consume();
                return;
            }
        }
    }
}
