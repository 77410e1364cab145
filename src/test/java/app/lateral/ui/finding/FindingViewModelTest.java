package app.lateral.ui.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import app.lateral.compare.Comparison;
import app.lateral.fact.Fact;
import app.lateral.review.CheckedComparison;
import app.lateral.review.Evidence;
import app.lateral.review.Review;
import app.lateral.review.Verdict;
import app.lateral.ui.HandMadeStory;
import app.lateral.ui.finding.FindingViewModel.Choice;
import app.lateral.ui.finding.FindingViewModel.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What the user decides beside the card, without a window. */
class FindingViewModelTest {
    private static final Comparison STORY = HandMadeStory.comparison();
    private static final CheckedComparison OPEN = new CheckedComparison(STORY, Review.EMPTY);
    private final FindingViewModel model = new FindingViewModel();
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void listen() {
        model.listen((fact, verdict) -> told.add(fact.id() + " " + verdict.getClass().getSimpleName()),
                (fact, note) -> told.add(fact.id() + " noted " + note),
                (fact, evidence) -> told.add(fact.id() + " rests on " + evidence.size()));
    }

    @Test
    void aNoteIsKeptBeforeTheVerdictAndWhenTheUserGoesOn() {
        model.show(shown(0));
        model.noteProperty().set("by rail");
        model.judge(new Verdict.BothRight());
        model.noteProperty().set("by road");
        model.show(shown(1));
        assertEquals(List.of("f1 noted by rail", "f1 BothRight", "f1 noted by road"), told);
        assertEquals("", model.noteProperty().get());
    }

    @Test
    void sourcesAreJudgedByTheirPlace() {
        model.show(shown(0));
        model.judgeSource(0);
        model.judgeSource(4);
        assertEquals(List.of("f1 SourceRight"), told);
    }

    @Test
    void nothingIsDecidedOnNothing() {
        model.judge(new Verdict.NoneRight());
        model.add(new Evidence(Evidence.Kind.QUOTATION, "heard it", LocalDate.EPOCH));
        model.keepNote();
        assertEquals(List.of(), told);
    }

    @Test
    void whatIsBeingWrittenStaysWhileTheSameIsShownAgain() {
        model.show(shown(0));
        model.noteProperty().set("by r");
        model.show(shown(0));
        assertEquals("by r", model.noteProperty().get());
    }

    private static Shown shown(int place) {
        Fact fact = STORY.facts().get(place);
        return new Shown(OPEN.of(fact), List.of(new Choice(new Verdict.SourceRight(fact.articles().getFirst()), "first",
                "1"), new Choice(new Verdict.BothRight(), "both", "B")));
    }
}
