package app.lateral.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** A button that shows a small drawing and says in words what it does. */
public final class IconButton extends Button {
    /**
     * A button.
     *
     * @param styleClass gives the drawing, the shape of ".icon" below it
     * @param words what it does, for the tooltip and for screen readers
     */
    public IconButton(String styleClass, String words, Runnable action) {
        Region icon = new Region();
        icon.getStyleClass().add("icon");
        setGraphic(icon);
        getStyleClass().addAll("icon-button", styleClass);
        say(words);
        setOnAction(_ -> action.run());
    }

    /** Says something else of what it does. */
    public void say(String words) {
        setAccessibleText(words);
        setTooltip(new Tooltip(words));
    }
}
