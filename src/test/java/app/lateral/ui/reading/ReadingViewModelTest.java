package app.lateral.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import app.lateral.align.WordDifference;
import app.lateral.fact.Agreement;
import app.lateral.fact.Fact;
import app.lateral.fact.FactKind;
import app.lateral.text.TextRange;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReadingViewModelTest {
    private final ExampleStory story = ExampleStories.ports(3);
    private final ReadingViewModel model = shown(story);

    @Test
    void marksStandOnTheReadingsWholeWordsInTheOrderOfTheText() {
        assertEquals(List.of("six-day", "Ostrovik", "200 km", "Sergei Lunin", "full, unconditional support", "no date",
                "31 million crowns"),
                words(story, "A", model.compared().marks("A").stream().map(FactMark::range).toList()));
    }

    @Test
    void factsThatAgreeAreNotMarked() {
        ExampleStory agreeing = new ExampleStory().article("One", "Head\nIt took three hours.")
                .article("Two", "Head\nIt lasted three hours.")
                .fact(FactKind.DURATION, Agreement.SAME, "A: three hours", "B: three hours");
        assertEquals(List.of(), shown(agreeing).compared().marks("A"));
    }

    @Test
    void figureWithinAQuoteKeepsItsOwnMark() {
        ExampleStory nested = new ExampleStory().article("One", "Head\nHe said “we lost two boats in fog”.")
                .article("Two", "Head\nHe said “we lost three boats in fog”.")
                .fact(FactKind.QUOTE, Agreement.CONFLICT, "A: we lost two boats in fog",
                        "B: we lost three boats in fog")
                .fact(FactKind.COUNT, Agreement.CONFLICT, "A: two boats", "B: three boats");
        List<FactMark> marks = shown(nested).compared().marks("A");
        assertEquals(List.of("we lost ", "two boats", " in fog"),
                words(nested, "A", marks.stream().map(FactMark::range).toList()));
        assertEquals(List.of("f2", "f1"), marks.get(1).facts().stream().map(Fact::id).toList());
        assertEquals(FactKind.QUOTE, marks.get(2).fact().kind());
    }

    @Test
    void clickOnAMarkSelectsItsFactAndSaysSo() {
        List<Fact> activated = new ArrayList<>();
        model.setOnFactActivated(activated::add);
        model.click("B", story.range("B: 254 kilometres").start() + 2);
        assertEquals("f1", model.selectedFactProperty().get().id());
        assertEquals(List.of(model.selectedFactProperty().get()), activated);
    }

    @Test
    void clickOnOtherWordsChoosesTheirSentenceAndListsItsMatchesSurestFirst() {
        model.click("A", story.range("A: The train started").start());
        assertEquals(List.of("Pictures show him", "Ostrovnik lies about"),
                model.sentences().matches().stream()
                        .map(match -> story.articles().get(1).textAt(match.other().range()))
                        .map(words -> words.split(" ")).map(words -> String.join(" ", List.of(words).subList(0, 3)))
                        .toList());
    }

    @Test
    void clickBetweenParagraphsOrOnFurnitureChoosesNothing() {
        model.click("A", story.range("A: Join our newsletter").start());
        assertNull(model.sentences().chosenProperty().get());
    }

    @Test
    void selectingAFactLetsGoOfTheSentence() {
        model.click("A", story.range("A: The train started").start());
        model.selectedFactProperty().set(story.comparison().facts().getFirst());
        assertNull(model.sentences().chosenProperty().get());
    }

    @Test
    void focusIsTheFirstReadingOrTheSurestMatchWhereAnArticleIsSilent() {
        model.selectedFactProperty().set(fact("f5"));
        assertEquals(Map.of("A", story.range("A: 31 million crowns"), "B", story.range("B: 40 million crowns")),
                model.focus());
        model.selectedFactProperty().set(fact("f7"));
        Map<String, TextRange> focus = model.focus();
        assertEquals(story.range("A: no date"), focus.get("A"));
        assertEquals(story.range("C: any intention"), focus.get("C"));
        assertEquals(List.of("The pier, he said"), focus.entrySet().stream().filter(place -> place.getKey().equals("B"))
                .map(place -> story.articles().get(1).textAt(place.getValue()).substring(0, 17)).toList());
    }

    @Test
    void ribbonsJoinTheArticlesFromLeftToRightWhicheverComesFirstInTheStory() {
        List<Ribbon> forward = model.compared().ribbons("A", "B");
        List<Ribbon> backward = model.compared().ribbons("B", "A");
        // two of the six links stand side by side and make one passage
        assertEquals(6, story.comparison().alignment().between("A", "B").size());
        assertEquals(5, forward.size());
        assertEquals(forward.stream().map(Ribbon::left).toList(), backward.stream().map(Ribbon::right).toList());
        assertEquals(List.of(), model.compared().ribbons("A", "C"));
    }

    @Test
    void sentencesWithoutAMatchAreToldParagraphByParagraph() {
        List<String> alone = words(story, "C", model.compared().unmatched("C"));
        assertEquals(4, alone.size());
        assertTrue(alone.get(1).startsWith("In all this time"));
        assertTrue(alone.get(0).endsWith("and he signed nothing."));
    }

    @Test
    void differingWordsAreThoseOfTheMatchingPassage() {
        ExampleStory differing = new ExampleStory().article("One", "Head\nThe boat sank at noon.")
                .article("Two", "Head\nThe ferry sank at noon.");
        differing.link(0.9, "A: The boat", "B: The ferry",
                new WordDifference(differing.range("A: boat"), differing.range("B: ferry")));
        ReadingViewModel here = shown(differing);
        here.click("B", differing.range("B: sank").start());
        assertEquals(List.of("boat"), words(differing, "A", here.sentences().matches().getFirst().differingWords()));
    }

    @Test
    void newArticlesDropWhatWasFoundInTheOldOnes() {
        model.selectedFactProperty().set(fact("f1"));
        model.setArticles(ExampleStories.ports(2).articles());
        assertNull(model.selectedFactProperty().get());
        assertEquals(List.of(), model.compared().marks("A"));
        assertEquals(List.of(), model.compared().ribbons("A", "B"));
    }

    private Fact fact(String id) {
        return story.comparison().facts().stream().filter(fact -> fact.id().equals(id)).findFirst().orElseThrow();
    }

    private static ReadingViewModel shown(ExampleStory story) {
        ReadingViewModel model = new ReadingViewModel();
        model.setArticles(story.articles());
        model.setComparison(story.comparison());
        return model;
    }

    private static List<String> words(ExampleStory story, String article, List<TextRange> ranges) {
        return ranges.stream().map(story.articles().get(article.charAt(0) - 'A')::textAt).toList();
    }
}
