package app.lateral.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.lateral.store.Settings;
import app.lateral.ui.differences.Grouping;
import org.jspecify.annotations.Nullable;

/** How the user has set up the workbench, and the stories opened last; the program remembers both. Used on one thread. */
final class Layout {
    private static final double DIFFERENCES_WIDTH = 0.22;
    private static final double ARTICLES_HEIGHT = 0.76;
    private static final int MOST_STORIES = 8;
    private final DoubleProperty differencesWidth = new SimpleDoubleProperty(DIFFERENCES_WIDTH);
    private final DoubleProperty articlesHeight = new SimpleDoubleProperty(ARTICLES_HEIGHT);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final ObservableList<Path> recentStories = FXCollections.observableArrayList();

    /** As it was remembered; what can no longer be is as usual. */
    Layout(Settings.@Nullable Workbench remembered) {
        if (remembered != null) {
            share(remembered.differencesWidth()).ifPresent(differencesWidth::set);
            share(remembered.articlesHeight()).ifPresent(articlesHeight::set);
            Stream.of(Grouping.values()).filter(each -> each.name().equals(remembered.grouping()))
                    .forEach(grouping::set);
            remembered.recentStories().stream().limit(MOST_STORIES).map(Path::of).forEach(recentStories::add);
        }
    }

    private static Optional<Double> share(double remembered) {
        return remembered > 0.05 && remembered < 0.95 ? Optional.of(remembered) : Optional.empty();
    }

    /** How much of the width the list of differences has, 0 to 1. */
    DoubleProperty differencesWidthProperty() {
        return differencesWidth;
    }

    /** How much of the height the articles have above the card, 0 to 1. */
    DoubleProperty articlesHeightProperty() {
        return articlesHeight;
    }

    /** How the list of differences is grouped. */
    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /** The files of the stories opened or saved last, the latest first. */
    ObservableList<Path> recentStories() {
        return recentStories;
    }

    /** A story was opened, or saved. */
    void remember(Path story) {
        Path whole = story.toAbsolutePath().normalize();
        List<Path> stories = new ArrayList<>(recentStories);
        stories.remove(whole);
        stories.addFirst(whole);
        recentStories.setAll(stories.subList(0, Math.min(stories.size(), MOST_STORIES)));
    }

    /** To be remembered. */
    Settings.Workbench settings() {
        return new Settings.Workbench(differencesWidth.get(), articlesHeight.get(), grouping.get().name(),
                recentStories.stream().map(Path::toString).toList());
    }
}
