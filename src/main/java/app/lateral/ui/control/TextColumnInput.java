package app.lateral.ui.control;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What mouse, wheel and keys do to a text column. */
final class TextColumnInput {
    private final TextColumn column;

    private TextColumnInput(TextColumn column) {
        this.column = column;
    }

    static void install(TextColumn column) {
        TextColumnInput input = new TextColumnInput(column);
        column.setCursor(Cursor.TEXT);
        column.addEventHandler(MouseEvent.MOUSE_PRESSED, input::press);
        column.addEventHandler(MouseEvent.MOUSE_DRAGGED, input::drag);
        column.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                column.selected();
            }
        });
        column.addEventHandler(MouseEvent.MOUSE_CLICKED, input::click);
        column.addEventHandler(MouseEvent.MOUSE_MOVED, event -> column.hovered(input.unitAt(event)));
        column.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> column.hovered(-1));
        column.addEventHandler(ScrollEvent.SCROLL, input::wheel);
        column.addEventHandler(KeyEvent.KEY_PRESSED, input::key);
    }

    private void press(MouseEvent event) {
        column.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int caret = column.caretAt(event.getX(), event.getY());
        if (event.isShiftDown()) {
            column.selection().extend(caret);
        } else {
            column.selection().begin(caret, switch (event.getClickCount()) {
                case 0, 1 -> TextSelection.Grain.CHARACTER;
                case 2 -> TextSelection.Grain.WORD;
                default -> TextSelection.Grain.BLOCK;
            });
        }
        column.showSelection();
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getY() < 0) {
            column.scrollByLines(-1);
        } else if (event.getY() > column.getHeight()) {
            column.scrollByLines(1);
        }
        double y = Math.clamp(event.getY(), 0, Math.max(0, column.getHeight() - 1));
        column.selection().extend(column.caretAt(event.getX(), y));
        column.showSelection();
        event.consume();
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && event.getClickCount() == 1) {
            int unit = unitAt(event);
            if (unit >= 0) {
                column.clicked(unit);
            }
        }
    }

    private int unitAt(MouseEvent event) {
        return column.unitAt(event.getX(), event.getY());
    }

    private void wheel(ScrollEvent event) {
        if (Math.abs(event.getDeltaY()) > Math.abs(event.getDeltaX())) {
            column.scrollByUser(column.scroll() - event.getDeltaY());
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        boolean handled = event.isShortcutDown()
                ? shortcut(event)
                : event.isShiftDown() ? extend(event) : scroll(event);
        if (handled) {
            event.consume();
        }
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case A -> column.selectAll();
            case C, INSERT -> column.copy();
            case HOME -> column.scrollByUser(0);
            case END -> column.scrollByUser(column.contentHeight());
            case LEFT, RIGHT -> {
                return event.isShiftDown() && extend(TextSelection.Grain.WORD, event.getCode());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean extend(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT, RIGHT -> extend(TextSelection.Grain.CHARACTER, event.getCode());
            default -> false;
        };
    }

    private boolean extend(TextSelection.Grain step, KeyCode arrow) {
        column.selection().extendBy(step, arrow == KeyCode.LEFT ? -1 : 1);
        column.showSelection();
        column.selected();
        return true;
    }

    private boolean scroll(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> column.scrollByLines(-1);
            case DOWN -> column.scrollByLines(1);
            case PAGE_UP -> column.scrollByPages(-1);
            case PAGE_DOWN, SPACE -> column.scrollByPages(1);
            case HOME -> column.scrollByUser(0);
            case END -> column.scrollByUser(column.contentHeight());
            default -> {
                return false;
            }
        }
        return true;
    }
}
