package app.lateral.ui.reading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import app.lateral.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * Which articles are hidden, which one is read alone, and which have been given a width of their own. An article is known
 * by its file, so that all this outlives a new comparison. Used on one thread.
 */
public final class PaneArrangement {
    private static final double LEAST = 300;
    private static final double GREATEST = 900;
    private static final double STEP = 80;
    private final Set<String> hidden = new LinkedHashSet<>();
    private final Map<String, Double> widths = new HashMap<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private @Nullable String alone;

    /** Changes whenever something is arranged in another way. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** Whether an article is to be seen. */
    public boolean isShown(Article article) {
        String sole = alone;
        return sole == null ? !hidden.contains(article.path()) : sole.equals(article.path());
    }

    /** Whether this article is read alone. */
    public boolean isAlone(Article article) {
        return article.path().equals(alone);
    }

    /** Hides an article; the others stay. */
    public void hide(Article article) {
        alone = null;
        hidden.add(article.path());
        change();
    }

    /** Shows an article again. */
    public void show(Article article) {
        alone = null;
        hidden.remove(article.path());
        change();
    }

    /** Shows all again. */
    public void showAll() {
        alone = null;
        hidden.clear();
        change();
    }

    /** Shows this article alone, or all that were shown before. */
    public void toggleAlone(Article article) {
        alone = isAlone(article) ? null : article.path();
        change();
    }

    /** The width that the user has given to an article, in pixels; empty where it shares what there is. */
    public OptionalDouble width(Article article) {
        Double width = widths.get(article.path());
        return width == null ? OptionalDouble.empty() : OptionalDouble.of(width);
    }

    /** Gives an article this width in pixels, as far as that is readable. */
    public void setWidth(Article article, double width) {
        widths.put(article.path(), Math.clamp(width, LEAST, GREATEST));
        change();
    }

    /** Widens an article that is {@code width} pixels wide by one step, or narrows it; {@code direction} 1 or -1. */
    public void widen(Article article, double width, int direction) {
        setWidth(article, width + direction * STEP);
    }

    /** Lets an article share the width with the others again. */
    public void shareWidth(Article article) {
        widths.remove(article.path());
        change();
    }

    private void change() {
        version.set(version.get() + 1);
    }
}
