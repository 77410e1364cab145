package app.lateral.wronghouse.text;

import javafx.geometry.Insets;

import org.jspecify.annotations.Nullable;

/** Wrong: no javafx outside the window. */
public class TextWithInsets {
    /** Drawn. */
    public @Nullable Insets insets;
}
