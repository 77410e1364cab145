package app.lateral.ui.reading;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.lateral.message.Messages;
import app.lateral.message.ReadingMessage;
import app.lateral.text.Article;

/** Says whose article a pane shows, and offers to move it or take it away. */
final class ArticleHeader extends HBox {
    private final Messages messages;
    private final String source;

    ArticleHeader(ReadingViewModel model, Article article, Messages messages) {
        this.messages = messages;
        source = model.sourceName(article.id());
        getStyleClass().add("article-header");
        setAlignment(Pos.CENTER_LEFT);
        int place = model.articles().indexOf(article);
        Button left = button("move-left", ReadingMessage.MOVE_LEFT, () -> model.moveArticle(place, place - 1));
        left.setDisable(place == 0);
        Button right = button("move-right", ReadingMessage.MOVE_RIGHT, () -> model.moveArticle(place, place + 1));
        right.setDisable(place == model.articles().size() - 1);
        Button remove = button("remove", ReadingMessage.REMOVE, () -> model.removeArticle(article.id()));
        getChildren().addAll(names(article), left, right, remove);
    }

    private VBox names(Article article) {
        Label publisher = new Label(source);
        publisher.getStyleClass().add("source");
        Label details = new Label(details(article));
        details.getStyleClass().add("details");
        VBox names = new VBox(publisher, details);
        names.getStyleClass().add("names");
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        Tooltip.install(names, new Tooltip(article.title() + "\n" + article.path()));
        return names;
    }

    private String details(Article article) {
        String words = messages.text(ReadingMessage.WORDS, ArticleBlocks.countWords(article));
        return Optional.ofNullable(article.published())
                .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(messages.locale())::format)
                .map(date -> messages.text(ReadingMessage.DATE_AND_WORDS, date, words)).orElse(words);
    }

    private Button button(String styleClass, ReadingMessage wording, Runnable action) {
        Region icon = new Region();
        icon.getStyleClass().add("icon");
        Button button = new Button(null, icon);
        button.getStyleClass().addAll("header-button", styleClass);
        button.setOnAction(_ -> action.run());
        button.setAccessibleText(messages.text(wording, source));
        button.setTooltip(new Tooltip(messages.text(wording, source)));
        return button;
    }
}
