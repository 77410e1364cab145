package app.lateral.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** Shows one block: its words, what marks them behind and below, and what is selected of them. */
final class BlockCell extends Pane {
    private final Group backgrounds = new Group();
    private final Group selection = new Group();
    private final Text words = new Text();
    private final Group lines = new Group();
    private TextBlock block;

    BlockCell(String styleClass) {
        block = new TextBlock(0, 0, styleClass);
        getStyleClass().addAll("text-block", styleClass);
        words.getStyleClass().add("words");
        words.setTextOrigin(VPos.TOP);
        setManaged(false);
        for (Node part : List.of(backgrounds, selection, words, lines)) {
            part.setManaged(false);
        }
        backgrounds.setMouseTransparent(true);
        selection.setMouseTransparent(true);
        lines.setMouseTransparent(true);
        getChildren().addAll(backgrounds, selection, words, lines);
    }

    Text words() {
        return words;
    }

    TextBlock block() {
        return block;
    }

    /** Shows a block of {@code text}, wrapped at {@code width} pixels with the space around it. */
    void show(TextBlock shown, String text, double width) {
        block = shown;
        words.setText(text.substring(shown.start(), shown.end()));
        words.setWrappingWidth(Math.max(1, width - snappedLeftInset() - snappedRightInset()));
        for (Node part : List.of(backgrounds, selection, words, lines)) {
            part.setLayoutX(snappedLeftInset());
            part.setLayoutY(snappedTopInset());
        }
    }

    /** Where its lines stand; needs its style to be applied. */
    BlockLayout measure() {
        List<BlockLayout.Line> measured = new ArrayList<>();
        for (var line : words.getLayoutInfo().getTextLines(false)) {
            Rectangle2D bounds = line.bounds();
            measured.add(new BlockLayout.Line(line.start(), snappedTopInset() + bounds.getMinY(),
                    snappedTopInset() + bounds.getMaxY()));
        }
        if (measured.isEmpty()) {
            measured.add(new BlockLayout.Line(0, snappedTopInset(), snappedTopInset() + words.getFont().getSize()));
        }
        double height = words.getLayoutInfo().getLogicalBounds(true).getHeight();
        return new BlockLayout(snapSizeY(height) + snappedTopInset() + snappedBottomInset(), measured);
    }

    /** Draws the marks that touch this block, the later above the earlier. */
    void mark(List<TextMark> marks) {
        backgrounds.getChildren().clear();
        lines.getChildren().clear();
        MarkShapes shapes = new MarkShapes(words);
        for (TextMark mark : marks) {
            int from = Math.max(mark.start(), block.start()) - block.start();
            int to = Math.min(mark.end(), block.end()) - block.start();
            backgrounds.getChildren().addAll(styled(shapes.backgrounds(from, to), "mark-background", mark));
            lines.getChildren().addAll(styled(shapes.lines(from, to, mark.line()), "mark-line", mark));
            if (mark.start() >= block.start()) {
                lines.getChildren().addAll(styled(shapes.signs(from, to, mark.sign()), "mark-icon", mark));
            }
        }
    }

    /** Shows as selected what lies between two units of the text; nothing where they are the same. */
    void select(int start, int end) {
        int from = Math.max(start, block.start()) - block.start();
        int to = Math.min(end, block.end()) - block.start();
        List<Rectangle> shapes = from < to ? new MarkShapes(words).backgrounds(from, to) : List.of();
        shapes.forEach(shape -> shape.getStyleClass().add("text-selection"));
        selection.getChildren().setAll(shapes);
    }

    /** The unit of the text between whose neighbours a caret would stand for this point of the cell. */
    int caretAt(double x, double y) {
        return block.start() + words.hitTest(local(x, y)).getInsertionIndex();
    }

    /** Where units of the text stand on the first line that holds any of them, in the cell's parent. */
    Optional<Bounds> bounds(int start, int end) {
        return new MarkShapes(words).firstLine(start - block.start(), end - block.start())
                .map(words::localToParent).map(this::localToParent);
    }

    /** The unit of the text under this point of the cell, or -1 where no word is. */
    int unitAt(double x, double y) {
        Point2D point = local(x, y);
        int unit = words.hitTest(point).getCharIndex();
        boolean hit = unit >= 0 && unit < block.length()
                && MarkShapes.bounds(words.rangeShape(unit, unit + 1)).contains(point);
        return hit ? block.start() + unit : -1;
    }

    private Point2D local(double x, double y) {
        return new Point2D(x - words.getLayoutX(), y - words.getLayoutY());
    }

    private static <N extends Node> List<N> styled(List<N> shapes, String styleClass, TextMark mark) {
        for (Node shape : shapes) {
            shape.getStyleClass().add(styleClass);
            shape.getStyleClass().addAll(mark.styleClasses());
        }
        return shapes;
    }
}
