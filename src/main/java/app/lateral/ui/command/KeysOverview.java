package app.lateral.ui.command;

import java.util.List;
import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.ui.control.OverlayPanel;
import app.lateral.ui.control.WrappedContent;

/** What the keys do, menu by menu, over the window. */
public final class KeysOverview extends OverlayPanel {
    private static final List<List<Shortcut.Place>> COLUMNS = List.of(
            List.of(Shortcut.Place.FILE, Shortcut.Place.FINDING), List.of(Shortcut.Place.EDIT, Shortcut.Place.HELP),
            List.of(Shortcut.Place.VIEW, Shortcut.Place.GO));
    private static final double COLUMN_WIDTH = 400;
    private final Messages messages;

    /** An overview that is not shown yet. */
    public KeysOverview(Messages messages) {
        super("keys-overview", messages.text(WindowMessage.KEYS_HEADING), messages.text(WindowMessage.CLOSE));
        this.messages = messages;
        HBox columns = new HBox();
        columns.getStyleClass().add("keys-columns");
        COLUMNS.forEach(places -> columns.getChildren().add(column(places)));
        ScrollPane scroll = WrappedContent.scrolling(columns);
        scroll.setAccessibleText(messages.text(WindowMessage.KEYS_HEADING));
        scroll.getStyleClass().add("keys-scroll");
        setContent(scroll);
    }

    /** Shows it, or hides it. */
    public void toggle() {
        if (isVisible()) {
            hide();
        } else {
            show(closing());
        }
    }

    private VBox column(List<Shortcut.Place> places) {
        VBox column = new VBox();
        column.getStyleClass().add("keys-column");
        // all of one width, whatever their words
        column.setPrefWidth(COLUMN_WIDTH);
        HBox.setHgrow(column, Priority.ALWAYS);
        for (Shortcut.Place place : places) {
            Label heading = new Label(messages.text(place.title()));
            heading.getStyleClass().add("keys-menu");
            column.getChildren().addAll(heading, grid(place));
        }
        return column;
    }

    private GridPane grid(Shortcut.Place place) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-grid");
        String or = messages.text(WindowMessage.KEYS_OR);
        Stream.of(Shortcut.values()).filter(shortcut -> shortcut.place() == place)
                .forEach(shortcut -> addRow(grid, shortcut.keys(or), messages.text(shortcut.meaning())));
        if (place == Shortcut.Place.GO) {
            addRow(grid, messages.text(WindowMessage.KEYS_ARROWS), messages.text(WindowMessage.KEY_ARROWS));
            addRow(grid, messages.text(WindowMessage.KEYS_ENTER), messages.text(WindowMessage.KEY_ENTER));
        }
        return grid;
    }

    private static void addRow(GridPane grid, String keys, String meaning) {
        Label key = new Label(keys);
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(meaning);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        GridPane.setHgrow(words, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), key, words);
    }
}
