package app.lateral.ui.reading;

import java.util.List;
import java.util.stream.Stream;

import app.lateral.align.Passage;
import app.lateral.fact.Fact;
import app.lateral.segment.Sentence;
import app.lateral.text.TextRange;
import app.lateral.ui.control.TextMark;
import app.lateral.ui.mark.Mark;

/** All that is marked in one article, from the quietest to what stands out most. */
final class ArticleTextMarks {
    private final ReadingViewModel model;
    private final String article;

    ArticleTextMarks(ReadingViewModel model, String article) {
        this.model = model;
        this.article = article;
    }

    /** What has no match, then the passages under the mouse and of the sentence in focus, then words that differ in matching passages, then the marks of facts, then the selected fact, then what is looked for. */
    List<TextMark> all() {
        return Stream.of(onlyHere(), hovered(), passages(), differingWords(), facts(), selected(), found())
                .flatMap(List::stream)
                .toList();
    }

    private List<TextMark> onlyHere() {
        return model.compared().unmatched(article).stream().map(range -> mark(range, TextMark.Line.MARGIN, "only-here"))
                .toList();
    }

    private List<TextMark> passages() {
        return model.sentences().place().stream().flatMap(place -> place.article().equals(article)
                ? model.sentences().sentence(place).stream()
                        .map(sentence -> mark(sentence.range(), TextMark.Line.MARGIN, "chosen-passage"))
                : matchesHere().map(match -> mark(match.other().range(), TextMark.Line.MARGIN, "matching-passage")))
                .toList();
    }

    /** Where the mouse is while another sentence is chosen, and what matches there. */
    private List<TextMark> hovered() {
        SentencePlace hovered = model.sentences().hoveredProperty().get();
        if (hovered == null || model.sentences().place().filter(hovered::equals).isPresent()) {
            return List.of();
        }
        Stream<TextRange> ranges = hovered.article().equals(article)
                ? model.sentences().sentence(hovered).map(Sentence::range).stream()
                : model.sentences().matches(hovered).stream().map(PassageMatch::other)
                        .filter(passage -> passage.article().equals(article)).map(Passage::range);
        return ranges.map(range -> mark(range, TextMark.Line.MARGIN, "hovered-passage")).toList();
    }

    /** In the passages that match, and in the one in focus against its surest match. */
    private List<TextMark> differingWords() {
        boolean here = model.sentences().place().filter(place -> place.article().equals(article)).isPresent();
        Stream<TextRange> words = here
                ? model.sentences().matches().stream().limit(1).flatMap(match -> match.ownDifferingWords().stream())
                : matchesHere().flatMap(match -> match.differingWords().stream());
        return words.map(range -> mark(range, TextMark.Line.NONE, "differing-words")).toList();
    }

    private List<TextMark> facts() {
        return model.compared().marks(article).stream().map(found -> mark(found.range(), found.fact(), "fact"))
                .toList();
    }

    private List<TextMark> selected() {
        Fact fact = model.selectedFactProperty().get();
        return fact == null
                ? List.of()
                : model.selectedReadings(article).stream().map(range -> mark(range, fact, "selected-fact")).toList();
    }

    private List<TextMark> found() {
        FindViewModel find = model.find();
        FindViewModel.Hit current = find.current().orElse(null);
        return find.hits(article).stream().map(range -> mark(range, TextMark.Line.NONE,
                new FindViewModel.Hit(article, range).equals(current) ? "found-now" : "found")).toList();
    }

    private Stream<PassageMatch> matchesHere() {
        return model.sentences().matches().stream().filter(match -> match.other().article().equals(article));
    }

    private static TextMark mark(TextRange range, TextMark.Line line, String styleClass) {
        return new TextMark(range.start(), range.end(), line, List.of(styleClass));
    }

    private static TextMark mark(TextRange range, Fact fact, String styleClass) {
        return new TextMark(range.start(), range.end(), FactLine.of(fact), TextMark.Sign.FAMILY,
                List.of(styleClass, Mark.of(fact).styleClass()));
    }
}
