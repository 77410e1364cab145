package app.lateral.ui.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A narrow picture of something long: where its marks are and which stretch of it is in sight. A click or a drag asks to
 * go there. All places are fractions of the whole, 0.0 at its top to 1.0 at its bottom.
 */
public final class OverviewStrip extends Region {
    private static final double LEAST_THUMB = 16;
    private static final double MARK_HEIGHT = 4;
    private static final double CHOSEN_MARK_HEIGHT = 8;
    private static final double SIDE = 2;
    private final Region track = new Region();
    private final Region thumb = new Region();
    private final List<Region> shapes = new ArrayList<>();
    private List<Mark> marks = List.of();
    private double top;
    private double bottom = 1;
    private DoubleConsumer onAsked = _ -> {
    };

    /**
     * One mark.
     *
     * @param place where it is, 0.0 to 1.0
     * @param prominence how much it stands out
     * @param styleClasses how it looks, beside the style class "overview-mark"
     */
    public record Mark(double place, Prominence prominence, List<String> styleClasses) {
        /** Keeps a copy of the list. */
        public Mark {
            styleClasses = List.copyOf(styleClasses);
        }
    }

    /** How much a mark stands out. */
    public enum Prominence {
        /** One among many. */
        QUIET,
        /** The chosen one: larger. */
        CHOSEN
    }

    /** A strip without marks, with all in sight. */
    public OverviewStrip() {
        getStyleClass().add("overview-strip");
        track.getStyleClass().add("track");
        thumb.getStyleClass().add("thumb");
        track.setManaged(false);
        thumb.setManaged(false);
        getChildren().addAll(track, thumb);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::ask);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::ask);
    }

    /** Sets who is asked to go to a place. */
    public void setOnAsked(DoubleConsumer listener) {
        onAsked = listener;
    }

    /** Shows these marks, the later above the earlier; of those that would look the same at one height but one. */
    public void setMarks(List<Mark> shown) {
        List<Mark> told = shown.stream().filter(new Distinct()::add).toList();
        if (told.equals(marks)) {
            return;
        }
        boolean moved = told.size() == marks.size() && IntStream.range(0, told.size())
                .allMatch(place -> told.get(place).styleClasses().equals(marks.get(place).styleClasses()));
        marks = told;
        if (!moved) {
            getChildren().removeAll(shapes);
            shapes.clear();
            marks.forEach(mark -> shapes.add(shape(mark)));
            getChildren().addAll(shapes);
        }
        placeMarks();
    }

    private static Region shape(Mark mark) {
        Region shape = new Region();
        shape.getStyleClass().add("overview-mark");
        shape.getStyleClass().addAll(mark.styleClasses());
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        return shape;
    }

    /** A very long text has more marks than the strip has pixels. */
    private static final class Distinct {
        private static final int STEPS = 2000;
        private final Set<Object> seen = new HashSet<>();

        boolean add(Mark mark) {
            return seen.add(List.of(Math.round(mark.place() * STEPS), mark.prominence(), mark.styleClasses()));
        }
    }

    /** Shows which stretch is in sight. */
    public void setInSight(double from, double to) {
        top = Math.clamp(from, 0, 1);
        bottom = Math.clamp(to, top, 1);
        placeThumb();
    }

    @Override
    protected void layoutChildren() {
        placeThumb();
        placeMarks();
    }

    private void placeThumb() {
        double width = getWidth();
        double height = getHeight();
        track.resizeRelocate(SIDE, 0, Math.max(0, width - 2 * SIDE), height);
        double thumbHeight = Math.min(height, Math.max(LEAST_THUMB, (bottom - top) * height));
        thumb.resizeRelocate(SIDE, Math.min(top * height, height - thumbHeight), Math.max(0, width - 2 * SIDE),
                thumbHeight);
    }

    private void placeMarks() {
        double width = getWidth();
        double height = getHeight();
        for (int place = 0; place < shapes.size(); place++) {
            Mark mark = marks.get(place);
            double markHeight = switch (mark.prominence()) {
                case QUIET -> MARK_HEIGHT;
                case CHOSEN -> CHOSEN_MARK_HEIGHT;
            };
            shapes.get(place).resizeRelocate(0, snapPositionY(mark.place() * height - markHeight / 2), width,
                    markHeight);
        }
    }

    private void ask(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && getHeight() > 0) {
            onAsked.accept(Math.clamp(event.getY() / getHeight(), 0, 1));
            event.consume();
        }
    }
}
