package app.lateral.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.read.StoryReader;
import atlantafx.base.theme.Styles;

/** What the window shows before there is an article: what to do. */
final class EmptyState extends VBox {
    private final FlowPane links = new FlowPane();

    EmptyState(Messages messages, Runnable onAdd, Runnable onOpenSample, RecentStories recent) {
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
        links.getStyleClass().add("empty-recent");
        Label before = new Label(messages.text(WindowMessage.RECENT_STORIES));
        recent.setOnChanged(() -> showRecent(before, recent));
        showRecent(before, recent);
        getChildren().addAll(heading, advice, buttons, links);
    }

    private void showRecent(Label heading, RecentStories recent) {
        links.getChildren().setAll(heading);
        links.getChildren().addAll(recent.links());
        links.setVisible(links.getChildren().size() > 1);
    }
}
