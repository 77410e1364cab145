package app.lateral.ui.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.IndexRange;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import app.lateral.fact.Fact;
import app.lateral.message.Messages;
import app.lateral.message.ReadingMessage;
import app.lateral.text.Article;
import app.lateral.text.Part;
import app.lateral.text.TextRange;
import app.lateral.ui.control.OverviewStrip;
import app.lateral.ui.control.TextColumn;
import app.lateral.ui.mark.Mark;
import org.jspecify.annotations.Nullable;

/** One article: who published it, its text with marks, and a strip that shows where its differences are. */
final class ArticlePane extends BorderPane {
    /** The width below which lines would be too short to read. */
    static final double LEAST_WIDTH = 300;
    private static final double MAXIMUM_LINE_WIDTH = 620;
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final double STRIP_TOLERANCE = 0.002;
    private static final KeyCombination COPY_WITH_SOURCE = KeyCombination.valueOf("Shortcut+Shift+C");
    private final ReadingViewModel model;
    private final Article article;
    private final Messages messages;
    private final TextColumn column = new TextColumn();
    private final OverviewStrip strip = new OverviewStrip();
    private final ArticleTextMarks textMarks;
    private final PageTextBar pageTextBar;
    private final BooleanProperty pageTextShown = new SimpleBooleanProperty();
    private @Nullable ArticleHeader header;
    /** The height of the text for which the strip's marks stand; 0 where they are to be placed anew. */
    private double heightOfStrip;
    /** The unit that the menu of the text was opened on. */
    private int asked;

