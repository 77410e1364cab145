package app.lateral.ui.reading;

import javafx.scene.layout.BorderPane;

/** Two to ten articles side by side. */
public final class ReadingView extends BorderPane {
    /** A view of this model; it follows every change of it. */
    public ReadingView(ReadingViewModel model) {
        getStyleClass().add("reading-view");
    }
}
