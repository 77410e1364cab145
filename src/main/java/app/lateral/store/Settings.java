package app.lateral.store;

import java.util.List;

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
 * @param workbench how the window is set up
 */
public record Settings(@Nullable String theme, @Nullable Bounds window, @Nullable String model,
        @Nullable String user, @Nullable Integer textSize, @Nullable String language,
        @Nullable Workbench workbench) {
    /** Nothing chosen yet. */
    public static final Settings DEFAULT = new Settings(null, null, null, null, null, null, null);

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

    /**
     * How the window is set up.
     *
     * @param differencesWidth how much of the width the list of differences has, 0 to 1
     * @param articlesHeight how much of the height the articles have, 0 to 1
     * @param grouping how the differences are grouped: a grouping's name
     * @param recentStories the files of the stories opened last, the latest first
     */
    public record Workbench(double differencesWidth, double articlesHeight, @Nullable String grouping,
            List<String> recentStories) {
        /** Keeps a copy of the list, which is empty where there was none. */
        @SuppressWarnings("NullAway") // read from a file, where it may be missing
        public Workbench {
            recentStories = recentStories == null ? List.of() : List.copyOf(recentStories);
        }
    }

    /** With another theme. */
    public Settings withTheme(String other) {
        return new Settings(other, window, model, user, textSize, language, workbench);
    }

    /** With the window elsewhere. */
    public Settings withWindow(Bounds other) {
        return new Settings(theme, other, model, user, textSize, language, workbench);
    }

    /** With another model, or with the built-in one. */
    public Settings withModel(@Nullable String other) {
        return new Settings(theme, window, other, user, textSize, language, workbench);
    }

    /** With another name of the user. */
    public Settings withUser(@Nullable String other) {
        return new Settings(theme, window, model, other, textSize, language, workbench);
    }

    /** With text of another size. */
    public Settings withTextSize(int other) {
        return new Settings(theme, window, model, user, other, language, workbench);
    }

    /** With another language, or the system's. */
    public Settings withLanguage(@Nullable String other) {
        return new Settings(theme, window, model, user, textSize, other, workbench);
    }

    /** With a window set up in another way. */
    public Settings withWorkbench(Workbench other) {
        return new Settings(theme, window, model, user, textSize, language, other);
    }
}
