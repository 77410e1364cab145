package app.lateral.ui;

import java.util.List;
import java.util.Map;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import app.lateral.message.Messages;
import app.lateral.ui.command.KeysOverview;
import app.lateral.ui.command.Shortcut;
import app.lateral.ui.command.WindowActions;
import app.lateral.ui.command.WindowMenus;
import app.lateral.ui.command.WorkView;
import app.lateral.ui.control.FileDrop;
import app.lateral.ui.control.FilePicker;
import app.lateral.ui.control.FocusRing;
import app.lateral.ui.dialog.AddressPanel;
import app.lateral.ui.dialog.Announcement;
import app.lateral.ui.dialog.ItemsPanel;
import app.lateral.ui.dialog.Question;
import app.lateral.ui.differences.DifferencesView;
import app.lateral.ui.differences.Grouping;
import app.lateral.ui.finding.CardView;
import app.lateral.ui.finding.FindingView;
import app.lateral.ui.matrix.FactsView;
import app.lateral.ui.preference.Preferences;
import app.lateral.ui.preference.PreferencesPanel;
import app.lateral.ui.preference.TextSize;
import app.lateral.ui.reading.ReadingView;
import app.lateral.ui.reuse.ReuseView;
import app.lateral.ui.revision.RevisionView;
import app.lateral.ui.synopsis.SynopsisView;

/** The window's content: differences on the left, articles side by side, the card below, and what surrounds them. */
public final class MainWindow extends StackPane {
    private static final double USUAL_FONT_SIZE = 14;

    private final WindowViewModel model;
    private final Messages messages;
    private final Preferences preferences;
    private final Exports exports;
    private final StoryActions stories;
    private final WindowCommands commands;
    private final DoubleProperty fontSize = new SimpleDoubleProperty(USUAL_FONT_SIZE);

    /**
     * The content of a scene that has the sheets of {@link StyleSheets#all()}.
     *
     * @param preferences what the user likes; followed, and changed by the user
     * @param picker asks the user for files
     */
    public MainWindow(WindowViewModel model, Messages messages, Preferences preferences, FilePicker picker) {
        this(model, messages, preferences, picker, (_, answers) -> answers.size() - 1);
    }

    /**
     * The same with somebody to ask.
     *
     * @param question asks what cannot go on without an answer
     */
    MainWindow(WindowViewModel model, Messages messages, Preferences preferences, FilePicker picker,
            Question question) {
        this.model = model;
        this.messages = messages;
        this.preferences = preferences;
        Announcement announcement = new Announcement(this::getScene);
        this.exports = new Exports(model, messages, picker, announcement);
        this.stories = new StoryActions(model, messages, picker, question, announcement);
        DifferencesView differences = new DifferencesView(model.differences(), messages, model::level, model::clear);
        WindowParts parts = parts(differences, picker);
        this.commands = new WindowCommands(model, parts, stories, preferences, picker, messages, announcement,
                this::close);
        NoticeBanner banner = new NoticeBanner(model.notices(), messages);
        WindowActions actions = new WindowActions(commands::run);
        BorderPane pane = new BorderPane();
        pane.setTop(new VBox(menus(actions), new TopBar(model, messages, actions), banner));
        pane.setCenter(center(parts.workbench(), differences.list()));
        pane.setBottom(new StatusLine(model, messages, banner::toggle));
        getStyleClass().add("main-window");
        getChildren().addAll(pane, parts.keys(), parts.preferences(), parts.addresses(), parts.items());
        actions.listenToKeys(this);
        fontSize.bind(preferences.textSize().percentProperty().multiply(USUAL_FONT_SIZE / TextSize.USUAL));
        fontSize.subscribe(size -> setStyle("-fx-font-size: " + size + "px"));
        // whoever has opened a story wants to walk through its differences
        model.emptyProperty().addListener(_ -> differences.list().requestFocus());
        model.reading().setOnReplaceArticle(commands::replace);
        model.differences().groupingProperty().set(Grouping.named(preferences.layout().groupingProperty().get()));
        model.differences().groupingProperty()
                .subscribe(grouping -> preferences.layout().groupingProperty().set(grouping.name()));
        model.keeping().pathProperty().subscribe(path -> {
            if (path != null) {
                preferences.layout().remember(path);
            }
        });
        model.waysIn().setOnChooseItems(commands::chooseItems);
        FileDrop.accept(this, commands::paste);
    }

