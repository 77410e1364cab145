package app.lateral.compare;

import java.util.List;

import app.lateral.Lateral;
import app.lateral.align.Link;
import app.lateral.align.MatchReason;
import app.lateral.fact.Explanation;
import app.lateral.fact.Fact;
import app.lateral.fact.FactKind;
import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.Story;
import app.lateral.text.TextRange;
import app.lateral.ui.HandMadeStory;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** That a comparison respects what the user knows better. */
class CorrectionsTest {
    private static final Comparer COMPARER = Lateral.comparer();

    private final List<Article> articles = HandMadeStory.articles(3);
    private final Comparison uncorrected = compare(Corrections.NONE);

    @Test
    void aCutLinkIsGoneAndAllOthersStay() {
        Link link = uncorrected.alignment().links().getFirst();
        LinkCorrection cut = new LinkCorrection(LinkCorrection.Kind.CUT, anchor(link.to().article(), link.to().range()),
                anchor(link.from().article(), link.from().range()));
        Comparison corrected = compare(new Corrections(List.of(), List.of(cut), List.of()));

        assertEquals(uncorrected.alignment().links().subList(1, uncorrected.alignment().links().size()),
                corrected.alignment().links());
    }

    @Test
    void aDrawnLinkJoinsTheWholeSentences() {
        LinkCorrection drawn = new LinkCorrection(LinkCorrection.Kind.DRAWN, anchor("C", "walrus"),
                anchor("A", "harbour only"));
        List<Link> links = compare(new Corrections(List.of(), List.of(drawn), List.of())).alignment().between("A", "C");
        Link link = links.stream().filter(each -> each.reasons().contains(new MatchReason.DrawnByHand())).findFirst()
                .orElseThrow();

        assertEquals("The ferry set out", link.from().range().of(articles.get(0).text()).substring(0, 17));
        assertEquals("Nobody saw the ferry", link.to().range().of(articles.get(2).text()).substring(0, 20));
    }

    @Test
    void aParagraphMarkedAsFurnitureIsNotComparedAndTheOthersAreNumberedAnew() {
        Paragraph first = articles.get(1).paragraphs().get(1);
        PartMark mark = new PartMark(anchor("B", first.range()), Part.FURNITURE);
        Comparison corrected = compare(new Corrections(List.of(mark), List.of(), List.of()));

        List<Paragraph> paragraphs = corrected.article("B").article().paragraphs();
        assertEquals(List.of(Part.HEADLINE, Part.FURNITURE, Part.BODY),
                paragraphs.stream().map(Paragraph::part).toList());
        assertEquals(List.of(1, 0, 1), paragraphs.stream().map(Paragraph::number).toList());
        assertFalse(corrected.alignment().links().stream().anyMatch(link -> first.range().overlaps(link.to().range())
                && link.to().article().equals("B")));
    }

    @Test
    void anAddedDifferenceIsRankedAndNumberedWithTheOthers() {
        AddedDifference added = new AddedDifference(FactKind.STATEMENT, "who saw it",
                List.of(anchor("C", "a walrus did"), anchor("A", "captain Ivo Sergei")));
        Comparison corrected = compare(new Corrections(List.of(), List.of(), List.of(added)));
        Fact fact = corrected.differences().stream()
                .filter(each -> each.explanation() instanceof Explanation.AddedByHand).findFirst().orElseThrow();

        assertEquals(uncorrected.facts().size() + 1, corrected.facts().size());
        assertEquals("f" + (corrected.facts().indexOf(fact) + 1), fact.id());
        assertEquals(List.of("A", "C"), fact.articles());
    }

    @Test
    void correctionsOfWordsThatNoLongerStandHaveNoEffect() {
        Anchor gone = new Anchor("ferry/Meridian.txt", new TextRange(3, 7), "gone");
        Corrections corrections = new Corrections(List.of(new PartMark(gone, Part.FURNITURE)),
                List.of(new LinkCorrection(LinkCorrection.Kind.DRAWN, gone, anchor("A", "pole"))),
                List.of(new AddedDifference(FactKind.NAME, "x", List.of(gone, gone))));

        assertEquals(uncorrected, compare(corrections));
        assertTrue(gone.in(articles).isEmpty());
    }

    private Comparison compare(Corrections corrections) {
        return COMPARER.compare(new Story(articles, List.of()), corrections, Progress.SILENT);
    }

    private Anchor anchor(String id, String words) {
        int start = article(id).text().indexOf(words);
        return anchor(id, new TextRange(start, start + words.length()));
    }

    private Anchor anchor(String id, TextRange range) {
        return Anchor.at(article(id), range);
    }

    private Article article(String id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst().orElseThrow();
    }
}
