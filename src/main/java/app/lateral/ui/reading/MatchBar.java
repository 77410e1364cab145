package app.lateral.ui.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import app.lateral.message.Messages;
import app.lateral.message.ReadingMessage;
import app.lateral.message.ReportMessage;
import app.lateral.report.Phrasing;
import app.lateral.segment.Sentence;

import static java.util.stream.Collectors.joining;

/** Says at the foot of the view what matches the chosen sentence, how surely, and why. */
final class MatchBar extends FlowPane {
    private final ReadingViewModel model;
    private final Messages messages;
    private final Phrasing phrasing;
    private final Consumer<PassageMatch> onAsked;

    MatchBar(ReadingViewModel model, Messages messages, Consumer<PassageMatch> onAsked) {
        this.model = model;
        this.messages = messages;
        phrasing = new Phrasing(messages);
        this.onAsked = onAsked;
        getStyleClass().add("match-bar");
        setAlignment(Pos.CENTER_LEFT);
    }

    /** Shows the model's matches as they are now. */
    void show() {
        getChildren().clear();
        SentencePlace chosen = model.chosenSentenceProperty().get();
        List<PassageMatch> matches = model.matches();
        if (chosen == null) {
            add(model.comparisonProperty().get() == null
                    ? ""
                    : messages.text(ReadingMessage.CHOOSE_A_SENTENCE));
        } else if (matches.isEmpty()) {
            add(messages.text(ReadingMessage.NO_MATCH, place(chosen.article(), chosen.sentence())));
        } else {
            add(messages.text(ReadingMessage.MATCHES, place(chosen.article(), chosen.sentence())));
            List<PassageMatch> surest = surestOfEachArticle(matches);
            surest.forEach(match -> getChildren().add(link(match)));
            if (surest.size() < matches.size()) {
                add(messages.text(ReadingMessage.MORE_MATCHES, matches.size() - surest.size()));
            }
        }
    }

    private static List<PassageMatch> surestOfEachArticle(List<PassageMatch> surestFirst) {
        Map<String, PassageMatch> surest = new LinkedHashMap<>();
        surestFirst.forEach(match -> surest.putIfAbsent(match.other().article(), match));
        return List.copyOf(surest.values());
    }

    private void add(String wording) {
        Label label = new Label(wording);
        getChildren().add(label);
    }

    private Hyperlink link(PassageMatch match) {
        String place = place(match.other().article(), match.other().first());
        Hyperlink link = new Hyperlink(messages.text(ReadingMessage.MATCH, place, match.link().score()));
        link.setOnAction(_ -> {
            onAsked.accept(match);
            link.setVisited(false);
        });
        link.setTooltip(new Tooltip(reasons(match)));
        return link;
    }

    private String reasons(PassageMatch match) {
        return match.link().reasons().stream().map(phrasing::reason).collect(joining("\n"));
    }

    private String place(String article, int sentence) {
        String within = model.sentence(new SentencePlace(article, sentence)).filter(Sentence::isBody)
                .map(found -> messages.text(ReportMessage.PARAGRAPH, found.paragraph()))
                .orElseGet(() -> messages.text(ReportMessage.HEADLINE));
        return messages.text(ReadingMessage.PLACE, model.sourceName(article), within);
    }
}
