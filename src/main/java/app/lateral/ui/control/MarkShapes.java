package app.lateral.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;

/** The shapes that mark words of a wrapped text, one or more for each line that they stand on. */
final class MarkShapes {
    private static final double OVERHANG = 1.5;
    private static final double ROUNDING = 5;
    private static final double HALF_WAVE = 3;
    private static final double DOUBLE_GAP = 3;
    private static final double MARGIN = 9;
    private static final double ABOVE = 3;
    /** Over the space before the words: right above a letter a sign would be taken for an accent. */
    private static final double BEFORE = 5;
    private final Text words;

    /** Shapes for these words, in their coordinates. */
    MarkShapes(Text words) {
        this.words = words;
    }

    /** Where the units from {@code start} up to {@code end} of the first line that holds any of them stand. */
    Optional<Bounds> firstLine(int start, int end) {
        return stretches(start, end).stream().findFirst()
                .map(stretch -> new BoundingBox(stretch.left(), stretch.top(), stretch.width(), stretch.height()));
    }

    /** What stands behind the units from {@code start} up to {@code end}. */
    List<Rectangle> backgrounds(int start, int end) {
        List<Rectangle> shapes = new ArrayList<>();
        for (Stretch stretch : stretches(start, end)) {
            Rectangle shape = new Rectangle(stretch.left() - OVERHANG, stretch.top(), stretch.width() + 2 * OVERHANG,
                    stretch.height());
            shape.setArcWidth(ROUNDING);
            shape.setArcHeight(ROUNDING);
            shapes.add(shape);
        }
        return shapes;
    }

    /** What stands below or beside the units from {@code start} up to {@code end}. */
    List<Shape> lines(int start, int end, TextMark.Line line) {
        List<Shape> shapes = new ArrayList<>();
        if (line == TextMark.Line.NONE) {
            return shapes;
        }
        if (line == TextMark.Line.MARGIN) {
            return margin(stretches(start, end));
        }
        for (Stretch stretch : stretches(start, end)) {
            double y = Math.round(bounds(words.underlineShape(stretch.first(), stretch.last())).getMaxY()) + 1.5;
            shapes.add(new Path(switch (line) {
                case NONE, MARGIN -> List.<PathElement>of();
                case SINGLE -> straight(stretch, y);
                case THROUGH -> straight(stretch, stretch.top() + stretch.height() * 0.55);
                case WAVE -> wave(stretch, y);
                case DOUBLE -> {
                    List<PathElement> both = new ArrayList<>(straight(stretch, y - 0.5));
                    both.addAll(straight(stretch, y - 0.5 + DOUBLE_GAP));
                    yield both;
                }
            }));
        }
        return shapes;
    }

    /** What stands above the space before the first of the units from {@code start} up to {@code end}, in the space between the lines. */
    List<Region> signs(int start, int end, TextMark.Sign sign) {
        if (sign == TextMark.Sign.NONE) {
            return List.of();
        }
        return stretches(start, end).stream().limit(1).map(stretch -> {
            Region drawing = new Region();
            drawing.getStyleClass().add("family-icon");
            Pane place = new Pane(drawing);
            place.setLayoutX(stretch.left() - BEFORE);
            place.setLayoutY(stretch.top() - ABOVE);
            return (Region) place;
        }).toList();
    }

    private static List<Shape> margin(List<Stretch> stretches) {
        if (stretches.isEmpty()) {
            return List.of();
        }
        Stretch last = stretches.getLast();
        return List.of(new Path(new MoveTo(-MARGIN, stretches.getFirst().top()),
                new LineTo(-MARGIN, last.top() + last.height())));
    }

    private static List<PathElement> straight(Stretch stretch, double y) {
        return List.of(new MoveTo(stretch.left(), y), new LineTo(stretch.right(), y));
    }

    private static List<PathElement> wave(Stretch stretch, double y) {
        List<PathElement> wave = new ArrayList<>();
        wave.add(new MoveTo(stretch.left(), y));
        int sign = 1;
        for (double x = stretch.left(); x + HALF_WAVE <= stretch.right(); x += HALF_WAVE) {
            wave.add(new QuadCurveTo(x + HALF_WAVE / 2, y + sign * 3, x + HALF_WAVE, y));
            sign = -sign;
        }
        return wave;
    }

    /**
     * What of the units stands on one line.
     *
     * @param first the first unit
     * @param last one past the last unit
     */
    private record Stretch(int first, int last, double left, double right, double top, double height) {
        double width() {
            return right - left;
        }
    }

    private List<Stretch> stretches(int start, int end) {
        List<Stretch> stretches = new ArrayList<>();
        for (TextLineInfo line : words.getLayoutInfo().getTextLines(false)) {
            int first = Math.max(start, line.start());
            int last = endWithoutSpace(first, Math.min(end, line.end()));
            if (first < last) {
                Bounds x = bounds(words.rangeShape(first, last));
                Rectangle2D y = line.bounds();
                stretches.add(new Stretch(first, last, x.getMinX(), x.getMaxX(), y.getMinY(), y.getHeight()));
            }
        }
        return stretches;
    }

    /** A space at which a line is broken hangs over its end and is not drawn. */
    private int endWithoutSpace(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(words.getText().charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** What a shape of units, as the text gives it, covers. */
    static Bounds bounds(PathElement[] shape) {
        Path filled = new Path(shape);
        filled.setStroke(null);
        filled.setFill(Color.BLACK);
        return filled.getBoundsInLocal();
    }
}
