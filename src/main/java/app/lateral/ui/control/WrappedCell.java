package app.lateral.ui.control;

import java.util.function.Function;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;

/**
 * A cell whose content wraps at the width of its column and decides how high its row is.
 *
 * @param <S> what a row shows
 * @param <T> what the cell shows
 */
public final class WrappedCell<S, T> extends TableCell<S, T> {
    private final Function<T, Region> content;
    private final Function<T, String> spoken;

    /**
     * A cell.
     *
     * @param content what shows a value
     * @param spoken the value in words, for screen readers
     */
    public WrappedCell(Function<T, Region> content, Function<T, String> spoken) {
        this.content = content;
        this.spoken = spoken;
        getStyleClass().add("wrapped-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            setGraphic(content.apply(item));
            setAccessibleText(spoken.apply(item));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region graphic) || getTableColumn() == null) {
            return super.computePrefHeight(width);
        }
        double sides = snappedLeftInset() + snappedRightInset();
        return snappedTopInset() + graphic.prefHeight(getTableColumn().getWidth() - sides) + snappedBottomInset();
    }
}
