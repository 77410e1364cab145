package app.lateral.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import app.lateral.message.Messages;
import app.lateral.message.ReadingMessage;
import app.lateral.read.Source;
import app.lateral.review.Verdict;
import app.lateral.store.StoryFile;
import app.lateral.ui.differences.DifferencesView;
import app.lateral.ui.finding.CardView;
import app.lateral.ui.finding.FindingView;
import app.lateral.ui.matrix.FactsView;
import app.lateral.ui.reading.ReadingView;
import app.lateral.ui.reading.SentenceFocus;
import app.lateral.ui.reuse.ReuseView;
import app.lateral.ui.revision.RevisionView;
import app.lateral.ui.synopsis.SynopsisView;
import org.jspecify.annotations.Nullable;

/** The window's content: differences on the left, articles side by side, the card below, and what surrounds them. */
public final class MainWindow extends StackPane {
    private static final double USUAL_FONT_SIZE = 14;

    private final WindowViewModel model;
    private final Messages messages;
    private final FilePicker picker;
    private final KeysOverview keys;
    private final Preferences preferences;
    private final PreferencesPanel panel;
    private final AddressPanel addresses;
    private final ItemsPanel items;
    private final ReadingView reading;
    private final FocusRing parts;
    private final Exports exports;
    private final FindingView finding;
    private final StoryActions stories;
    private final Announcement announcement;
    private final Workbench workbench;
    private final DoubleProperty fontSize = new SimpleDoubleProperty(USUAL_FONT_SIZE);

    /**
     * The content of a scene that has the sheets of {@link Theme#sheets()}.
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
        this.picker = picker;
        this.keys = new KeysOverview(messages);
        this.panel = new PreferencesPanel(preferences, messages, picker);
        this.addresses = new AddressPanel(messages, model::fetch);
        this.items = new ItemsPanel(messages);
        announcement = new Announcement(this::getScene);
        this.exports = new Exports(model, messages, picker, announcement);
        this.stories = new StoryActions(model, messages, picker, question, announcement);
        DifferencesView differences = new DifferencesView(model.differences(), messages, model::level, this::clear);
        reading = new ReadingView(model.reading(), messages);
        CardView card = new CardView(model.card(), messages);
        finding = new FindingView(model.finding(), messages, () -> differences.list().requestFocus());
        HBox lower = new HBox(card, finding);
        HBox.setHgrow(card, Priority.ALWAYS);
        parts = new FocusRing(List.of(differences.list(), reading, card));
        NoticeBanner banner = new NoticeBanner(model.notices(), messages);
        WindowActions actions = new WindowActions(this::run);
        BorderPane pane = new BorderPane();
        pane.setTop(new VBox(menus(actions), new TopBar(model, messages, actions), banner));
        workbench = new Workbench(differences, reading, lower, model.card().neededProperty(), preferences.layout(),
                fontSize, messages);
        pane.setCenter(center(workbench, differences.list()));
        pane.setBottom(new StatusLine(model, messages, banner::toggle));
        getStyleClass().add("main-window");
        getChildren().addAll(pane, keys, panel, addresses, items);
        actions.listenToKeys(this);
        fontSize.bind(preferences.textSize().percentProperty().multiply(USUAL_FONT_SIZE / TextSize.USUAL));
        fontSize.subscribe(size -> setStyle("-fx-font-size: " + size + "px"));
        // whoever has opened a story wants to walk through its differences
        model.emptyProperty().addListener(_ -> differences.list().requestFocus());
        model.reading().setOnReplaceArticle(this::replace);
        model.differences().groupingProperty().bindBidirectional(preferences.layout().groupingProperty());
        model.keeping().pathProperty().subscribe(path -> {
            if (path != null) {
                preferences.layout().remember(path);
            }
        });
        model.setOnChooseItems(this::chooseItems);
        FileDrop.accept(this, this::paste);
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
                story -> open(List.of(story))).menu());
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
        EmptyState empty = new EmptyState(messages, this::addArticles, model::openSample,
                new RecentStories(preferences.layout().recentStories(), messages, story -> open(List.of(story))));
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

    private void run(Shortcut shortcut) {
        switch (shortcut) {
            case ADD -> addArticles();
            case PASTE -> paste(Clipboard.getSystemClipboard());
            case ADD_ADDRESS -> addresses.open("");
            case ADD_FOLDER -> picker.pickFolder().ifPresent(folder -> open(List.of(folder)));
            case PREFERENCES -> panel.open();
            case OPEN_STORY -> addArticles();
            case SAVE -> stories.save();
            case SAVE_AS -> stories.saveAs(() -> {
            });
            case EXPORT -> stories.export();
            case UNDO -> model.review().undo();
            case REDO -> model.review().redo();
            case FIRST_RIGHT -> model.finding().judgeSource(0);
            case SECOND_RIGHT -> model.finding().judgeSource(1);
            case THIRD_RIGHT -> model.finding().judgeSource(2);
            case FOURTH_RIGHT -> model.finding().judgeSource(3);
            case FIFTH_RIGHT -> model.finding().judgeSource(4);
            case BOTH_RIGHT -> model.finding().judge(new Verdict.BothRight());
            case NONE_RIGHT -> model.finding().judge(new Verdict.NoneRight());
            case CANNOT_TELL -> model.finding().judge(new Verdict.CannotTell());
            case NOT_A_DIFFERENCE -> model.finding().judge(new Verdict.NotADifference());
            case REOPEN -> model.finding().judge(new Verdict.Open());
            case NOTE -> {
                workbench.showCard();
                finding.write();
            }
            case COMPARE_AGAIN -> model.story().compareAgain();
            case QUIT -> close();
            case CHOOSE_SENTENCE -> model.reading().chooseSentence();
            case ADD_DIFFERENCE -> addDifference();
            case REMOVE_DIFFERENCE -> model.removeAddedDifference();
            case DRAW_LINK -> model.reading().corrections().drawLink();
            case CUT_LINK -> model.reading().cutSurestLink();
            case TOGGLE_PART -> model.reading().togglePart();
            case FIND -> find();
            case FIND_NEXT -> model.reading().find().next();
            case FIND_PREVIOUS -> model.reading().find().previous();
            case SHOW_READ -> model.viewProperty().set(WorkView.READ);
            case SHOW_SYNOPSIS -> model.viewProperty().set(WorkView.SYNOPSIS);
            case SHOW_FACTS -> model.viewProperty().set(WorkView.FACTS);
            case SHOW_REUSE -> model.viewProperty().set(WorkView.REUSE);
            case SHOW_REVISIONS -> model.viewProperty().set(WorkView.REVISIONS);
            case LARGER -> preferences.textSize().larger();
            case SMALLER -> preferences.textSize().smaller();
            case USUAL_SIZE -> preferences.textSize().set(TextSize.USUAL);
            case KEEP_LEVEL -> toggle(model.reading().keptLevelProperty());
            case PAGE_TEXT -> toggle(model.reading().pageTextShownProperty());
            case SHOW_ALL -> model.reading().arrangement().showAll();
            case THEME -> switchTheme();
            case NEXT -> model.differences().selectNext();
            case PREVIOUS -> model.differences().selectPrevious();
            case CLEAR -> clear();
            case NEXT_SENTENCE -> sentences().next();
            case PREVIOUS_SENTENCE -> sentences().previous();
            case NEXT_MATCH -> sentences().nextMatch();
            case PREVIOUS_MATCH -> sentences().previousMatch();
            case NEXT_PART -> parts.next();
            case KEYS -> keys.toggle();
        }
    }

    private static void toggle(BooleanProperty property) {
        property.set(!property.get());
    }

    /** One thing at a time, the latest first. */
    private void clear() {
        if (!model.reading().corrections().chosen().isEmpty()) {
            model.reading().corrections().clear();
            return;
        }
        model.differences().clearSelection();
        model.reading().sentences().clear();
    }

