package app.lateral.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

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
            double end = snapPositionX(x + widths[place]);
            ((Region) columns.get(place)).resizeRelocate(snapPositionX(x), 0, end - snapPositionX(x), getHeight());
            x += widths[place];
        }
    }

    private double[] widths(List<Node> columns, double all) {
        double[] widths = columns.stream().mapToDouble(column -> column.prefWidth(-1)).toArray();
        List<Integer> open = new ArrayList<>(IntStream.range(0, widths.length).boxed().toList());
        double left = all - DoubleStream.of(widths).sum();
        while (!open.isEmpty() && Math.abs(left) >= 1) {
            double share = left / open.size();
            for (int place : List.copyOf(open)) {
                Node column = columns.get(place);
                double wished = widths[place] + share;
                double given = Math.clamp(wished, column.minWidth(-1), column.maxWidth(-1));
                left -= given - widths[place];
                widths[place] = given;
                if (given != wished) {
                    open.removeIf(other -> other.equals(place));
                }
            }
        }
        return widths;
    }
}
