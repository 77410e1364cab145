package app.lateral.ui.preference;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.scene.Scene;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** How the window is coloured. */
public enum Theme {
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK,
    /** White on black, with strong colours. */
    HIGH_CONTRAST;

    private static final String DARK_CLASS = "dark";
    private static final String HIGH_CONTRAST_CLASS = "high-contrast";

    /** The one that goes with the system's colours. */
    public static Theme of(ColorScheme system) {
        return switch (system) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
        };
    }

    /** The other one. */
    public Theme other() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK, HIGH_CONTRAST -> LIGHT;
        };
    }

    /** Colours a scene, and with it the whole program. */
    public void colour(Scene scene) {
        Application.setUserAgentStylesheet(switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK, HIGH_CONTRAST -> new PrimerDark().getUserAgentStylesheet();
        });
        scene.getRoot().getStyleClass().removeAll(DARK_CLASS, HIGH_CONTRAST_CLASS);
        switch (this) {
            case LIGHT -> {
            }
            case DARK -> scene.getRoot().getStyleClass().add(DARK_CLASS);
            case HIGH_CONTRAST -> scene.getRoot().getStyleClass().addAll(DARK_CLASS, HIGH_CONTRAST_CLASS);
        }
    }
}
