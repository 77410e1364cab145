package app.lateral.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import org.jspecify.annotations.Nullable;

/** What the keys do, over the window; Escape takes it away. */
final class KeysOverview extends StackPane {
    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final Button close = new Button();
    private @Nullable Node focusedBefore;

    KeysOverview(Messages messages) {
        this.messages = messages;
        setId("keys-overview");
        getStyleClass().add("keys-overview");
        Label heading = new Label(messages.text(WindowMessage.KEYS_HEADING));
        heading.getStyleClass().add("keys-heading");
        fillGrid();
        close.setText(messages.text(WindowMessage.CLOSE));
        close.setId("close-keys");
        close.setOnAction(_ -> hide());
        VBox panel = new VBox(heading, grid, close);
        panel.getStyleClass().add("keys-panel");
        panel.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(panel);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::hideOnEscape);
    }

    /** Shows it, or hides it and gives the focus back. */
    void toggle() {
        if (isVisible()) {
            hide();
        } else {
            focusedBefore = getScene().getFocusOwner();
            setVisible(true);
            close.requestFocus();
        }
    }

    private void hide() {
        setVisible(false);
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
        }
    }

    private void hideOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
        }
    }

    private void fillGrid() {
        grid.getStyleClass().add("keys-grid");
        String or = messages.text(WindowMessage.KEYS_OR);
        for (Shortcut shortcut : Shortcut.values()) {
            addRow(shortcut.keys(or), messages.text(shortcut.meaning()));
        }
        addRow(messages.text(WindowMessage.KEYS_ARROWS), messages.text(WindowMessage.KEY_ARROWS));
        addRow(messages.text(WindowMessage.KEYS_ENTER), messages.text(WindowMessage.KEY_ENTER));
    }

    private void addRow(String keys, String meaning) {
        Label key = new Label(keys);
        key.getStyleClass().add("key");
        grid.addRow(grid.getRowCount(), key, new Label(meaning));
    }
}
