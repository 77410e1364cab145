package app.lateral.ui;

import java.nio.file.Path;
import java.util.List;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import app.lateral.message.Messages;
import app.lateral.ui.differences.DifferencesView;
import app.lateral.ui.finding.CardView;
import app.lateral.ui.reading.ReadingView;

/** The window's content: differences on the left, articles side by side, the card below, and what surrounds them. */
public final class MainWindow extends StackPane {
    private static final double DIFFERENCES_WIDTH = 0.22;
    private static final double ARTICLES_HEIGHT = 0.76;

    private final WindowViewModel model;
    private final Messages messages;
    private final FilePicker picker;
    private final KeysOverview keys;
    private final ReadOnlyObjectWrapper<Theme> theme;

    /**
     * The content of a scene that has the sheets of {@link Theme#sheets()}.
     *
     * @param theme the theme that the scene has at first
     * @param picker asks the user for files
     */
    public MainWindow(WindowViewModel model, Messages messages, Theme theme, FilePicker picker) {
        this.model = model;
        this.messages = messages;
        this.theme = new ReadOnlyObjectWrapper<>(theme);
        this.picker = picker;
        this.keys = new KeysOverview(messages);
        DifferencesView differences = new DifferencesView(model.differences(), messages, model::level);
        ReadingView reading = new ReadingView(model.reading(), messages);
        CardView card = new CardView(model.card(), messages);
        NoticeBanner banner = new NoticeBanner(model.notices(), messages);
        WindowActions actions = new WindowActions(model, this::addArticles, this::switchTheme, keys::toggle,
                new FocusRing(List.of(differences, reading, card))::next);
        BorderPane pane = new BorderPane();
        pane.setTop(new VBox(new TopBar(model, messages, actions, this.theme.getReadOnlyProperty()), banner));
        pane.setCenter(center(differences, reading, card));
        pane.setBottom(new StatusLine(model, messages, banner::toggle));
        getStyleClass().add("main-window");
        getChildren().addAll(pane, keys);
        actions.listenToKeys(this);
        // whoever has opened a story wants to walk through its differences
        model.emptyProperty().addListener(_ -> differences.list().requestFocus());
        FileDrop.accept(this, model.story()::add);
    }

    private Node center(Node differences, Node reading, Node card) {
        SplitPane upper = new SplitPane(differences, reading);
        upper.setDividerPositions(DIFFERENCES_WIDTH);
        SplitPane.setResizableWithParent(differences, false);
        SplitPane workbench = new SplitPane(upper, card);
        workbench.setOrientation(Orientation.VERTICAL);
        workbench.setDividerPositions(ARTICLES_HEIGHT);
        SplitPane.setResizableWithParent(card, false);
        EmptyState empty = new EmptyState(messages, this::addArticles, model::openSample);
        empty.visibleProperty().bind(model.emptyProperty());
        workbench.visibleProperty().bind(model.emptyProperty().not());
        return new StackPane(workbench, empty);
    }

    private void addArticles() {
        List<Path> files = picker.pick();
        if (!files.isEmpty()) {
            model.story().add(files);
        }
    }

    private void switchTheme() {
        theme.set(theme.get().other());
        theme.get().colour(getScene());
    }
}
