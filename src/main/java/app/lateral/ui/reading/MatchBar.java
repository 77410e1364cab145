package app.lateral.ui.reading;

import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import app.lateral.message.Messages;
import app.lateral.message.ReadingMessage;
import app.lateral.message.ReportMessage;
import app.lateral.report.Phrasing;
import app.lateral.segment.Sentence;
import app.lateral.ui.control.IconButton;

import static java.util.stream.Collectors.joining;

/**
 * Says at the foot of the view what matches the sentence in focus and how surely; below that why the surest match is one,
 * or the match under the mouse or with the keyboard's focus.
 */
final class MatchBar extends VBox {
    private final ReadingViewModel model;
    private final Messages messages;
    private final Phrasing phrasing;
    private final Consumer<PassageMatch> onAsked;
    private final FlowPane row = new FlowPane();
    private final Label reasons = new Label();

    MatchBar(ReadingViewModel model, Messages messages, Consumer<PassageMatch> onAsked) {
        this.model = model;
        this.messages = messages;
        phrasing = new Phrasing(messages);
        this.onAsked = onAsked;
        getStyleClass().add("match-bar");
        row.getStyleClass().add("matches");
        row.setAlignment(Pos.CENTER_LEFT);
        reasons.getStyleClass().add("reasons");
        getChildren().addAll(row, reasons);
    }

    /** Shows the model's matches as they are now. */
    void show() {
        // what has grown stays so, or the texts would move under the mouse
        row.setMinHeight(Math.max(row.getMinHeight(), row.getHeight()));
        row.getChildren().clear();
        reasons.setText("");
        model.sentences().place().ifPresentOrElse(this::show,
                () -> add(model.comparisonProperty().get() == null
                        ? ""
                        : messages.text(ReadingMessage.CHOOSE_A_SENTENCE)));
    }

    private void show(SentencePlace place) {
        List<PassageMatch> surest = model.sentences().surestMatches();
        if (surest.isEmpty()) {
            add(messages.text(ReadingMessage.NO_MATCH, wording(place)));
            return;
        }
        add(messages.text(ReadingMessage.MATCHES, wording(place)));
        surest.forEach(match -> {
            HBox both = new HBox(link(match, surest.getFirst()), cut(match));
            both.getStyleClass().add("link-of-match");
            row.getChildren().add(both);
        });
        List<String> without = model.sentences().articlesWithout(place, surest).stream().map(model::sourceName)
                .toList();
        if (!without.isEmpty()) {
            add(messages.text(ReadingMessage.NOT_IN, messages.list(without)));
        }
        int more = model.sentences().matches().size() - surest.size();
        if (more > 0) {
            add(messages.text(ReadingMessage.MORE_MATCHES, more));
        }
        explain(surest.getFirst());
    }

    private void add(String wording) {
        row.getChildren().add(new Label(wording));
    }

    private Hyperlink link(PassageMatch match, PassageMatch surest) {
        Hyperlink link = new Hyperlink(messages.text(ReadingMessage.MATCH, wording(match), match.link().score()));
        link.setOnAction(_ -> {
            onAsked.accept(match);
            link.setVisited(false);
        });
        link.setAccessibleHelp(reasons(match));
        Runnable explain = () -> explain(link.isHover() || link.isFocused() ? match : surest);
        // each by itself: a property made of both would be held by nobody
        link.hoverProperty().subscribe(explain);
        link.focusedProperty().subscribe(explain);
        return link;
    }

    private IconButton cut(PassageMatch match) {
        return new IconButton("cut-link", messages.text(ReadingMessage.CUT_LINK_FROM, wording(match)),
                () -> model.corrections().cutLink(match));
    }

    private void explain(PassageMatch match) {
        reasons.setText(messages.text(ReadingMessage.REASONS, wording(match), reasons(match)));
    }

    private String reasons(PassageMatch match) {
        return match.link().reasons().stream().map(phrasing::reason).collect(joining("; "));
    }

    private String wording(PassageMatch match) {
        return wording(new SentencePlace(match.other().article(), match.other().first()));
    }

    private String wording(SentencePlace place) {
        String within = model.sentences().sentence(place).filter(Sentence::isBody)
                .map(found -> messages.text(ReportMessage.PARAGRAPH, found.paragraph()))
                .orElseGet(() -> messages.text(ReportMessage.HEADLINE));
        return messages.text(ReadingMessage.PLACE, model.sourceName(place.article()), within);
    }
}
