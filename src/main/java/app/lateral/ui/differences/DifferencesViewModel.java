package app.lateral.ui.differences;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
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

/**
 * The differences in rank order, filtered and divided as the user likes, the one chosen among them, and the way from one
 * to the next. Used on one thread.
 */
public final class DifferencesViewModel {
    private final Messages messages;
    private final Phrasing phrasing;
    private final ObservableList<DifferenceItem> items = FXCollections.observableArrayList();
    /** Kept here because the list that it wraps holds it but weakly, and its listeners with it. */
    private final ObservableList<DifferenceItem> readOnlyItems = FXCollections.unmodifiableObservableList(items);
    private final ObjectProperty<@Nullable Fact> selectedFact = new SimpleObjectProperty<>();
    private final ObjectProperty<DifferenceFilter> filter = new SimpleObjectProperty<>(DifferenceFilter.ALL);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final StringProperty emptyText = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private List<DifferenceItem> all = List.of();
    private Map<String, String> articles = Map.of();
    private boolean changing;

    /** Nothing compared yet; worded by these messages. */
    public DifferencesViewModel(Messages messages) {
        this.messages = messages;
        this.phrasing = new Phrasing(messages);
        filter.subscribe((_, _) -> show());
        grouping.subscribe((_, _) -> show());
    }

    /** Shows the differences of this comparison, none chosen; null where there is none. */
    public void setComparison(@Nullable Comparison comparison) {
        selectedFact.set(null);
        all = comparison == null ? List.of() : items(comparison);
        Map<String, String> named = new LinkedHashMap<>();
        if (comparison != null) {
            SourceNames names = names(comparison);
            comparison.articles().forEach(article -> named.put(article.id(), names.of(article.id())));
        }
        articles = named;
        show();
    }

    /** Shows what the user decided on the differences; those that are missing are open. */
    public void setChecks(Map<Fact, DifferenceCheck> checks) {
        all = all.stream().map(item -> item.checked(checks.getOrDefault(item.fact(), DifferenceCheck.OPEN))).toList();
        show();
    }

    private static SourceNames names(Comparison comparison) {
        return new SourceNames(comparison.articles().stream().map(AnnotatedArticle::article).toList());
    }

