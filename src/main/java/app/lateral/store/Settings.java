package app.lateral.store;

import org.jspecify.annotations.Nullable;

/**
 * What the program remembers from one start to the next; null for what was never chosen.
 *
 * @param theme how the window is coloured: the name of a theme
 * @param window where the window was
 * @param model the path of the user's own model
 * @param user who makes the findings, as they and the reports say
 * @param textSize how large text is, in hundredths of the usual size
 * @param language a BCP 47 tag
 */
public record Settings(@Nullable String theme, @Nullable Bounds window, @Nullable String model,
        @Nullable String user, @Nullable Integer textSize, @Nullable String language) {
    /** Nothing chosen yet. */
    public static final Settings DEFAULT = new Settings(null, null, null, null, null, null);

    /**
     * A window's place in units of the screen.
     *
     * @param x the left edge
     * @param y the upper edge
     * @param width from left to right
     * @param height from top to bottom
     * @param maximized whether it fills the screen
     */
    public record Bounds(double x, double y, double width, double height, boolean maximized) {}

    /** With another theme. */
    public Settings withTheme(String other) {
        return new Settings(other, window, model, user, textSize, language);
    }

    /** With the window elsewhere. */
    public Settings withWindow(Bounds other) {
        return new Settings(theme, other, model, user, textSize, language);
    }

    /** With another model, or with the built-in one. */
    public Settings withModel(@Nullable String other) {
        return new Settings(theme, window, other, user, textSize, language);
    }

    /** With another name of the user. */
    public Settings withUser(@Nullable String other) {
        return new Settings(theme, window, model, other, textSize, language);
    }

    /** With text of another size. */
    public Settings withTextSize(int other) {
        return new Settings(theme, window, model, user, other, language);
    }

    /** With another language, or the system's. */
    public Settings withLanguage(@Nullable String other) {
        return new Settings(theme, window, model, user, textSize, other);
    }
}
