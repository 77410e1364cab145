package app.lateral.ui.preference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.lateral.store.Settings;
import org.jspecify.annotations.Nullable;

/** How the user has set up the workbench, and the stories opened last; the program remembers both. Used on one thread. */
public final class Layout {
    private static final double DIFFERENCES_WIDTH = 0.22;
    private static final double ARTICLES_HEIGHT = 0.76;
    private static final int MOST_STORIES = 8;
    private final DoubleProperty differencesWidth = new SimpleDoubleProperty(DIFFERENCES_WIDTH);
    private final DoubleProperty articlesHeight = new SimpleDoubleProperty(ARTICLES_HEIGHT);
    private final StringProperty grouping = new SimpleStringProperty("");
    private final ObservableList<Path> recentStories = FXCollections.observableArrayList();

    /** As it was remembered; what can no longer be is as usual. */
    public Layout(Settings.@Nullable Workbench remembered) {
        if (remembered != null) {
            share(remembered.differencesWidth()).ifPresent(differencesWidth::set);
            share(remembered.articlesHeight()).ifPresent(articlesHeight::set);
            grouping.set(Objects.requireNonNullElse(remembered.grouping(), ""));
            remembered.recentStories().stream().limit(MOST_STORIES).map(Path::of).forEach(recentStories::add);
        }
    }

    private static Optional<Double> share(double remembered) {
        return remembered > 0.05 && remembered < 0.95 ? Optional.of(remembered) : Optional.empty();
    }

    /** How much of the width the list of differences has, 0 to 1. */
    public DoubleProperty differencesWidthProperty() {
        return differencesWidth;
    }

    /** How much of the height the articles have above the card, 0 to 1. */
    public DoubleProperty articlesHeightProperty() {
        return articlesHeight;
    }

    /** How the list of differences is grouped, by the name of the grouping; of a name that there is not, not at all. */
    public StringProperty groupingProperty() {
        return grouping;
    }

    /** The files of the stories opened or saved last, the latest first. */
    public ObservableList<Path> recentStories() {
        return recentStories;
    }

    /** A story was opened, or saved. */
    public void remember(Path story) {
        Path whole = story.toAbsolutePath().normalize();
        List<Path> stories = new ArrayList<>(recentStories);
        stories.remove(whole);
        stories.addFirst(whole);
        recentStories.setAll(stories.subList(0, Math.min(stories.size(), MOST_STORIES)));
    }

    /** To be remembered. */
    public Settings.Workbench settings() {
        return new Settings.Workbench(differencesWidth.get(), articlesHeight.get(), grouping.get(),
                recentStories.stream().map(Path::toString).toList());
    }
}
