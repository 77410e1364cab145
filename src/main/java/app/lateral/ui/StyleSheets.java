package app.lateral.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The style sheets of the window, which lie beside this class and in the rooms whose controls they style. */
public final class StyleSheets {
    private StyleSheets() {
    }

    /** Their addresses beside the theme's own, for {@link javafx.scene.Scene#getStylesheets()}. */
    public static List<String> all() {
        return Stream
                .of("colours.css", "control/control.css", "window.css", "differences.css", "card.css", "views.css",
                        "reading/reading.css")
                .map(sheet -> Objects.requireNonNull(StyleSheets.class.getResource(sheet), sheet).toExternalForm())
                .toList();
    }
}
