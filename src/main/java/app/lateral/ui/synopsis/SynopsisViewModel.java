package app.lateral.ui.synopsis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.lateral.align.Passage;
import app.lateral.compare.Comparison;
import app.lateral.report.SourceNames;
import app.lateral.ui.control.TextMark;
import org.jspecify.annotations.Nullable;

/** The articles in rows, in the order of a base article that the user may change. Used on one thread. */
public final class SynopsisViewModel {
    private final ObservableList<SynopsisRow> rows = FXCollections.observableArrayList();
    /** Kept here because the list that it wraps holds it but weakly, and its listeners with it. */
    private final ObservableList<SynopsisRow> readOnlyRows = FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<@Nullable String> base = new SimpleObjectProperty<>();
    private final BooleanProperty onlyDiffering = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Map<String, String>> columns = new ReadOnlyObjectWrapper<>(Map.of());
    private Map<String, String> articles = Map.of();
    private @Nullable Comparison comparison;
    private @Nullable SynopsisMarks marks;

    /** Nothing compared yet. */
    public SynopsisViewModel() {
        base.subscribe((_, _) -> show());
        onlyDiffering.subscribe((_, _) -> show());
    }

    /** Shows the passages of this comparison, by its first article or the base chosen before; null for none. */
    public void setComparison(@Nullable Comparison compared) {
        comparison = compared;
        Map<String, String> names = SourceNames.byArticle(compared);
        articles = names;
        String chosen = base.get();
        if (chosen == null || !names.containsKey(chosen)) {
            base.set(names.keySet().stream().findFirst().orElse(null));
        }
        show();
    }

    private void show() {
        Comparison compared = comparison;
        String first = base.get();
        if (compared == null || first == null || !articles.containsKey(first)) {
            marks = null;
            columns.set(Map.of());
            rows.clear();
            return;
        }
        SynopsisMarks found = new SynopsisMarks(compared, first);
        marks = found;
        Map<String, String> order = new LinkedHashMap<>();
        order.put(first, articles.getOrDefault(first, first));
        articles.forEach(order::putIfAbsent);
        columns.set(order);
        List<SynopsisRow> all = new ArrayList<>(SynopsisRows.of(compared, first));
        if (onlyDiffering.get()) {
            all.removeIf(row -> row.isAlone() || !found.hasReading(row));
        }
        rows.setAll(all);
    }

    /** The rows from top to bottom. */
    public ObservableList<SynopsisRow> rows() {
        return readOnlyRows;
    }

    /** The names of the articles by id: the base article, then the others in the story's order. */
    public ReadOnlyObjectProperty<Map<String, String>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /** The names of the articles by id, in the story's order. */
    public Map<String, String> articles() {
        return articles;
    }

    /** The id of the article in whose order the rows stand. */
    public ObjectProperty<@Nullable String> baseProperty() {
        return base;
    }

    /** Whether only rows are seen in which readings of a difference stand. */
    public BooleanProperty onlyDifferingProperty() {
        return onlyDiffering;
    }

    /** The text of an article that is shown. */
    public String text(String article) {
        Comparison compared = comparison;
        return compared == null ? "" : compared.article(article).article().text();
    }

    /** What is marked in a passage of a row. */
    public List<TextMark> marks(SynopsisRow row, Passage passage) {
        SynopsisMarks found = marks;
        return found == null ? List.of() : found.in(row, passage);
    }
}
