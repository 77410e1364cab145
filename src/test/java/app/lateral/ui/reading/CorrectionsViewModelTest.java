package app.lateral.ui.reading;

import java.util.ArrayList;
import java.util.List;

import app.lateral.compare.AddedDifference;
import app.lateral.compare.Anchor;
import app.lateral.compare.LinkCorrection;
import app.lateral.compare.PartMark;
import app.lateral.fact.FactKind;
import app.lateral.review.Edit;
import app.lateral.text.Article;
import app.lateral.text.Part;
import app.lateral.text.TextRange;
import app.lateral.ui.HandMadeStory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the user knows better, without a window. */
class CorrectionsViewModelTest {
    private final List<Article> articles = HandMadeStory.articles(3);
    private final CorrectionsViewModel model = new CorrectionsViewModel();
    private final List<Edit> edits = new ArrayList<>();

    @BeforeEach
    void show() {
        model.setArticles(articles);
        model.setOnEdit(edits::add);
    }

    @Test
    void wholeWordsAreChosenInTheOrderOfTheArticles() {
        choose(1, "54 kilo");
        choose(0, " 200 k");
        assertEquals(List.of("200 km", "254 kilometres"),
                model.chosen().stream().map(CorrectionsViewModel.Chosen::words).toList());
        assertEquals(FactKind.QUANTITY, model.likelyKind());
        model.choose("A", new TextRange(3, 3));
        assertEquals(1, model.chosen().size());
    }

    @Test
    void wordsOfOneArticleAreNoDifference() {
        choose(0, "200 km");
        assertFalse(model.mayDiffer());
        model.addDifference(FactKind.QUANTITY, "the way");
        model.drawLink();
        assertEquals(List.of(), edits);
    }

    @Test
    void aDifferenceHoldsAllThatIsChosen() {
        choose(0, "Torvik");
        choose(1, "Torvyk");
        choose(2, "walrus");
        assertFalse(model.mayLink());
        model.addDifference(FactKind.NAME, "  ");
        assertEquals(List.of(new Edit.AddDifference(new AddedDifference(FactKind.NAME, "Torvik",
                List.of(anchor(0, "Torvik"), anchor(1, "Torvyk"), anchor(2, "walrus"))))), edits);
        assertEquals(List.of(), model.chosen());
    }

    @Test
    void namesAndWordsAreToldApart() {
        choose(0, "Torvik");
        choose(1, "Torvyk");
        assertEquals(FactKind.NAME, model.likelyKind());
        choose(1, "harbour office");
        assertEquals(FactKind.STATEMENT, model.likelyKind());
    }

    @Test
    void aLinkJoinsTheTwoThatAreChosen() {
        choose(2, "walrus");
        choose(0, "ferry set out");
        assertTrue(model.mayLink());
        model.drawLink();
        assertEquals(List.of(new Edit.CorrectLink(new LinkCorrection(LinkCorrection.Kind.DRAWN,
                anchor(0, "ferry set out"), anchor(2, "walrus")))), edits);
    }

    @Test
    void aParagraphBecomesPageTextAndTextAgain() {
        int place = articles.get(0).text().indexOf("200 km");
        TextRange paragraph = articles.get(0).paragraphs().get(1).range();
        model.togglePart("A", place);
        model.setArticles(List.of(articles.get(0).withPart(paragraph, Part.FURNITURE), articles.get(1)));
        assertEquals(Part.FURNITURE, model.partAt("A", place).orElseThrow());
        model.togglePart("A", place);
        Anchor anchor = Anchor.at(articles.get(0), paragraph);
        assertEquals(List.of(new Edit.MarkPart(new PartMark(anchor, Part.FURNITURE)),
                new Edit.MarkPart(new PartMark(anchor, Part.BODY))), edits);
    }

    @Test
    void otherArticlesMakeTheChoiceForgotten() {
        choose(0, "200 km");
        choose(1, "week-long");
        model.setArticles(List.of(articles.get(1)));
        assertEquals(List.of("week-long"), model.chosen().stream().map(CorrectionsViewModel.Chosen::words).toList());
    }

    private void choose(int article, String words) {
        int start = articles.get(article).text().indexOf(words);
        model.choose(articles.get(article).id(), new TextRange(start, start + words.length()));
    }

    private Anchor anchor(int article, String words) {
        int start = articles.get(article).text().indexOf(words);
        return Anchor.at(articles.get(article), new TextRange(start, start + words.length()));
    }
}
