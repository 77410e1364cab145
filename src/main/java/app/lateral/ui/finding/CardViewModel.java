package app.lateral.ui.finding;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;

import app.lateral.compare.Comparison;
import app.lateral.fact.Fact;
import app.lateral.fact.Reading;
import app.lateral.fact.Severity;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.message.Messages;
import app.lateral.message.ReportMessage;
import app.lateral.message.WindowMessage;
import app.lateral.report.Phrasing;
import app.lateral.report.SourceNames;
import app.lateral.segment.Sentence;
import app.lateral.text.Part;
import app.lateral.ui.mark.Mark;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

/** The card that explains the chosen fact. Used on one thread. */
public final class CardViewModel {
    private final Messages messages;
    private final Phrasing phrasing;
    private final ReadOnlyObjectWrapper<@Nullable Card> card = new ReadOnlyObjectWrapper<>();
    private final StringProperty emptyText = new SimpleStringProperty("");

    /** No card yet; worded by these messages. */
    public CardViewModel(Messages messages) {
        this.messages = messages;
        this.phrasing = new Phrasing(messages);
    }

    /** Explains this fact of this comparison. */
    public void explain(Fact fact, Comparison comparison) {
        SourceNames names = new SourceNames(comparison.articles().stream().map(AnnotatedArticle::article).toList());
        List<CardSource> sources = comparison.articles().stream()
                .map(article -> new CardSource(article.id(), names.of(article.id()), article.article().title(),
                        comparison.coverage(fact, article.id()), sentences(article, fact)))
                .toList();
        card.set(new Card(Mark.of(fact), kind(fact), phrasing.topic(fact.topic()), phrasing.explanation(fact),
                voices(fact, comparison, names), sources));
    }

    private List<String> voices(Fact fact, Comparison comparison, SourceNames names) {
        return comparison.voices(fact).stream().filter(voice -> voice.size() > 1)
                .map(voice -> messages.text(ReportMessage.REPORT_ONE_VOICE,
                        messages.list(voice.stream().map(names::of).toList())))
                .toList();
    }

    /** Explains nothing. */
    public void clear() {
        card.set(null);
    }

    /** What is explained, null where nothing is chosen. */
    public ReadOnlyObjectProperty<@Nullable Card> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /** What stands in the card's place while nothing is explained; empty where there is nothing to explain. */
    public StringProperty emptyTextProperty() {
        return emptyText;
    }

    /** Whether something is explained, or may be. */
    public ObservableBooleanValue neededProperty() {
        return card.isNotNull().or(emptyText.isNotEmpty());
    }

    private String kind(Fact fact) {
        Severity severity = fact.severity();
        return Stream.concat(Stream.of(phrasing.kind(fact.kind()), phrasing.agreement(fact.agreement())),
                severity == null ? Stream.empty() : Stream.of(phrasing.severity(severity))).collect(joining(" · "));
    }

    private List<CardSentence> sentences(AnnotatedArticle article, Fact fact) {
        TreeMap<Integer, List<Reading>> bySentence = fact.readings().stream()
                .filter(reading -> reading.article().equals(article.id())).collect(groupingBy(
                        reading -> article.segmented().sentenceAt(reading.range().start()).index(), TreeMap::new,
                        toList()));
        return bySentence.entrySet().stream()
                .map(entry -> sentence(article, article.sentences().get(entry.getKey()), entry.getValue())).toList();
    }

    private CardSentence sentence(AnnotatedArticle article, Sentence sentence, List<Reading> readings) {
        List<String> values = readings.stream().map(phrasing::value).flatMap(Optional::stream).distinct()
                .toList();
        return new CardSentence(place(sentence), SentencePieces.of(article.article(), sentence, readings), values);
    }

    private String place(Sentence sentence) {
        return sentence.part() == Part.BODY
                ? messages.text(WindowMessage.CARD_PARAGRAPH, sentence.paragraph())
                : messages.text(WindowMessage.CARD_HEADLINE);
    }
}
