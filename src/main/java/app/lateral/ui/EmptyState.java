package app.lateral.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.read.StoryReader;
import atlantafx.base.theme.Styles;

/** What the window shows before there is an article: what to do. */
final class EmptyState extends VBox {
    EmptyState(Messages messages, Runnable onAdd, Runnable onOpenSample) {
        setId("empty-state");
        getStyleClass().add("empty-state");
        Label heading = new Label(messages.text(WindowMessage.EMPTY_HEADING));
        heading.getStyleClass().add("empty-heading");
        Label advice = new Label(messages.text(WindowMessage.EMPTY_ADVICE, StoryReader.MOST_ARTICLES));
        advice.getStyleClass().add("empty-advice");
        advice.setWrapText(true);
        Button add = new Button(messages.text(WindowMessage.ADD_ARTICLES));
        add.setId("empty-add");
        add.getStyleClass().add(Styles.ACCENT);
        add.setOnAction(_ -> onAdd.run());
        Button sample = new Button(messages.text(WindowMessage.OPEN_SAMPLE));
        sample.setId("empty-sample");
        sample.setOnAction(_ -> onOpenSample.run());
        HBox buttons = new HBox(add, sample);
        buttons.getStyleClass().add("empty-buttons");
        getChildren().addAll(heading, advice, buttons);
    }
}
