package app.lateral.ui.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

import app.lateral.align.Passage;
import app.lateral.compare.AddedDifference;
import app.lateral.compare.Anchor;
import app.lateral.compare.LinkCorrection;
import app.lateral.compare.PartMark;
import app.lateral.fact.FactKind;
import app.lateral.review.Edit;
import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;

/**
 * What the user knows better than the program: words chosen in several articles become a difference or a link, a found
 * link is cut, a paragraph is taken for text or for furniture. Used on one thread.
 */
public final class CorrectionsViewModel {
    private static final TextRange NOTHING = new TextRange(0, 0);
    private final Map<String, TextRange> ranges = new HashMap<>();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private List<Article> articles = List.of();
    private Consumer<Edit> onEdit = _ -> {
    };

    /**
     * Words that the user has chosen.
     *
     * @param article the article they stand in
     * @param range where, whole words
     */
    public record Chosen(Article article, TextRange range) {
        /** The words. */
        public String words() {
            return article.textAt(range);
        }
    }

    /** Of these articles; what was chosen in others is forgotten. */
    void setArticles(List<Article> shown) {
        ranges.keySet().removeIf(id -> articles.stream().filter(article -> article.id().equals(id))
                .noneMatch(shown::contains));
        articles = List.copyOf(shown);
        change();
    }

    /** Sets who is told of what the user corrects. */
    public void setOnEdit(Consumer<Edit> listener) {
        onEdit = listener;
    }

    /** Changes whenever other words are chosen. */
    public ReadOnlyIntegerProperty versionProperty() {
        return version.getReadOnlyProperty();
    }

    /** Chooses words of an article, widened to whole ones, in the place of those chosen there before; an empty range chooses none. */
    public void choose(String article, TextRange range) {
        Optional<TextRange> words = find(article).flatMap(found -> WholeWords.of(found.text(), range));
        if (words.isPresent()) {
            ranges.put(article, words.get());
        } else {
            ranges.remove(article);
        }
        change();
    }

    /** Chooses nothing. */
    public void clear() {
        ranges.clear();
        change();
    }

    private void change() {
        version.set(version.get() + 1);
    }

    private Optional<Article> find(String id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    /** What is chosen, in the order of the articles. */
    public List<Chosen> chosen() {
        List<Chosen> chosen = new ArrayList<>();
        for (Article article : articles) {
            TextRange range = ranges.get(article.id());
            if (range != null) {
                chosen.add(new Chosen(article, range));
            }
        }
        return chosen;
    }

    /** Where the words chosen in an article stand; an empty range where there are none. */
    TextRange range(String article) {
        return ranges.getOrDefault(article, NOTHING);
    }

    /** Whether what is chosen can be a difference: words of two articles at least. */
    public boolean mayDiffer() {
        return ranges.size() > 1;
    }

    /** Whether what is chosen can be linked: words of just two articles. */
    public boolean mayLink() {
        return ranges.size() == 2;
    }

    /** What sort of thing the chosen words most likely are. */
    public FactKind likelyKind() {
        List<String> words = chosen().stream().map(Chosen::words).toList();
        if (words.stream().allMatch(each -> each.codePoints().anyMatch(Character::isDigit))) {
            return FactKind.QUANTITY;
        }
        boolean names = words.stream().flatMap(each -> WholeWords.split(each).stream())
                .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
        return names ? FactKind.NAME : FactKind.STATEMENT;
    }

    /**
     * Makes what is chosen a difference; nothing is chosen afterwards.
     *
     * @param topic what it is about; where the user said nothing, the first words do
     */
    public void addDifference(FactKind kind, String topic) {
        List<Anchor> anchors = anchors();
        if (anchors.size() > 1) {
            String about = topic.isBlank() ? anchors.getFirst().words() : topic.strip();
            clear();
            onEdit.accept(new Edit.AddDifference(new AddedDifference(kind, about, anchors)));
        }
    }

    /** Says that the two passages chosen report the same thing; nothing is chosen afterwards. */
    public void drawLink() {
        List<Anchor> anchors = anchors();
        if (anchors.size() == 2) {
            clear();
            onEdit.accept(new Edit.CorrectLink(
                    new LinkCorrection(LinkCorrection.Kind.DRAWN, anchors.getFirst(), anchors.getLast())));
        }
    }

    private List<Anchor> anchors() {
        return chosen().stream().map(each -> Anchor.at(each.article(), each.range())).toList();
    }

    /** Says that two passages do not report the same thing though they are linked. */
    public void cutLink(PassageMatch match) {
        Optional<Anchor> own = anchor(match.own());
        Optional<Anchor> other = anchor(match.other());
        if (own.isPresent() && other.isPresent()) {
            onEdit.accept(new Edit.CorrectLink(new LinkCorrection(LinkCorrection.Kind.CUT, own.get(), other.get())));
        }
    }

    private Optional<Anchor> anchor(Passage passage) {
        return find(passage.article()).map(article -> Anchor.at(article, passage.range()));
    }

    /** What the paragraph at a place of an article is taken for; empty between paragraphs. */
    public Optional<Part> partAt(String article, int offset) {
        return paragraph(article, offset).map(Paragraph::part);
    }

    /** Takes the paragraph at a place of an article for furniture, or one that was taken for it for text of the article. */
    public void togglePart(String article, int offset) {
        Optional<Article> found = find(article);
        Optional<Paragraph> paragraph = paragraph(article, offset);
        if (found.isPresent() && paragraph.isPresent()) {
            onEdit.accept(new Edit.MarkPart(new PartMark(Anchor.at(found.get(), paragraph.get().range()),
                    paragraph.get().part() == Part.FURNITURE ? Part.BODY : Part.FURNITURE)));
        }
    }

    private Optional<Paragraph> paragraph(String article, int offset) {
        return find(article).flatMap(found -> found.paragraphs().stream()
                .filter(paragraph -> paragraph.range().contains(offset)).findFirst());
    }
}
