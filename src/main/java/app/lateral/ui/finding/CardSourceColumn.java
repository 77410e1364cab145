package app.lateral.ui.finding;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;

import static java.util.stream.Collectors.joining;

/** A column of the card: one source's sentences with the readings marked, or the sources without a reading. */
final class CardSourceColumn extends VBox {
    private CardSourceColumn(String styleClass) {
        getStyleClass().add(styleClass);
    }

    /** What one source says on the fact. */
    static CardSourceColumn of(CardSource source, Messages messages) {
        CardSourceColumn column = new CardSourceColumn("card-source");
        column.getChildren().add(name(source));
        source.sentences().forEach(sentence -> column.addSentence(sentence, messages));
        return column;
    }

    /** Sources without a reading of it, and what is said of them. */
    static CardSourceColumn unquoted(List<CardSource> sources, String saying) {
        CardSourceColumn column = new CardSourceColumn("card-silent-sources");
        Label says = new Label(saying);
        says.getStyleClass().add("card-silent");
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        sources.forEach(source -> column.getChildren().add(name(source)));
        column.getChildren().add(says);
        return column;
    }

    private static Label name(CardSource source) {
        Label name = new Label(source.name());
        name.getStyleClass().add("card-source-name");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setTooltip(new Tooltip(source.name() + "\n" + source.title()));
        return name;
    }

    private void addSentence(CardSentence sentence, Messages messages) {
        TextFlow words = new TextFlow();
        words.getStyleClass().add("card-sentence");
        sentence.pieces().forEach(piece -> {
            Text text = new Text(piece.text());
            text.getStyleClass().add(switch (piece) {
                case CardSentence.Marked _ -> "card-marked";
                case CardSentence.Plain _ -> "card-plain";
            });
            words.getChildren().add(text);
        });
        words.setAccessibleText(sentence.pieces().stream().map(CardSentence.Piece::text).collect(joining()));
        Label below = new Label(sentence.values().isEmpty()
                ? sentence.place()
                : messages.text(WindowMessage.CARD_PLACE_AND_VALUE, sentence.place(),
                        String.join(", ", sentence.values())));
        below.getStyleClass().add("card-place");
        below.setWrapText(true);
        below.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(words, below);
    }
}
