package app.lateral.ui.finding;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;

import static java.util.stream.Collectors.joining;

/** What one source says on the fact: its sentences with the readings marked, or that it says nothing. */
final class CardSourceColumn extends VBox {
    private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");

    private final Messages messages;

    CardSourceColumn(CardSource source, Messages messages) {
        this.messages = messages;
        getStyleClass().add("card-source");
        Label name = new Label(source.name());
        name.getStyleClass().add("card-source-name");
        name.setTooltip(new Tooltip(source.name() + "\n" + source.title()));
        getChildren().add(name);
        if (source.isSilent()) {
            Label silent = new Label(messages.text(WindowMessage.CARD_SILENT));
            silent.getStyleClass().add("card-silent");
            silent.setWrapText(true);
            getChildren().add(silent);
            pseudoClassStateChanged(SILENT, true);
        }
        source.sentences().forEach(this::addSentence);
    }

    private void addSentence(CardSentence sentence) {
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