    ArticlePane(ReadingViewModel model, Article article, Messages messages) {
        this.model = model;
        this.article = article;
        this.messages = messages;
        pageTextBar = new PageTextBar(article, model.sourceName(article.id()), pageTextShown, messages);
        textMarks = new ArticleTextMarks(model, article.id());
        getStyleClass().add("article-pane");
        setMinWidth(LEAST_WIDTH);
        column.setMaximumLineWidth(MAXIMUM_LINE_WIDTH);
        column.setAccessibleText(article.title());
        pageTextShown.set(model.pageTextShownProperty().get());
        pageTextShown.subscribe(_ -> showText());
        column.setOnClicked(unit -> model.click(article.id(), unit));
        column.setOnHovered(this::hover);
        column.versionProperty().subscribe(this::showStrip);
        column.setContextMenu(contextMenu(), unit -> asked = unit);
        column.setOnSelected(this::chooseWords);
        column.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (COPY_WITH_SOURCE.match(event)) {
                copyWithSource();
                event.consume();
            }
        });
        strip.setOnAsked(place -> column.scrollByUser(place * column.contentHeight() - column.getHeight() / 2));
        setCenter(column);
        setRight(new HBox(strip, edge()));
        setBottom(pageTextBar);
    }

    /** Leaves out what is not the article's own text where there is little room, or shows it again. */
    void setTight(boolean tight) {
        setBottom(tight ? null : pageTextBar);
        pseudoClassStateChanged(TIGHT, tight);
    }

    /** What the user drags to give the pane another width. */
    private Region edge() {
        Region edge = new Region();
        edge.getStyleClass().add(PaneDrag.EDGE);
        edge.setCursor(Cursor.H_RESIZE);
        edge.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                model.arrangement().shareWidth(article);
            }
        });
        return edge;
    }

    /** Shows the text with the page around it, or without; what is at the top stays there. */
    private void showText() {
        int top = column.unitAtTop();
        double below = column.scroll() - column.heightOf(top, top).top();
        boolean scrolled = column.scroll() > 0;
        column.setText(article.text(), ArticleBlocks.of(article, pageTextShown.get()
                ? EnumSet.allOf(Part.class)
                : EnumSet.complementOf(EnumSet.of(Part.FURNITURE))));
        showMarks();
        if (scrolled) {
            column.level(top, top, -below);
        }
    }

    /** Shows the text of the page around the article, or folds it. */
    void showPageText(boolean shown) {
        pageTextShown.set(shown);
    }

    /** Takes the width that the user has given to the article; one without shares what there is with the others. */
    void showWidth() {
        OptionalDouble width = model.arrangement().width(article);
        setMinWidth(width.orElse(LEAST_WIDTH));
        setPrefWidth(width.orElse(LEAST_WIDTH));
        HBox.setHgrow(this, width.isPresent() ? Priority.SOMETIMES : Priority.ALWAYS);
    }

    /** Says how often what is looked for stands here, and marks where. */
    void showFound() {
        ArticleHeader shown = header;
        if (shown != null) {
            shown.showFound();
        }
        showMarks();
    }

    /** Shows a place that may lie in the text around the article. */
    void goTo(TextRange range) {
        boolean folded = article.paragraphs().stream()
                .anyMatch(paragraph -> paragraph.part() == Part.FURNITURE && paragraph.range().overlaps(range));
        if (folded) {
            pageTextShown.set(true);
        }
        column.level(range.start(), range.end(), column.getHeight() / 3);
        column.scrollByUser(column.scroll());
    }

    private void copyWithSource() {
        IndexRange selected = column.selectedRange();
        if (selected.getLength() > 0) {
            ClipboardContent content = new ClipboardContent();
            content.putString(new ArticleCitation(article, model.sourceName(article.id()), messages)
                    .quote(new TextRange(selected.getStart(), selected.getEnd())));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    Article article() {
        return article;
    }

    TextColumn column() {
        return column;
    }

    /** Shows how the article is called and where it stands in the row, as it is now. */
    void showHeader() {
        header = new ArticleHeader(model, article, messages);
        setTop(header);
    }

    /** Shows the model's marks as they are now. */
    void showMarks() {
        column.setMarks(textMarks.all());
        heightOfStrip = 0;
        showStrip();
    }

    private void chooseWords() {
        IndexRange selected = column.selectedRange();
        model.corrections().choose(article.id(), new TextRange(selected.getStart(), selected.getEnd()));
    }

    /** Shows as selected what is chosen now. */
    void showChosenWords() {
        IndexRange selected = column.selectedRange();
        TextRange chosen = model.corrections().range(article.id());
        if (selected.getStart() != chosen.start() || selected.getEnd() != chosen.end()) {
            column.select(chosen.start(), chosen.end());
        }
    }

    private ContextMenu contextMenu() {
        MenuItem copy = new MenuItem(messages.text(ReadingMessage.COPY));
        copy.setOnAction(_ -> column.copy());
        MenuItem withSource = new MenuItem(messages.text(ReadingMessage.COPY_WITH_SOURCE));
        withSource.setAccelerator(COPY_WITH_SOURCE);
        withSource.setOnAction(_ -> copyWithSource());
        MenuItem selectAll = new MenuItem(messages.text(ReadingMessage.SELECT_ALL));
        selectAll.setOnAction(_ -> column.selectAll());
        MenuItem part = new MenuItem();
        part.setId("toggle-part");
        part.setOnAction(_ -> model.corrections().togglePart(article.id(), asked));
        ContextMenu menu = new ContextMenu(copy, withSource, selectAll, new SeparatorMenuItem(), part);
        menu.setOnShowing(_ -> {
            Optional<Part> now = model.corrections().partAt(article.id(), asked);
            part.setDisable(now.isEmpty());
            part.setText(messages.text(now.filter(Part.FURNITURE::equals).isPresent()
                    ? ReadingMessage.TAKE_FOR_TEXT
                    : ReadingMessage.TAKE_FOR_PAGE_TEXT));
            copy.setDisable(column.selectedText().isEmpty());
            withSource.setDisable(column.selectedText().isEmpty());
        });
        return menu;
    }

    private void hover(int unit) {
        boolean onMark = unit >= 0
                && model.compared().marks(article.id()).stream().anyMatch(mark -> mark.range().contains(unit));
        column.setCursor(onMark ? Cursor.HAND : Cursor.TEXT);
        model.sentences().hoveredProperty()
                .set(unit < 0 ? null : model.sentences().at(article.id(), unit).orElse(null));
    }

    private void showStrip() {
        double height = Math.max(column.contentHeight(), column.getHeight());
        if (height <= 0) {
            return;
        }
        strip.setInSight(column.scroll() / height, (column.scroll() + column.getHeight()) / height);
        // while a very long text is measured bit by bit, its height changes a little with every frame
        if (Math.abs(height - heightOfStrip) > heightOfStrip * STRIP_TOLERANCE) {
            heightOfStrip = height;
            showStripMarks(height);
        }
    }

    private void showStripMarks(double height) {
        List<OverviewStrip.Mark> marks = new ArrayList<>();
        model.compared().marks(article.id()).forEach(mark -> marks.add(stripMark(mark.range(), mark.fact(), height,
                OverviewStrip.Prominence.QUIET)));
        model.find().hits(article.id()).forEach(range -> marks.add(new OverviewStrip.Mark(
                column.heightOf(range.start(), range.end()).top() / height, OverviewStrip.Prominence.QUIET,
                List.of("found"))));
        Fact selected = model.selectedFactProperty().get();
        if (selected != null) {
            model.selectedReadings(article.id()).forEach(range -> marks.add(stripMark(range, selected, height,
                    OverviewStrip.Prominence.CHOSEN)));
        }
        strip.setMarks(marks);
    }

    private OverviewStrip.Mark stripMark(TextRange range, Fact fact, double height,
            OverviewStrip.Prominence prominence) {
        double top = column.heightOf(range.start(), range.end()).top();
        return new OverviewStrip.Mark(top / height, prominence, List.of(Mark.of(fact).styleClass()));
    }
}
