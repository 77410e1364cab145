package app.lateral.ui.reading;

import java.util.List;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import app.lateral.message.Messages;
import app.lateral.message.ReadingMessage;
import app.lateral.text.Article;

/** Names the articles that are hidden; a click shows one again. */
final class HiddenBar extends FlowPane {
    private final ReadingViewModel model;
    private final Messages messages;

    HiddenBar(ReadingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("hidden-bar");
        getStyleClass().add("hidden-bar");
        setAlignment(Pos.CENTER_LEFT);
    }

    /** Names what is hidden now. */
    void show() {
        List<Article> hidden = model.articles().stream().filter(article -> !model.arrangement().isShown(article))
                .toList();
        setVisible(!hidden.isEmpty());
        setManaged(!hidden.isEmpty());
        getChildren().setAll(new Label(messages.text(ReadingMessage.HIDDEN)));
        hidden.forEach(article -> getChildren().add(button(article)));
        if (hidden.size() > 1) {
            Button all = new Button(messages.text(ReadingMessage.SHOW_ALL));
            all.setId("show-all");
            all.setOnAction(_ -> model.arrangement().showAll());
            getChildren().add(all);
        }
    }

    private Button button(Article article) {
        String source = model.sourceName(article.id());
        Button button = new Button(source);
        button.getStyleClass().add("hidden-article");
        button.setAccessibleText(messages.text(ReadingMessage.SHOW, source));
        button.setOnAction(_ -> model.arrangement().show(article));
        return button;
    }
}
