package app.lateral.ui.mark;

import java.util.Arrays;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The sign of a mark: a small drawing in its colour, said in words beside it and so left out by screen readers. */
public final class MarkSign extends StackPane {
    /** The sign of this mark. */
    public MarkSign(Mark mark) {
        Region drawing = new Region();
        drawing.getStyleClass().add("family-icon");
        getStyleClass().add("mark-sign");
        getChildren().add(drawing);
        show(mark);
    }

    /** Shows the sign of another mark. */
    public void show(Mark mark) {
        getStyleClass().removeAll(Arrays.stream(Mark.values()).map(Mark::styleClass).toList());
        getStyleClass().add(mark.styleClass());
    }
}
