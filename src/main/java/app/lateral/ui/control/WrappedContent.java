package app.lateral.ui.control;

import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Wrapped text in a scroll pane: as wide as the pane, at least as high, and higher where the text needs it. A scroll
 * pane that fits its content to its own height asks for the least height without saying how wide the content is, and
 * so takes wrapped text for a single line; this content answers for the width that it has.
 */
public final class WrappedContent extends StackPane {
    private WrappedContent(Region content) {
        super(content);
        // a height that was asked for without a width is kept until the next layout, and would be that of another width;
        // later, as what asks for a layout while it is being laid out is not heard
        widthProperty().subscribe((_, _) -> Platform.runLater(this::requestLayout));
    }

    /** A scroll pane around content that wraps; it would like to be as high as the content is at its width. */
    public static ScrollPane scrolling(Region content) {
        ScrollPane pane = new WrappingPane(new WrappedContent(content));
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        return pane;
    }

    private static final class WrappingPane extends ScrollPane {
        private final WrappedContent wrapped;

        private WrappingPane(WrappedContent wrapped) {
            super(wrapped);
            this.wrapped = wrapped;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            double across = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
            return snappedTopInset() + wrapped.prefHeight(across) + snappedBottomInset();
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }
}
