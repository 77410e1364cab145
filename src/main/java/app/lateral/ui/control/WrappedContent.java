package app.lateral.ui.control;

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
    }

    /** A scroll pane around content that wraps. */
    public static ScrollPane scrolling(Region content) {
        ScrollPane pane = new ScrollPane(new WrappedContent(content));
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        return pane;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }
}
