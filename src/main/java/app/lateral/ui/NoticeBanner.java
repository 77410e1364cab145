package app.lateral.ui;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.ui.control.WrappedContent;
import app.lateral.ui.story.NoticeLine;
import app.lateral.ui.story.NoticesViewModel;

/** The notices, each a sentence, above the articles; it opens by itself when there is something new to be known. */
final class NoticeBanner extends HBox {
    private final NoticesViewModel model;
    private final VBox sentences = new VBox();

    NoticeBanner(NoticesViewModel model, Messages messages) {
        this.model = model;
        setId("notices");
        getStyleClass().add("notice-banner");
        sentences.getStyleClass().add("notice-sentences");
        ScrollPane scroll = WrappedContent.scrolling(sentences);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(messages.text(WindowMessage.NOTICES_LIST));
        scroll.getStyleClass().add("notice-scroll");
        Button close = new Button(messages.text(WindowMessage.NOTICES_CLOSE));
        close.setId("close-notices");
        close.setOnAction(_ -> close());
        close.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        Region sign = new Region();
        sign.getStyleClass().add("notice-sign");
        getChildren().addAll(sign, scroll, close);
        model.lines().addListener((ListChangeListener<NoticeLine>) _ -> showSentences());
        showSentences();
    }

    /** Shows the notices, or hides them. */
    void toggle() {
        setOpen(!isVisible() && !model.lines().isEmpty());
    }

    private void close() {
        model.dismiss();
        setOpen(false);
    }

    private void showSentences() {
        sentences.getChildren().setAll(model.lines().stream().map(NoticeBanner::line).toList());
        setOpen(!model.lines().isEmpty());
    }

    private void setOpen(boolean open) {
        setVisible(open);
        setManaged(open);
    }

    private static HBox line(NoticeLine line) {
        Label label = new Label(line.sentence());
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("notice-sentence");
        HBox shown = new HBox(label);
        shown.getStyleClass().add("notice-line");
        line.offers().forEach(offer -> shown.getChildren().add(button(offer)));
        return shown;
    }

    private static Button button(NoticeLine.Offer offer) {
        Button button = new Button(offer.words());
        button.getStyleClass().add("notice-offer");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> offer.action().run());
        return button;
    }
}
