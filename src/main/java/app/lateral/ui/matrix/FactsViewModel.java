package app.lateral.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.lateral.compare.Comparison;
import app.lateral.fact.Agreement;
import app.lateral.fact.Fact;
import app.lateral.fact.Severity;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.message.Messages;
import app.lateral.message.ViewMessage;
import app.lateral.report.Phrasing;
import app.lateral.report.SourceNames;
import app.lateral.ui.mark.Mark;
import org.jspecify.annotations.Nullable;

/** Every fact with what every article says on it, silent ones included. Used on one thread. */
public final class FactsViewModel {
    private final Messages messages;
    private final Phrasing phrasing;
    private final ObservableList<FactRow> rows = FXCollections.observableArrayList();
    /** Kept here because the list that it wraps holds it but weakly, and its listeners with it. */
    private final ObservableList<FactRow> readOnlyRows = FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<Map<String, String>> articles = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<@Nullable Agreement> agreement = new SimpleObjectProperty<>();
    private final StringProperty words = new SimpleStringProperty("");
    private List<FactRow> all = List.of();

    /** Nothing compared yet; worded by these messages. */
    public FactsViewModel(Messages messages) {
        this.messages = messages;
        this.phrasing = new Phrasing(messages);
        agreement.subscribe((_, _) -> show());
        words.subscribe((_, _) -> show());
    }

    /** Shows the facts of this comparison; null where there is none. */
    public void setComparison(@Nullable Comparison comparison) {
        Map<String, String> names = SourceNames.byArticle(comparison);
        all = List.of();
        if (comparison != null) {
            all = comparison.facts().stream().map(fact -> row(fact, comparison)).toList();
        }
        articles.set(names);
        show();
    }

    private FactRow row(Fact fact, Comparison comparison) {
        List<FactCell> cells = comparison.articles().stream().map(article -> cell(fact, article, comparison)).toList();
        Severity severity = fact.severity();
        return new FactRow(fact, Mark.of(fact), phrasing.topic(fact.topic()), phrasing.kind(fact.kind()),
                phrasing.agreement(fact.agreement()), severity == null ? "" : phrasing.severity(severity), cells);
    }

    private FactCell cell(Fact fact, AnnotatedArticle article, Comparison comparison) {
        List<FactCell.Reading> readings = fact.readings().stream()
                .filter(reading -> reading.article().equals(article.id())).map(reading -> {
                    String place = phrasing
                            .place(article.segmented().sentenceAt(reading.range().start()));
                    String said = phrasing.hedged(reading);
                    return new FactCell.Reading(said, phrasing.value(reading).filter(value -> !said.contains(value))
                            .map(value -> place + " · " + value).orElse(place));
                }).distinct().toList();
        return new FactCell(article.id(), comparison.coverage(fact, article.id()), readings);
    }

    private void show() {
        String wanted = words.get().toLowerCase(Locale.ROOT).strip();
        Agreement only = agreement.get();
        rows.setAll(all.stream().filter(row -> only == null || row.fact().agreement() == only)
                .filter(row -> Stream.of(wanted.split("\\s+")).allMatch(text(row)::contains)).toList());
    }

    private static String text(FactRow row) {
        return Stream
                .concat(Stream.of(row.topic(), row.kind(), row.agreement(), row.severity()),
                        row.cells().stream().map(FactCell::line))
                .reduce("", (one, other) -> one + " " + other).toLowerCase(Locale.ROOT);
    }

    /** The facts that are seen, in rank order. */
    public ObservableList<FactRow> rows() {
        return readOnlyRows;
    }

    /** The names of the articles by id, in the story's order. */
    public ObjectProperty<Map<String, String>> articlesProperty() {
        return articles;
    }

    /** The agreement that is seen; null for every one. */
    public ObjectProperty<@Nullable Agreement> agreementProperty() {
        return agreement;
    }

    /** Words that a fact or its readings must have to be seen. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** An agreement in words; for null that every one is seen. */
    public String text(@Nullable Agreement which) {
        return which == null ? messages.text(ViewMessage.FACTS_ALL_AGREEMENTS) : phrasing.agreement(which);
    }

    /** The facts that are seen as a table for other programs, see {@link CommaSeparated}. */
    public String commaSeparated() {
        List<List<String>> table = new ArrayList<>();
        List<String> head = new ArrayList<>(
                List.of(messages.text(ViewMessage.FACTS_FACT), messages.text(ViewMessage.FACTS_KIND),
                        messages.text(ViewMessage.FACTS_AGREEMENT), messages.text(ViewMessage.FACTS_SEVERITY)));
        head.addAll(articles.get().values());
        table.add(head);
        for (FactRow row : rows) {
            List<String> line = new ArrayList<>(
                    List.of(row.topic(), row.kind(), row.agreement(), row.severity()));
            row.cells().forEach(cell -> line.add(cell.line()));
            table.add(line);
        }
        return CommaSeparated.of(table);
    }
}
