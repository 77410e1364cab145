package app.lateral.ui.reading;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import app.lateral.message.Messages;
import app.lateral.message.ReadingMessage;
import app.lateral.ui.control.IconButton;

/** Looks for words in all articles: Enter goes on, Escape ends it. */
final class FindBar extends HBox {
    private final FindViewModel model;
    private final Messages messages;
    private final TextField field = new TextField();
    private final Label count = new Label();

    FindBar(FindViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("find-bar");
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.setId("find");
        field.setPromptText(messages.text(ReadingMessage.FIND));
        field.setAccessibleText(messages.text(ReadingMessage.FIND));
        field.textProperty().bindBidirectional(model.wordsProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::obey);
        count.setId("find-count");
        getChildren().addAll(field,
                new IconButton("find-previous", messages.text(ReadingMessage.FIND_PREVIOUS), model::previous),
                new IconButton("find-next", messages.text(ReadingMessage.FIND_NEXT), model::next), count,
                new IconButton("close", messages.text(ReadingMessage.FIND_CLOSE),
                        () -> model.openProperty().set(false)));
        visibleProperty().bind(model.openProperty());
        managedProperty().bind(model.openProperty());
        model.versionProperty().subscribe(() -> count.setText(counted()));
    }

    /** Lets the user write over what was looked for last. */
    void start() {
        field.requestFocus();
        field.selectAll();
    }

    private String counted() {
        if (model.wordsProperty().get().isBlank()) {
            return "";
        }
        return model.hits().isEmpty()
                ? messages.text(ReadingMessage.FIND_NOTHING)
                : messages.text(ReadingMessage.FIND_COUNT, model.currentNumber(), model.hits().size());
    }

    private void obey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.openProperty().set(false);
        } else if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            model.previous();
        } else if (event.getCode() == KeyCode.ENTER) {
            model.next();
        } else {
            return;
        }
        event.consume();
    }
}