    private WindowParts parts(DifferencesView differences, FilePicker picker) {
        ReadingView reading = new ReadingView(model.reading(), messages);
        CardView card = new CardView(model.card(), messages);
        FindingView finding = new FindingView(model.finding(), messages, () -> differences.list().requestFocus());
        HBox lower = new HBox(card, finding);
        HBox.setHgrow(card, Priority.ALWAYS);
        Workbench workbench = new Workbench(differences, reading, lower, model.card().neededProperty(),
                preferences.layout(), fontSize, messages);
        return new WindowParts(workbench, reading, finding, new FocusRing(List.of(differences.list(), reading, card)),
                new KeysOverview(messages), new PreferencesPanel(preferences, messages, picker),
                new AddressPanel(messages, model.waysIn()::fetch), new ItemsPanel(messages));
    }

    /** Saving, recovering and exporting. */
    StoryActions stories() {
        return stories;
    }

    private WindowMenus menus(WindowActions actions) {
        WindowMenus menus = new WindowMenus(messages, actions,
                Map.of(Shortcut.KEEP_LEVEL, model.reading().keptLevelProperty(), Shortcut.PAGE_TEXT,
                        model.reading().pageTextShownProperty()));
        menus.addBehind(Shortcut.OPEN_STORY, new RecentStories(preferences.layout().recentStories(), messages,
                story -> commands.open(List.of(story))).menu());
        menus.separateBefore(Shortcut.PREFERENCES, Shortcut.QUIT, Shortcut.CHOOSE_SENTENCE, Shortcut.FIND,
                Shortcut.LARGER, Shortcut.KEEP_LEVEL, Shortcut.THEME, Shortcut.NEXT_SENTENCE, Shortcut.NEXT_PART);
        menus.disableWhile(model.emptyProperty(), Shortcut.COMPARE_AGAIN, Shortcut.CHOOSE_SENTENCE,
                Shortcut.ADD_DIFFERENCE,
                Shortcut.REMOVE_DIFFERENCE, Shortcut.DRAW_LINK, Shortcut.CUT_LINK, Shortcut.TOGGLE_PART, Shortcut.FIND,
                Shortcut.FIND_NEXT, Shortcut.FIND_PREVIOUS, Shortcut.NEXT, Shortcut.PREVIOUS, Shortcut.CLEAR,
                Shortcut.NEXT_SENTENCE, Shortcut.PREVIOUS_SENTENCE, Shortcut.NEXT_MATCH, Shortcut.PREVIOUS_MATCH,
                Shortcut.SHOW_ALL, Shortcut.SAVE, Shortcut.SAVE_AS,
                Shortcut.EXPORT);
        return menus;
    }

    private Node center(Node workbench, Node list) {
        EmptyState empty = new EmptyState(messages, commands::addArticles, model.waysIn()::openSample,
                new RecentStories(preferences.layout().recentStories(), messages,
                        story -> commands.open(List.of(story))));
        empty.visibleProperty().bind(model.emptyProperty());
        SynopsisView synopsis = new SynopsisView(model.synopsis(), messages,
                passage -> model.visit(Map.of(passage.article(), passage.range())));
        FactsView facts = new FactsView(model.facts(), messages, (row, _) -> model.visit(row.fact()),
                () -> exports.copy(model.facts().commaSeparated()),
                () -> exports.write("facts.csv", model.facts().commaSeparated()));
        ReuseView reuse = new ReuseView(model.reuse(), messages,
                shared -> model.visit(Map.of(shared.from().article(), shared.from().range(), shared.to().article(),
                        shared.to().range())),
                exports::write);
        RevisionView revision = new RevisionView(model.revision(), messages);
        return new StackPane(shownIn(WorkView.READ, workbench, list), shownIn(WorkView.SYNOPSIS, synopsis,
                synopsis.first()), shownIn(WorkView.FACTS, facts, facts.first()),
                shownIn(WorkView.REUSE, reuse, reuse.first()),
                shownIn(WorkView.REVISIONS, revision, revision.first()), empty);
    }

    /** Shows a view while it is chosen; the focus goes to its main part, where keys do something. */
    private Node shownIn(WorkView view, Node node, Node first) {
        node.visibleProperty().bind(model.emptyProperty().not().and(model.viewProperty().isEqualTo(view)));
        model.viewProperty().subscribe((_, chosen) -> {
            if (chosen == view) {
                first.requestFocus();
            }
        });
        return node;
    }

    private void close() {
        Window window = getScene().getWindow();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
