package app.lateral.ui.differences;

import java.util.Arrays;
import java.util.List;
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
import app.lateral.message.WindowMessage;
import app.lateral.report.Phrasing;
import app.lateral.report.SourceNames;
import app.lateral.ui.mark.Mark;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.joining;

/** The differences in rank order, the one chosen among them, and the way from one to the next. Used on one thread. */
public final class DifferencesViewModel {
    private final Messages messages;
    private final Phrasing phrasing;
    private final ObservableList<DifferenceItem> items = FXCollections.observableArrayList();
    /** Kept here because the list that it wraps holds it but weakly, and its listeners with it. */
    private final ObservableList<DifferenceItem> readOnlyItems = FXCollections.unmodifiableObservableList(items);
    private final ObjectProperty<@Nullable Fact> selectedFact = new SimpleObjectProperty<>();
    private final StringProperty emptyText = new SimpleStringProperty("");

    /** Nothing compared yet; worded by these messages. */
    public DifferencesViewModel(Messages messages) {
        this.messages = messages;
        this.phrasing = new Phrasing(messages);
    }

    /** Shows the differences of this comparison, none chosen; null where there is none. */
    public void setComparison(@Nullable Comparison comparison) {
        selectedFact.set(null);
        items.setAll(comparison == null ? List.of() : items(comparison));
    }

    private List<DifferenceItem> items(Comparison comparison) {
        SourceNames names = new SourceNames(comparison.articles().stream().map(AnnotatedArticle::article).toList());
        return comparison.differences().stream()
                .map(fact -> new DifferenceItem(fact, Mark.of(fact), kind(fact), phrasing.summary(fact),
                        phrasing.topic(fact.topic()), fact.articles().stream().map(names::of).toList()))
                .toList();
    }

    private String kind(Fact fact) {
        Stream<String> words = fact.agreement() == Agreement.ALONE
                ? Stream.of(phrasing.agreement(fact.agreement()), phrasing.kind(fact.kind()))
                : Stream.of(phrasing.kind(fact.kind()));
        Severity severity = fact.severity();
        return Stream.concat(words, severity == null ? Stream.empty() : Stream.of(phrasing.severity(severity)))
                .collect(joining(" · "));
    }

    /** The differences, the gravest first. */
    public ObservableList<DifferenceItem> items() {
        return readOnlyItems;
    }

    /** How many differences bear each mark, in the order of the marks; those that none bears are left out. */
    public List<MarkCount> counts() {
        return Arrays.stream(Mark.values())
                .map(mark -> new MarkCount(mark, (int) items.stream().filter(item -> item.mark() == mark).count()))
                .filter(count -> count.count() > 0).toList();
    }

    /** A count in words: "Figures 3". */
    public String text(MarkCount count) {
        WindowMessage message = switch (count.mark()) {
            case FIGURE -> WindowMessage.COUNT_FIGURES;
            case MOMENT -> WindowMessage.COUNT_MOMENTS;
            case NAME -> WindowMessage.COUNT_NAMES;
            case QUOTE -> WindowMessage.COUNT_QUOTES;
            case STATEMENT -> WindowMessage.COUNT_STATEMENTS;
            case ALONE -> WindowMessage.COUNT_ALONE;
        };
        return messages.text(message, count.count());
    }

    /** The fact chosen, null for none; may be one that is no difference and so not in the list. */
    public ObjectProperty<@Nullable Fact> selectedFactProperty() {
        return selectedFact;
    }

    /** Why the list is empty, where it is: an empty list must not look like agreement. */
    public StringProperty emptyTextProperty() {
        return emptyText;
    }

    /** The place of the chosen fact in the list, from 0; -1 where it is not in it. */
    public int selectedIndex() {
        Fact selected = selectedFact.get();
        return items.stream().map(DifferenceItem::fact).toList().indexOf(selected);
    }

    /** Chooses the difference after the chosen one, the first where none is chosen; stays at the last. */
    public void selectNext() {
        select(Math.min(selectedIndex() + 1, items.size() - 1));
    }

    /** Chooses the difference before the chosen one, the last where none is chosen; stays at the first. */
    public void selectPrevious() {
        int index = selectedIndex();
        select(index < 0 ? items.size() - 1 : Math.max(index - 1, 0));
    }

    /** Chooses none. */
    public void clearSelection() {
        selectedFact.set(null);
    }

    /** Chooses the difference at this place of the list, from 0; the nearest where the list ends before it. */
    public void select(int index) {
        if (index >= 0 && !items.isEmpty()) {
            selectedFact.set(items.get(Math.min(index, items.size() - 1)).fact());
        }
    }
}
