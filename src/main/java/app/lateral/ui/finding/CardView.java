package app.lateral.ui.finding;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import app.lateral.compare.Coverage;
import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.ui.control.WrappedColumns;
import app.lateral.ui.control.WrappedContent;
import app.lateral.ui.mark.MarkSign;
import org.jspecify.annotations.Nullable;

/** The card below the articles: on the left what differs and why, then a column for every source's words. */
public final class CardView extends HBox {
    private final Messages messages;
    private final Label hint = new Label();

    /** A view of this model; it follows every change of it. */
    public CardView(CardViewModel model, Messages messages) {
        this.messages = messages;
        setId("card");
        hint.textProperty().bind(model.emptyTextProperty());
        hint.getStyleClass().add("card-empty");
        hint.setWrapText(true);
        getStyleClass().add("card-view");
        model.cardProperty().addListener((_, _, card) -> show(card));
        show(model.cardProperty().get());
    }

    private void show(@Nullable Card card) {
        if (card == null) {
            getChildren().setAll(hint);
        } else {
            ScrollPane reason = scrolling(reason(card), "card-reason-scroll",
                    messages.text(WindowMessage.CARD_REASON));
            ScrollPane sources = scrolling(sources(card), "card-sources-scroll",
                    messages.text(WindowMessage.CARD_SOURCES));
            HBox.setHgrow(sources, Priority.ALWAYS);
            getChildren().setAll(reason, sources);
        }
    }

    private Region reason(Card card) {
        Label kind = new Label(card.kind());
        kind.getStyleClass().add("difference-kind");
        kind.setWrapText(true);
        kind.setMinHeight(USE_PREF_SIZE);
        HBox kindLine = new HBox(new MarkSign(card.mark()), kind);
        kindLine.getStyleClass().addAll("difference-kind-line", card.mark().styleClass());
        Label topic = wrapped(card.topic(), "card-topic");
        Label explanation = wrapped(card.explanation(), "card-explanation");
        VBox reason = new VBox(kindLine, topic, explanation);
        card.voices().forEach(voice -> reason.getChildren().add(wrapped(voice, "card-voice")));
        reason.getStyleClass().add("card-reason");
        return reason;
    }

    private Region sources(Card card) {
        WrappedColumns columns = new WrappedColumns();
        columns.getStyleClass().addAll("card-sources", card.mark().styleClass());
        for (CardSource source : card.sources(Coverage.STATED)) {
            columns.getChildren().add(CardSourceColumn.of(source, messages));
        }
        addUnquoted(columns, card.sources(Coverage.REPORTED), WindowMessage.CARD_REPORTED);
        addUnquoted(columns, card.sources(Coverage.SILENT), WindowMessage.CARD_SILENT);
        return columns;
    }

    private void addUnquoted(WrappedColumns columns, List<CardSource> sources, WindowMessage saying) {
        if (!sources.isEmpty()) {
            columns.getChildren().add(CardSourceColumn.unquoted(sources, messages.text(saying, sources.size())));
        }
    }

    private static ScrollPane scrolling(Region content, String styleClass, String accessibleText) {
        ScrollPane pane = WrappedContent.scrolling(content);
        pane.setFocusTraversable(true);
        pane.setAccessibleText(accessibleText);
        pane.getStyleClass().add(styleClass);
        return pane;
    }

    private static Label wrapped(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
