package app.lateral.ui.reading;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import app.lateral.message.Messages;
import app.lateral.message.ReadingMessage;
import app.lateral.text.Article;
import app.lateral.ui.control.IconButton;

/** Says whose article a pane shows; by it the pane is dragged, and it offers what can be done with the pane. */
final class ArticleHeader extends HBox {
    private final ReadingViewModel model;
    private final Article article;
    private final Messages messages;
    private final String source;
    private final VBox names = new VBox();
    private final Label details = new Label();

    ArticleHeader(ReadingViewModel model, Article article, Messages messages) {
        this.model = model;
        this.article = article;
        this.messages = messages;
        source = model.sourceName(article.id());
        getStyleClass().add("article-header");
        setAlignment(Pos.CENTER_LEFT);
        IconButton alone = new IconButton(model.arrangement().isAlone(article) ? "beside-others" : "alone",
                messages.text(
                        model.arrangement().isAlone(article) ? ReadingMessage.BESIDE_OTHERS : ReadingMessage.ALONE,
                        source),
                () -> model.arrangement().toggleAlone(article));
        alone.setDisable(model.articles().size() < 2);
        IconButton hide = new IconButton("hide", messages.text(ReadingMessage.HIDE, source),
                () -> model.arrangement().hide(article));
        hide.setDisable(model.articles().stream().filter(model.arrangement()::isShown).count() < 2);
        fillNames();
        getChildren().addAll(names, alone, hide, more());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !alone.isDisabled()) {
                model.arrangement().toggleAlone(article);
            }
        });
    }

    /** Says how often what is looked for stands in the article. */
    void showFound() {
        FindViewModel find = model.find();
        boolean looking = find.openProperty().get() && !find.wordsProperty().get().isBlank();
        details.setText(looking
                ? messages.text(ReadingMessage.FOUND_HERE, find.hits(article.id()).size())
                : details());
    }

    private void fillNames() {
        Label publisher = new Label(source);
        publisher.getStyleClass().add("source");
        details.getStyleClass().add("details");
        showFound();
        names.getChildren().addAll(publisher, details);
        names.getStyleClass().add(PaneDrag.HEAD);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        Tooltip.install(names, new Tooltip(article.title() + "\n" + article.path()));
    }

    private String details() {
        String words = messages.text(ReadingMessage.WORDS, ArticleBlocks.countWords(article));
        return Optional.ofNullable(article.published())
                .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale())::format)
                .map(date -> messages.text(ReadingMessage.DATE_AND_WORDS, date, words)).orElse(words);
    }

    private IconButton more() {
        ContextMenu menu = new ContextMenu();
        int place = model.articles().indexOf(article);
        int last = model.articles().size() - 1;
        menu.getItems().addAll(
                item("move-left", ReadingMessage.MOVE_LEFT, place == 0, () -> model.moveArticle(place, place - 1)),
                item("move-right", ReadingMessage.MOVE_RIGHT, place == last, () -> model.moveArticle(place, place + 1)),
                new SeparatorMenuItem(), item("wider", ReadingMessage.WIDER, false, () -> widen(1)),
                item("narrower", ReadingMessage.NARROWER, false, () -> widen(-1)),
                item("share-width", ReadingMessage.SHARE_WIDTH, false, () -> model.arrangement().shareWidth(article)),
                new SeparatorMenuItem(),
                item("replace", ReadingMessage.REPLACE, false, () -> model.replaceArticle(article.id())),
                item("remove", ReadingMessage.REMOVE, false, () -> model.removeArticle(article.id())));
        IconButton more = new IconButton("more", messages.text(ReadingMessage.MORE, source), () -> {
        });
        more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 0));
        return more;
    }

    private void widen(int direction) {
        model.arrangement().widen(article, getWidth(), direction);
    }

    private MenuItem item(String id, ReadingMessage wording, boolean disabled, Runnable action) {
        MenuItem item = new MenuItem(messages.text(wording, source));
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setDisable(disabled);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
