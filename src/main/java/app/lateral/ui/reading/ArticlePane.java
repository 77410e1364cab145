package app.lateral.ui.reading;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;

import app.lateral.fact.Fact;
import app.lateral.message.Messages;
import app.lateral.message.ReadingMessage;
import app.lateral.text.Article;
import app.lateral.text.TextRange;
import app.lateral.ui.control.OverviewStrip;
import app.lateral.ui.control.TextColumn;
import app.lateral.ui.mark.Mark;

/** One article: who published it, its text with marks, and a strip that shows where its differences are. */
final class ArticlePane extends BorderPane {
    /** The width below which lines would be too short to read. */
    static final double LEAST_WIDTH = 300;
    private static final double MAXIMUM_LINE_WIDTH = 620;
    private final ReadingViewModel model;
    private final Article article;
    private final Messages messages;
    private final TextColumn column = new TextColumn();
    private final OverviewStrip strip = new OverviewStrip();
    private final ArticleTextMarks textMarks;

    ArticlePane(ReadingViewModel model, Article article, Messages messages) {
        this.model = model;
        this.article = article;
        this.messages = messages;
        textMarks = new ArticleTextMarks(model, article.id());
        getStyleClass().add("article-pane");
        setMinWidth(LEAST_WIDTH);
        column.setMaximumLineWidth(MAXIMUM_LINE_WIDTH);
        column.setText(article.text(), ArticleBlocks.of(article));
        column.setAccessibleText(article.title());
        column.setOnClicked(unit -> model.click(article.id(), unit));
        column.setOnHovered(this::hover);
        column.versionProperty().subscribe(this::showStrip);
        column.setContextMenu(contextMenu());
        strip.setOnAsked(place -> column.scrollTo(place * column.contentHeight() - column.getHeight() / 2));
        setCenter(column);
        setRight(strip);
    }

    Article article() {
        return article;
    }

    TextColumn column() {
        return column;
    }

    /** Shows how the article is called and where it stands in the row, as it is now. */
    void showHeader() {
        setTop(new ArticleHeader(model, article, messages));
    }

    /** Shows the model's marks as they are now. */
    void showMarks() {
        column.setMarks(textMarks.all());
        showStrip();
    }

    private ContextMenu contextMenu() {
        MenuItem copy = new MenuItem(messages.text(ReadingMessage.COPY));
        copy.setOnAction(_ -> column.copy());
        MenuItem selectAll = new MenuItem(messages.text(ReadingMessage.SELECT_ALL));
        selectAll.setOnAction(_ -> column.selectAll());
        ContextMenu menu = new ContextMenu(copy, selectAll);
        menu.setOnShowing(_ -> copy.setDisable(column.selectedText().isEmpty()));
        return menu;
    }

    private void hover(int unit) {
        boolean onMark = unit >= 0
                && model.marks(article.id()).stream().anyMatch(mark -> mark.range().contains(unit));
        column.setCursor(onMark ? Cursor.HAND : Cursor.TEXT);
        model.hoveredSentenceProperty().set(unit < 0
                ? null
                : model.sentenceAt(article.id(), unit)
                        .map(sentence -> new SentencePlace(article.id(), sentence.index())).orElse(null));
    }

    private void showStrip() {
        double height = Math.max(column.contentHeight(), column.getHeight());
        if (height <= 0) {
            return;
        }
        strip.setInSight(column.scroll() / height, (column.scroll() + column.getHeight()) / height);
        List<OverviewStrip.Mark> marks = new ArrayList<>();
        model.marks(article.id()).forEach(mark -> marks.add(stripMark(mark.range(), mark.fact(), height,
                OverviewStrip.Prominence.QUIET)));
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