    /** Shows the articles, for whoever goes through their sentences. */
    private SentenceFocus sentences() {
        model.viewProperty().set(WorkView.READ);
        return model.reading().sentences();
    }

    private void find() {
        if (!model.emptyProperty().get()) {
            model.viewProperty().set(WorkView.READ);
            reading.find();
        }
    }

    private void addDifference() {
        if (model.reading().corrections().mayDiffer()) {
            reading.writeDifference();
        } else {
            announcement.say(messages.text(ReadingMessage.CHOOSE_MORE_WORDS));
        }
    }

    private void replace(String article) {
        picker.pick().stream().findFirst()
                .ifPresent(file -> model.story().replace(article, Source.of(file.toString())));
    }

    private void addArticles() {
        List<Path> files = picker.pick();
        if (!files.isEmpty()) {
            open(files);
        }
    }

    /** A story takes the place of the one at hand, which is not to be lost. */
    private void open(List<Path> files) {
        if (files.stream().anyMatch(file -> file.toString().endsWith(StoryFile.ENDING))) {
            stories.leave(() -> model.open(files));
        } else {
            model.open(files);
        }
    }

    private void close() {
        Window window = getScene().getWindow();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private void switchTheme() {
        Theme shown = preferences.themeProperty().get().theme(Platform.getPreferences().getColorScheme());
        preferences.themeProperty().set(shown.other() == Theme.DARK ? ThemeChoice.DARK : ThemeChoice.LIGHT);
    }

    /** Takes what was copied from another program, or dropped: files, an address or a text. */
    private void paste(Clipboard clipboard) {
        if (clipboard.hasFiles()) {
            open(clipboard.getFiles().stream().map(File::toPath).toList());
        } else {
            paste(clipboard.getString(), clipboard.getHtml());
        }
    }

    /** An address alone may be meant as that of a page, which is fetched on the user's word only. */
    private void paste(@Nullable String plain, @Nullable String html) {
        if (plain != null && Source.ADDRESS.matcher(plain.strip()).matches() && plain.strip().lines().count() == 1) {
            addresses.open(plain.strip());
        } else {
            model.paste(plain, html);
        }
    }

    private void chooseItems(Path file) {
        model.story().files().readItems(file, found -> items.open(found, model.story().chosenItems(file),
                places -> model.story().chooseItems(file, places)));
    }
}
