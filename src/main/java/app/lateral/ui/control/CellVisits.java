package app.lateral.ui.control;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/** Goes from a cell of a table to what it tells of: by a click on the cell, or by Enter. */
public final class CellVisits {
    private CellVisits() {
    }

    /**
     * Lets a click on a cell, and Enter, visit the focused cell; a click on a column's head is for sorting alone.
     *
     * @param visit goes to what the focused cell tells of
     */
    public static void follow(TableView<?> table, Runnable visit) {
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            boolean click = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
            if (click && isInCell(event.getPickResult().getIntersectedNode())) {
                visit.run();
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                visit.run();
                event.consume();
            }
        });
    }

    private static boolean isInCell(@Nullable Node node) {
        return node != null && (node instanceof TableCell<?, ?> cell ? !cell.isEmpty() : isInCell(node.getParent()));
    }
}