    private List<DifferenceItem> items(Comparison comparison) {
        SourceNames names = names(comparison);
        return comparison.differences().stream()
                .map(fact -> new DifferenceItem(fact, Mark.of(fact), kind(fact), phrasing.summary(fact),
                        phrasing.topic(fact.topic()), fact.articles().stream().map(names::of).toList(),
                        DifferenceCheck.OPEN, ""))
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

    /** What is seen changes, what is chosen does not. */
    private void show() {
        changing = true;
        List<DifferenceItem> seen = all.stream().filter(filter.get()::lets).toList();
        items.setAll(divided(seen));
        changing = false;
        version.set(version.get() + 1);
    }

    private List<DifferenceItem> divided(List<DifferenceItem> seen) {
        Grouping by = grouping.get();
        if (by == Grouping.NONE) {
            return seen;
        }
        Map<String, List<DifferenceItem>> parts = new LinkedHashMap<>();
        Comparator<DifferenceItem> order = by == Grouping.KIND
                ? Comparator.comparing(DifferenceItem::mark)
                : (_, _) -> 0;
        seen.stream().sorted(order).forEach(
                item -> parts.computeIfAbsent(heading(item, by), _ -> new ArrayList<>()).add(item));
        List<DifferenceItem> divided = new ArrayList<>();
        parts.forEach((heading, part) -> {
            divided.add(part.getFirst().under(heading + " · " + part.size()));
            divided.addAll(part.subList(1, part.size()));
        });
        return divided;
    }

    private String heading(DifferenceItem item, Grouping by) {
        return switch (by) {
            case NONE -> "";
            case KIND -> name(item.mark());
            case SOURCES -> messages.list(item.sources());
            case SEVERITY -> severity(item.fact().severity());
        };
    }

    private String severity(@Nullable Severity severity) {
        return severity == null ? messages.text(WindowMessage.UNGRADED) : name(severity);
    }

    /** Whether the list is being changed: what a view chooses meanwhile is not the user's choice. */
    boolean isChanging() {
        return changing;
    }

    /** Changes whenever other differences are seen, or more is known of them. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** The differences that are seen, the gravest first. */
    public ObservableList<DifferenceItem> items() {
        return readOnlyItems;
    }

    /** How many differences there are, seen or not. */
    public int total() {
        return all.size();
    }

    /** With how many of all the user is done. */
    public int checked() {
        return (int) all.stream().filter(item -> item.check().status() == DifferenceStatus.CHECKED).count();
    }

    /** Which differences are seen. */
    public ObjectProperty<DifferenceFilter> filterProperty() {
        return filter;
    }

    /** How the list is divided. */
    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /** The names of the articles compared, by id, in the story's order. */
    public Map<String, String> articles() {
        return articles;
    }

    /** How many differences bear each mark, seen or not, in the order of the marks; those that none bears are left out. */
    public List<MarkCount> counts() {
        return Arrays.stream(Mark.values())
                .map(mark -> new MarkCount(mark, (int) all.stream().filter(item -> item.mark() == mark).count()))
                .filter(count -> count.count() > 0).toList();
    }

    /** A count in words: "Figures 3". */
    public String text(MarkCount count) {
        return messages.text(message(count.mark()), count.count());
    }

    /** What several differences of a mark are called: "Figures". */
    private String name(Mark mark) {
        return text(new MarkCount(mark, 2)).replaceAll("\\s*2$", "");
    }

    /** A severity in words. */
    public String name(Severity severity) {
        return messages.text(switch (severity) {
            case HIGH -> WindowMessage.SEVERITY_HIGH_HEADING;
            case MEDIUM -> WindowMessage.SEVERITY_MEDIUM_HEADING;
            case LOW -> WindowMessage.SEVERITY_LOW_HEADING;
        });
    }

    private static WindowMessage message(Mark mark) {
        return switch (mark) {
            case FIGURE -> WindowMessage.COUNT_FIGURES;
            case MOMENT -> WindowMessage.COUNT_MOMENTS;
            case NAME -> WindowMessage.COUNT_NAMES;
            case QUOTE -> WindowMessage.COUNT_QUOTES;
            case STATEMENT -> WindowMessage.COUNT_STATEMENTS;
            case ALONE -> WindowMessage.COUNT_ALONE;
        };
    }

    /** The fact chosen, null for none; may be one that is no difference or not seen, and so not in the list. */
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
        for (int index = 0; index < items.size(); index++) {
            if (Objects.equals(items.get(index).fact(), selected)) {
                return index;
            }
        }
        return -1;
    }

    /** Chooses the difference after the chosen one, the first where none is chosen; stays at the last. */
    public void selectNext() {
        select(selectedIndex() + 1);
    }

    /** Chooses the next difference that is not settled, from the chosen one on and then from the top; stays where none is. */
    public void selectNextOpen() {
        int from = selectedIndex();
        for (int step = 1; step <= items.size(); step++) {
            int index = Math.floorMod(from + step, items.size());
            if (!isSettled(index)) {
                select(index);
                return;
            }
        }
    }

    /** Whether the user is done with the difference at this place of the list, from 0; false where there is none. */
    public boolean isSettled(int index) {
        return index < items.size() && items.get(index).check().status() == DifferenceStatus.CHECKED;
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

    /** Chooses the difference at this place of the list, from 0; the last where the list ends before it. */
    public void select(int index) {
        if (index >= 0 && !items.isEmpty()) {
            selectedFact.set(items.get(Math.min(index, items.size() - 1)).fact());
        }
    }
}
