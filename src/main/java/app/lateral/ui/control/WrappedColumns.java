package app.lateral.ui.control;

import java.util.List;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Columns of wrapped text beside each other, as high as the longest is at the width that it gets. Each has the width that
 * it would like; what is left over, or missing, is shared alike, as far as the columns' greatest and least widths allow.
 * (An HBox asks for the height at the widths that its columns would like, whatever they get.)
 */
public final class WrappedColumns extends Pane {
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return getManagedChildren().stream().mapToDouble(column -> column.minWidth(-1)).sum();
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream().mapToDouble(column -> column.prefWidth(-1)).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> columns = getManagedChildren();
        double[] widths = widths(columns, width < 0 ? computePrefWidth(-1) : width);
        double highest = 0;
        for (int place = 0; place < widths.length; place++) {
            highest = Math.max(highest, columns.get(place).prefHeight(widths[place]));
        }
        return snapSizeY(highest);
    }

    @Override
    protected void layoutChildren() {
        List<Node> columns = getManagedChildren();
        double[] widths = widths(columns, getWidth());
        double x = 0;
        for (int place = 0; place < widths.length; place++) {
            ((Region) columns.get(place)).resizeRelocate(x, 0, widths[place], getHeight());
            x += widths[place];
        }
    }

    private double[] widths(List<Node> columns, double all) {
        double[] widths = columns.stream().mapToDouble(column -> column.prefWidth(-1)).toArray();
        double left = all;
        for (double width : widths) {
            left -= width;
        }
        int open = widths.length;
        while (open > 0 && Math.abs(left) >= 1) {
            double share = left / open;
            left = 0;
            open = 0;
            for (int place = 0; place < widths.length; place++) {
                Node column = columns.get(place);
                double wished = widths[place] + share;
                double given = snapPositionX(Math.clamp(wished, column.minWidth(-1), column.maxWidth(-1)));
                left += Math.abs(wished - given) < 1 ? 0 : wished - given;
                open += Math.abs(wished - given) < 1 ? 1 : 0;
                widths[place] = given;
            }
        }
        return widths;
    }
}
