package app.lateral.ui.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import app.lateral.compare.Comparison;
import app.lateral.fact.Fact;
import app.lateral.fact.Reading;
import app.lateral.report.SourceNames;
import app.lateral.text.Article;
import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * What the reading view shows: the articles at once, marks and ribbons as soon as they are compared. Used on one thread.
 */
public final class ReadingViewModel {
    private final ObservableList<Article> articles = FXCollections.observableArrayList();
    private final ObservableList<Article> articlesShown = FXCollections.unmodifiableObservableList(articles);
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Fact> selectedFact = new SimpleObjectProperty<>();
    private final SentenceFocus sentences = new SentenceFocus(this);
    private final ReadOnlyIntegerWrapper levelRequests = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Map<String, TextRange>> visited = new ReadOnlyObjectWrapper<>(Map.of());
    private ComparedTexts compared = new ComparedTexts(null);
    private final PaneArrangement arrangement = new PaneArrangement();
    private final FindViewModel find = new FindViewModel();
    private final CorrectionsViewModel corrections = new CorrectionsViewModel();
    private final BooleanProperty keptLevel = new SimpleBooleanProperty(true);
    private final BooleanProperty pageTextShown = new SimpleBooleanProperty(true);
    private SourceNames sourceNames = new SourceNames(List.of());
    private MoveRequest onMoveArticle = (_, _) -> {
    };
    private Consumer<String> onRemoveArticle = _ -> {
    };
    private Consumer<String> onReplaceArticle = _ -> {
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

    /** A model without articles. */
    public ReadingViewModel() {
        selectedFact.subscribe(fact -> {
            if (fact != null) {
                sentences.chosenProperty().set(null);
            }
        });
    }

    /** Shows these articles, in this order; a comparison of other articles is dropped. */
    public void setArticles(List<Article> shown) {
        if (shown.size() != articles.size() || !articles.containsAll(shown)) {
            setComparison(null);
            sourceNames = new SourceNames(shown);
        }
        find.setArticles(shown);
        corrections.setArticles(shown);
        articles.setAll(shown);
    }

    /**
     * Shows what the comparison found.
     *
     * @param result a comparison of the articles shown, or null while there is none
     */
    public void setComparison(@Nullable Comparison result) {
        selectedFact.set(null);
        sentences.clear();
        compared = new ComparedTexts(result);
        comparison.set(result);
    }

    /** What was found in the texts shown. */
    ComparedTexts compared() {
        return compared;
    }

    /** Which articles are seen, and how wide. */
    public PaneArrangement arrangement() {
        return arrangement;
    }

    /** Words looked for in all articles. */
    public FindViewModel find() {
        return find;
    }

    /** What the user knows better. */
    public CorrectionsViewModel corrections() {
        return corrections;
    }

    /** Whether the other articles follow the one that is scrolled, so that the passages in focus stay level. */
    public BooleanProperty keptLevelProperty() {
        return keptLevel;
    }

    /** Whether the text of the pages around the articles is shown. */
    public BooleanProperty pageTextShownProperty() {
        return pageTextShown;
    }

    /** The articles shown, from left to right. */
    public ObservableList<Article> articles() {
        return articlesShown;
    }

    /** The comparison shown, null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** The fact whose readings stand out; setting it scrolls every article to its reading. */
    public ObjectProperty<@Nullable Fact> selectedFactProperty() {
        return selectedFact;
    }

    /** Asks for the selected fact's readings to be brought level with each other once more. */
    public void level() {
        levelRequests.set(levelRequests.get() + 1);
    }

    /** Asks for these places, by article, to be brought into sight and level with each other; most of all the first. */
    public void visit(Map<String, TextRange> places) {
        visited.set(Collections.unmodifiableMap(new LinkedHashMap<>(places)));
    }

    /** The places that are to be brought into sight; another map for each wish. */
    ReadOnlyObjectProperty<Map<String, TextRange>> visitedProperty() {
        return visited.getReadOnlyProperty();
    }

    /** Changes whenever the selected fact's readings are to be brought level once more. */
    ReadOnlyIntegerProperty levelRequestsProperty() {
        return levelRequests.getReadOnlyProperty();
    }

    /** The sentence whose matches stand out. */
    public SentenceFocus sentences() {
        return sentences;
    }

    /** Sets who is asked to move an article. */
    public void setOnMoveArticle(MoveRequest request) {
        onMoveArticle = request;
    }

    /** Sets who is asked to take away an article, by its id. */
    public void setOnRemoveArticle(Consumer<String> request) {
        onRemoveArticle = request;
    }

    /** Sets who is asked to put a later version in the place of an article, by its id. */
    public void setOnReplaceArticle(Consumer<String> request) {
        onReplaceArticle = request;
    }

    /** Sets who is told that the user clicked on a fact's mark; the fact is selected already. */
    public void setOnFactActivated(Consumer<Fact> listener) {
        onFactActivated = listener;
    }

    /**
     * The ribbon that joins the selected fact's first readings in two articles; empty where one of them is silent.
     */
    Optional<FactRibbon> factRibbon(String left, String right) {
        List<TextRange> here = selectedReadings(left);
        List<TextRange> there = selectedReadings(right);
        return here.isEmpty() || there.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(selectedFact.get())
                        .map(fact -> new FactRibbon(here.getFirst(), there.getFirst(), fact));
    }

    /** The ranges that the selected fact has in an article; empty where it is silent or nothing is selected. */
    public List<TextRange> selectedReadings(String article) {
        Fact fact = selectedFact.get();
        return fact == null
                ? List.of()
                : fact.readings().stream().filter(reading -> reading.article().equals(article)).map(Reading::range)
                        .toList();
    }

    /** The place that belongs to the selected fact, by article; an article that has none is missing. */
    public Map<String, TextRange> focus() {
        Comparison found = comparison.get();
        Fact fact = selectedFact.get();
        return found == null || fact == null ? Map.of() : FactFocus.of(found, fact);
    }

    /** How an article is called: by who published it, else by its file, so that no two have one name. */
    public String sourceName(String article) {
        return sourceNames.of(article);
    }

    /** The user clicked on an article's text: a mark selects its fact, other words choose their sentence. */
    void click(String article, int offset) {
        Optional<FactMark> mark = compared.marks(article).stream().filter(found -> found.range().contains(offset))
                .findFirst();
        if (mark.isPresent()) {
            activate(mark.get().fact());
        } else {
            sentences.chosenProperty().set(sentences.at(article, offset).orElse(null));
        }
    }

    /** The user clicked on a ribbon: its sentence on the left is chosen. */
    void choose(Ribbon ribbon) {
        sentences.chosenProperty().set(new SentencePlace(ribbon.left().article(), ribbon.left().first()));
    }

    /** Cuts the link between the chosen sentence and its surest match. */
    public void cutSurestLink() {
        sentences.matches().stream().findFirst().ifPresent(corrections::cutLink);
    }

    /** Chooses all words of the sentence in focus; whoever has no mouse chooses so. */
    public void chooseSentence() {
        sentences.place().ifPresent(place -> sentences.sentence(place)
                .ifPresent(sentence -> corrections.choose(place.article(), sentence.range())));
    }

    /** Takes the paragraph of the chosen words, else of the sentence in focus, for page text or for text of the article. */
    public void togglePart() {
        List<CorrectionsViewModel.Chosen> words = corrections.chosen();
        if (words.isEmpty()) {
            sentences.place().ifPresent(place -> sentences.sentence(place)
                    .ifPresent(sentence -> corrections.togglePart(place.article(), sentence.range().start())));
        } else {
            CorrectionsViewModel.Chosen first = words.getFirst();
            corrections.togglePart(first.article().id(), first.range().start());
        }
    }

    void moveArticle(int from, int to) {
        onMoveArticle.move(from, to);
    }

    void removeArticle(String id) {
        onRemoveArticle.accept(id);
    }

    void replaceArticle(String id) {
        onReplaceArticle.accept(id);
    }

    void activate(Fact fact) {
        if (fact.equals(selectedFact.get())) {
            level();
        } else {
            selectedFact.set(fact);
        }
        onFactActivated.accept(fact);
    }
}
