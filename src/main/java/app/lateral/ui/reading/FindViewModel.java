package app.lateral.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import app.lateral.text.Article;
import app.lateral.text.TextRange;

/** Words looked for in all articles, and the way from one place to the next. Used on one thread. */
public final class FindViewModel {
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private List<Article> articles = List.of();
    private List<Hit> hits = List.of();
    private int current = -1;

    /**
     * A place where the words stand.
     *
     * @param article the article's id
     * @param range its place in the text
     */
    public record Hit(String article, TextRange range) {}

    FindViewModel() {
        words.subscribe((_, _) -> find());
        open.subscribe((_, _) -> find());
    }

    /** Looks in these articles from now on, from left to right. */
    void setArticles(List<Article> searched) {
        articles = List.copyOf(searched);
        find();
    }

    /** What is looked for; case, the shape of marks and the kind of space do not matter. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** Whether the user is looking for something: nothing is found while not. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Changes whenever other places are found or another one is the current one. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** All places, by article from left to right, then by place. */
    public List<Hit> hits() {
        return hits;
    }

    /** The places in one article, in order. */
    public List<TextRange> hits(String article) {
        return hits.stream().filter(hit -> hit.article().equals(article)).map(Hit::range).toList();
    }

    /** The number of the current place from 1, 0 where nothing is found. */
    public int currentNumber() {
        return current + 1;
    }

    /** The place that the user has come to. */
    public Optional<Hit> current() {
        return current < 0 ? Optional.empty() : Optional.of(hits.get(current));
    }

    /** On to the next place, after the last to the first. */
    public void next() {
        step(1);
    }

    /** Back to the place before, from the first to the last. */
    public void previous() {
        step(-1);
    }

    private void step(int direction) {
        if (!hits.isEmpty()) {
            current = Math.floorMod(current + direction, hits.size());
            version.set(version.get() + 1);
        }
    }

    private void find() {
        List<Hit> found = new ArrayList<>();
        if (open.get()) {
            for (Article article : articles) {
                FindPattern.find(words.get(), article.text())
                        .forEach(range -> found.add(new Hit(article.id(), range)));
            }
        }
        hits = List.copyOf(found);
        current = hits.isEmpty() ? -1 : 0;
        version.set(version.get() + 1);
    }
}
