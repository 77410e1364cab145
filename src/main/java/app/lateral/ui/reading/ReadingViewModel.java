package app.lateral.ui.reading;

import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.lateral.compare.Comparison;
import app.lateral.fact.Fact;
import app.lateral.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * What the reading view shows: the articles at once, marks and ribbons as soon as they are compared. Used on one thread.
 */
public final class ReadingViewModel {
    private final ObservableList<Article> articles = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Fact> selectedFact = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SentencePlace> chosenSentence = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SentencePlace> hoveredSentence = new SimpleObjectProperty<>();
    private MoveRequest onMoveArticle = (_, _) -> {
    };
    private Consumer<String> onRemoveArticle = _ -> {
    };
    private Consumer<Fact> onFactActivated = _ -> {
    };

    /** Asked to put an article elsewhere in the row. */
    @FunctionalInterface
    public interface MoveRequest {
        /**
         * The user wants the article at place {@code from} to stand at place {@code to}; both count from 0.
         */
        void move(int from, int to);
    }

    /** Shows these articles, in this order; a comparison of other articles is dropped. */
    public void setArticles(List<Article> shown) {
        selectedFact.set(null);
        chosenSentence.set(null);
        hoveredSentence.set(null);
        comparison.set(null);
        articles.setAll(shown);
    }

    /**
     * Shows what the comparison found.
     *
     * @param result a comparison of the articles shown, or null while there is none
     */
    public void setComparison(@Nullable Comparison result) {
        selectedFact.set(null);
        chosenSentence.set(null);
        hoveredSentence.set(null);
        comparison.set(result);
    }

    /** The articles shown, from left to right. */
    public ObservableList<Article> articles() {
        return FXCollections.unmodifiableObservableList(articles);
    }

    /** The comparison shown, null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** The fact whose readings stand out; setting it scrolls every article to its reading. */
    public ObjectProperty<@Nullable Fact> selectedFactProperty() {
        return selectedFact;
    }

    /** The sentence whose matches stand out. */
    public ObjectProperty<@Nullable SentencePlace> chosenSentenceProperty() {
        return chosenSentence;
    }

    /** The sentence under the mouse. */
    public ObjectProperty<@Nullable SentencePlace> hoveredSentenceProperty() {
        return hoveredSentence;
    }

    /** Sets who is asked to move an article. */
    public void setOnMoveArticle(MoveRequest request) {
        onMoveArticle = request;
    }

    /** Sets who is asked to take away an article, by its id. */
    public void setOnRemoveArticle(Consumer<String> request) {
        onRemoveArticle = request;
    }

    /** Sets who is told that the user clicked on a fact's mark; the fact is selected already. */
    public void setOnFactActivated(Consumer<Fact> listener) {
        onFactActivated = listener;
    }

    void moveArticle(int from, int to) {
        onMoveArticle.move(from, to);
    }

    void removeArticle(String id) {
        onRemoveArticle.accept(id);
    }

    void activate(Fact fact) {
        selectedFact.set(fact);
        onFactActivated.accept(fact);
    }
}
