package app.lateral.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/** Something that lies over the window until it is closed: by its button or by Escape. The focus goes back to where it was. */
public abstract class OverlayPanel extends StackPane {
    private final Button close = new Button();
    private final HBox buttons = new HBox(close);
    private final VBox panel = new VBox();
    private @Nullable Node focusedBefore;

    /**
     * A panel that is not shown yet.
     *
     * @param id of the panel; its button to close it has the id "close-" and this
     * @param closing what that button says
     */
    protected OverlayPanel(String id, String heading, String closing) {
        setId(id);
        getStyleClass().add("overlay");
        Label title = new Label(heading);
        title.getStyleClass().add("overlay-heading");
        close.setText(closing);
        close.setId("close-" + id);
        close.setOnAction(_ -> hide());
        buttons.getStyleClass().add("overlay-buttons");
        panel.getChildren().addAll(title, buttons);
        panel.getStyleClass().add("overlay-panel");
        panel.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(panel);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                hide();
                event.consume();
            }
        });
    }

    /** Puts this between the heading and the buttons, in the place of what was there. */
    protected final void setContent(Node content) {
        if (panel.getChildren().size() > 2) {
            panel.getChildren().remove(1);
        }
        panel.getChildren().add(1, content);
    }

    /** Puts a button before the one that closes the panel. */
    protected final void addButton(Button button) {
        buttons.getChildren().addFirst(button);
    }

    /** The button that closes the panel. */
    protected final Button closing() {
        return close;
    }

    /** Shows the panel with the focus on one of its nodes. */
    protected final void show(Node first) {
        if (!isVisible()) {
            focusedBefore = getScene().getFocusOwner();
        }
        setVisible(true);
        first.requestFocus();
    }

    protected final void hide() {
        setVisible(false);
        if (focusedBefore != null) {
            focusedBefore.requestFocus();
        }
    }
}
