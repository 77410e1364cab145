package app.lateral.ui.control;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** Draws ribbons that join a stretch on the left with one on the right. */
public final class Ribbons {
    private Ribbons() {
    }

    /** Lets a path be the ribbon from {@code start} on the left to {@code end}, {@code width} pixels further right. */
    public static void trace(Path path, double width, VerticalSpan start, VerticalSpan end) {
        double middle = width / 2;
        path.getElements().setAll(new MoveTo(0, start.top()),
                new CubicCurveTo(middle, start.top(), middle, end.top(), width, end.top()),
                new LineTo(width, end.bottom()),
                new CubicCurveTo(middle, end.bottom(), middle, start.bottom(), 0, start.bottom()), new ClosePath());
    }
}
