package app.lateral.ui.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.lateral.compare.Comparison;
import app.lateral.message.Messages;
import app.lateral.message.ViewMessage;
import app.lateral.report.SourceNames;
import app.lateral.reuse.SharedText;
import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;

/** How much each article shares with each other one, and what two of them share. Used on one thread. */
public final class ReuseViewModel {
    private final Messages messages;
    private final ObservableList<SharedRunItem> runs = FXCollections.observableArrayList();
    /** Kept here because the list that it wraps holds it but weakly, and its listeners with it. */
    private final ObservableList<SharedRunItem> readOnlyRuns = FXCollections.unmodifiableObservableList(runs);
    private final ReadOnlyObjectWrapper<Map<String, String>> articles = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<@Nullable Pair> pair = new SimpleObjectProperty<>();
    private @Nullable Comparison comparison;

    /**
     * Two articles.
     *
     * @param article the id of the one of which a part stands in the other
     * @param other the id of the other
     */
    public record Pair(String article, String other) {}

    /** Nothing compared yet; worded by these messages. */
    public ReuseViewModel(Messages messages) {
        this.messages = messages;
        pair.subscribe((_, _) -> show());
    }

    /** Shows what the articles of this comparison share, those two first that share most; null for none. */
    public void setComparison(@Nullable Comparison compared) {
        comparison = compared;
        Map<String, String> names = SourceNames.byArticle(compared);
        pair.set(null);
        articles.set(names);
        pair.set(most().orElse(null));
        show();
    }

    private Optional<Pair> most() {
        List<Pair> pairs = new ArrayList<>();
        for (String article : articles.get().keySet()) {
            for (String other : articles.get().keySet()) {
                if (!article.equals(other) && share(new Pair(article, other)) > 0) {
                    pairs.add(new Pair(article, other));
                }
            }
        }
        return pairs.stream().max(Comparator.comparingDouble(this::share));
    }

    private void show() {
        Comparison compared = comparison;
        Pair chosen = pair.get();
        if (compared == null || chosen == null) {
            runs.clear();
            return;
        }
        runs.setAll(compared.reuse().between(chosen.article(), chosen.other()).stream()
                .sorted(Comparator.comparingInt(SharedText::words).reversed())
                .map(text -> new SharedRunItem(text,
                        messages.text(ViewMessage.REUSE_RUN, text.words(), text.edits()),
                        words(compared, chosen.article(), text.in(chosen.article()).range()),
                        words(compared, chosen.other(), text.in(chosen.other()).range())))
                .toList());
    }

    private static String words(Comparison compared, String article, TextRange range) {
        return compared.article(article).article().textAt(range).replaceAll("\\s+", " ");
    }

    /** The names of the articles by id, in the story's order. */
    public ReadOnlyObjectProperty<Map<String, String>> articlesProperty() {
        return articles.getReadOnlyProperty();
    }

    /** How much of the one article stands in the other, 0 to 1; 0 for one article and itself. */
    public double share(Pair which) {
        Comparison compared = comparison;
        return compared == null || which.article().equals(which.other())
                ? 0
                : compared.reuse().shareOf(which.article(), which.other()).share();
    }

    /** That share in words: "Meridian: 12% of it stands in Courier". */
    public String text(Pair which) {
        return messages.text(ViewMessage.REUSE_CELL, name(which.article()), name(which.other()), share(which));
    }

    /** How an article is called. */
    public String name(String article) {
        return articles.get().getOrDefault(article, article);
    }

    /** The two articles whose shared runs are listed; null for none. */
    public ObjectProperty<@Nullable Pair> pairProperty() {
        return pair;
    }

    /** What the two share, the longest run first. */
    public ObservableList<SharedRunItem> runs() {
        return readOnlyRuns;
    }
}
