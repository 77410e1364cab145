package app.lateral.ui.reading;

import java.util.List;
import java.util.stream.Stream;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

import app.lateral.fact.FactKind;
import app.lateral.message.Messages;
import app.lateral.message.ReadingMessage;
import app.lateral.report.Phrasing;
import app.lateral.ui.control.IconButton;
import org.jspecify.annotations.Nullable;

/** Says which words are chosen in the articles, and offers what can be made of them. */
final class CorrectionsBar extends FlowPane {
    private static final int SHOWN_LENGTH = 40;
    private final CorrectionsViewModel model;
    private final ReadingViewModel reading;
    private final Messages messages;
    private final Phrasing phrasing;
    private final ComboBox<FactKind> kind = new ComboBox<>();
    private final TextField topic = new TextField();
    private final Button add = new Button();
    private final Button link = new Button();
    private final IconButton close;

    CorrectionsBar(ReadingViewModel reading, Messages messages) {
        this.reading = reading;
        this.model = reading.corrections();
        this.messages = messages;
        this.phrasing = new Phrasing(messages);
        getStyleClass().add("corrections-bar");
        setAlignment(Pos.CENTER_LEFT);
        fillKinds();
        topic.setId("added-topic");
        topic.setPromptText(messages.text(ReadingMessage.ADDED_TOPIC));
        topic.setAccessibleText(messages.text(ReadingMessage.ADDED_TOPIC));
        topic.setOnAction(_ -> add());
        add.setId("add-difference");
        add.setText(messages.text(ReadingMessage.ADD_DIFFERENCE));
        add.setOnAction(_ -> add());
        link.setId("draw-link");
        link.setText(messages.text(ReadingMessage.DRAW_LINK));
        link.setTooltip(new Tooltip(messages.text(ReadingMessage.DRAW_LINK_EXPLAINED)));
        link.setOnAction(_ -> model.drawLink());
        close = new IconButton("close", messages.text(ReadingMessage.CHOOSE_NO_WORDS), model::clear);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !kind.isShowing()) {
                model.clear();
                event.consume();
            }
        });
        model.versionProperty().subscribe(_ -> show());
    }

    private void fillKinds() {
        kind.setId("added-kind");
        kind.getItems().setAll(FactKind.values());
        kind.setAccessibleText(messages.text(ReadingMessage.ADDED_KIND));
        kind.setTooltip(new Tooltip(messages.text(ReadingMessage.ADDED_KIND)));
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable FactKind shown) {
                return shown == null ? "" : phrasing.kind(shown);
            }

            @Override
            public FactKind fromString(String words) {
                return Stream.of(FactKind.values()).filter(each -> phrasing.kind(each).equals(words)).findFirst()
                        .orElse(FactKind.STATEMENT);
            }
        });
    }

    /** Brings the focus to what the difference is about, where one can be added. */
    void write() {
        if (model.mayDiffer()) {
            topic.requestFocus();
        }
    }

    private void add() {
        String about = topic.getText();
        topic.clear();
        model.addDifference(kind.getValue(), about);
    }

    private void show() {
        List<CorrectionsViewModel.Chosen> chosen = model.chosen();
        setVisible(!chosen.isEmpty());
        setManaged(!chosen.isEmpty());
        getChildren().clear();
        if (chosen.isEmpty()) {
            return;
        }
        chosen.forEach(each -> getChildren().add(words(each)));
        if (model.mayDiffer()) {
            kind.setValue(model.likelyKind());
            getChildren().addAll(kind, topic, add);
            if (model.mayLink()) {
                getChildren().add(link);
            }
        } else {
            getChildren().add(new Label(messages.text(ReadingMessage.CHOOSE_MORE_WORDS)));
        }
        getChildren().add(close);
    }

    private Label words(CorrectionsViewModel.Chosen chosen) {
        String words = chosen.words().replaceAll("\\s+", " ");
        String cut = words.length() <= SHOWN_LENGTH
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, SHOWN_LENGTH))) + "…";
        Label label = new Label(messages.text(ReadingMessage.CHOSEN_WORDS,
                reading.sourceName(chosen.article().id()), cut));
        label.getStyleClass().add("chosen-words");
        return label;
    }
}
