package app.lateral.ui.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import app.lateral.compare.Comparison;
import app.lateral.fact.Fact;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.segment.Sentence;
import app.lateral.text.Article;
import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * The sentence whose matches are shown, and the way from one to the next: one that the user has chosen stays until
 * another is; without one it is the sentence under the mouse. Used on one thread.
 */
public final class SentenceFocus {
    private final ReadingViewModel model;
    private final ObjectProperty<@Nullable SentencePlace> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SentencePlace> hovered = new SimpleObjectProperty<>();
    private final ObjectBinding<@Nullable SentencePlace> inFocus = Bindings.createObjectBinding(
            () -> chosen.get() == null ? hovered.get() : chosen.get(), chosen, hovered);

    SentenceFocus(ReadingViewModel model) {
        this.model = model;
    }

    /** The sentence that was clicked, or reached by keys. */
    public ObjectProperty<@Nullable SentencePlace> chosenProperty() {
        return chosen;
    }

    /** The sentence under the mouse. */
    public ObjectProperty<@Nullable SentencePlace> hoveredProperty() {
        return hovered;
    }

    /** The sentence of which the view speaks. */
    ObservableValue<@Nullable SentencePlace> inFocus() {
        return inFocus;
    }

    /** The same as it is now. */
    public Optional<SentencePlace> place() {
        return Optional.ofNullable(inFocus.get());
    }

    /** The passages that match it, surest first. */
    public List<PassageMatch> matches() {
        return place().map(this::matches).orElse(List.of());
    }

    /** Of each article the passage that matches it most surely, surest first. */
    public List<PassageMatch> surestMatches() {
        return place().map(this::surestMatches).orElse(List.of());
    }

    /** The other articles that have none of these matches, from left to right. */
    List<String> articlesWithout(SentencePlace place, List<PassageMatch> matches) {
        List<String> matched = matches.stream().map(match -> match.other().article()).toList();
        return shown().stream().filter(article -> compared(article).isPresent())
                .filter(article -> !article.equals(place.article()) && !matched.contains(article)).toList();
    }

    /** The next sentence of the article; the first one to be seen where none is chosen. */
    public void next() {
        step(1);
    }

    /** The sentence before. */
    public void previous() {
        step(-1);
    }

    /** To the surest match in the next article to the right that has one, after the last one from the left again. */
    public void nextMatch() {
        toMatch(1);
    }

    /** The same to the left. */
    public void previousMatch() {
        toMatch(-1);
    }

    /** No sentence any more. */
    public void clear() {
        chosen.set(null);
        hovered.set(null);
    }

    /** The sentence at a place of an article's body; empty elsewhere and before the article is compared. */
    Optional<SentencePlace> at(String article, int offset) {
        return compared(article).filter(found -> !found.sentences().isEmpty())
                .map(found -> found.segmented().sentenceAt(offset))
                .filter(sentence -> sentence.isBody() && sentence.range().contains(offset))
                .map(sentence -> new SentencePlace(article, sentence.index()));
    }

    /** A sentence by its place. */
    Optional<Sentence> sentence(SentencePlace place) {
        return compared(place.article()).map(found -> found.sentences().get(place.sentence()));
    }

    /** The passages that match a sentence, surest first. */
    List<PassageMatch> matches(SentencePlace place) {
        Comparison found = model.comparisonProperty().get();
        return found == null
                ? List.of()
                : found.alignment().linksOf(place.article(), place.sentence()).stream()
                        .map(link -> PassageMatch.of(link, place.article())).toList();
    }

    private List<PassageMatch> surestMatches(SentencePlace place) {
        Map<String, PassageMatch> surest = new LinkedHashMap<>();
        matches(place).forEach(match -> surest.putIfAbsent(match.other().article(), match));
        return List.copyOf(surest.values());
    }

    private void step(int step) {
        SentencePlace from = chosen.get();
        if (from == null) {
            start().ifPresent(this::goTo);
        } else {
            List<SentencePlace> body = body(from.article());
            int next = body.indexOf(from) + step;
            if (next >= 0 && next < body.size()) {
                goTo(body.get(next));
            }
        }
    }

    /** Where the selected fact is read first, else the beginning of the first article. */
    private Optional<SentencePlace> start() {
        Fact fact = model.selectedFactProperty().get();
        Optional<SentencePlace> ofFact = fact == null
                ? Optional.empty()
                : fact.readings().stream().filter(reading -> shown().contains(reading.article()))
                        .map(reading -> at(reading.article(), reading.range().start()))
                        .flatMap(Optional::stream).findFirst();
        return ofFact.or(() -> shown().stream().flatMap(article -> body(article).stream()).findFirst());
    }

    private void toMatch(int step) {
        SentencePlace from = chosen.get();
        List<String> articles = shown();
        if (from == null || !articles.contains(from.article())) {
            step(step);
            return;
        }
        List<PassageMatch> surest = surestMatches(from);
        for (int away = 1; away < articles.size(); away++) {
            String article = articles
                    .get(Math.floorMod(articles.indexOf(from.article()) + away * step, articles.size()));
            Optional<PassageMatch> match = surest.stream().filter(found -> found.other().article().equals(article))
                    .findFirst();
            if (match.isPresent()) {
                goTo(new SentencePlace(article, match.get().other().first()));
                return;
            }
        }
    }

    /** Chooses a sentence and brings it level with what matches it. */
    private void goTo(SentencePlace place) {
        chosen.set(place);
        Map<String, TextRange> places = new LinkedHashMap<>();
        sentence(place).ifPresent(sentence -> places.put(place.article(), sentence.range()));
        surestMatches(place).forEach(match -> places.put(match.other().article(), match.other().range()));
        model.visit(places);
    }

    private List<String> shown() {
        return model.articles().stream().filter(model.arrangement()::isShown).map(Article::id).toList();
    }

    private List<SentencePlace> body(String article) {
        return compared(article).map(AnnotatedArticle::sentences).orElse(List.of()).stream().filter(Sentence::isBody)
                .map(sentence -> new SentencePlace(article, sentence.index())).toList();
    }

    private Optional<AnnotatedArticle> compared(String article) {
        Comparison found = model.comparisonProperty().get();
        return found == null
                ? Optional.empty()
                : found.articles().stream().filter(candidate -> candidate.id().equals(article)).findFirst();
    }
}
