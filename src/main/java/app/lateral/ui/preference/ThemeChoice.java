package app.lateral.ui.preference;

import java.util.Arrays;

import javafx.application.ColorScheme;

import app.lateral.message.WindowMessage;
import org.jspecify.annotations.Nullable;

/** How the user wants the window to be coloured. */
public enum ThemeChoice {
    /** As the system's own windows are. */
    SYSTEM(WindowMessage.THEME_SYSTEM),
    /** Always dark on light. */
    LIGHT(WindowMessage.THEME_LIGHT),
    /** Always light on dark. */
    DARK(WindowMessage.THEME_DARK),
    /** White on black, with strong colours. */
    HIGH_CONTRAST(WindowMessage.THEME_HIGH_CONTRAST);

    private final WindowMessage title;

    ThemeChoice(WindowMessage title) {
        this.title = title;
    }

    /** Its name for people. */
    public WindowMessage title() {
        return title;
    }

    /** The choice of this name; the system's where there is none. */
    public static ThemeChoice of(@Nullable String name) {
        return Arrays.stream(values()).filter(choice -> choice.name().equals(name)).findFirst().orElse(SYSTEM);
    }

    /** The theme that goes with it on a system of these colours. */
    public Theme theme(ColorScheme system) {
        return switch (this) {
            case SYSTEM -> Theme.of(system);
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
        };
    }
}
