package app.lateral.review;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import app.lateral.compare.Anchor;
import app.lateral.compare.Comparison;
import app.lateral.compare.Corrections;
import app.lateral.fact.Fact;
import app.lateral.fact.FactKind;
import app.lateral.review.Finding.Standing;
import app.lateral.text.TextRange;
import app.lateral.ui.HandMadeStory;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How findings come to the facts of another comparison. */
class CheckedComparisonTest {
    private final Comparison comparison = HandMadeStory.comparison();

    @Test
    void aFindingComesToItsDifference() {
        Finding finding = finding(identity(1), new Verdict.BothRight());
        CheckedComparison checked = check(finding);

        assertEquals(finding, checked.of(comparison.facts().get(1)).finding().orElseThrow());
        assertTrue(checked.of(comparison.facts().get(1)).isSettled());
        assertTrue(checked.of(comparison.facts().get(0)).finding().isEmpty());
        assertEquals(List.of(), checked.unplaced());
    }

    @Test
    void aDifferenceThatHasAnotherReadingNowIsToBeLookedAtAgain() {
        DifferenceIdentity before = new DifferenceIdentity(FactKind.QUANTITY, identity(0).readings().subList(0, 1));
        CheckedDifference checked = check(finding(before, new Verdict.NoneRight())).of(comparison.facts().getFirst());

        assertEquals(new Verdict.NoneRight(), checked.verdict());
        assertEquals(Standing.LOOK_AGAIN, checked.standing());
        assertFalse(checked.isSettled());
    }

    @Test
    void aFindingWithoutADifferenceIsKeptApart() {
        Finding lost = finding(new DifferenceIdentity(FactKind.MONEY,
                List.of(new Anchor("ferry/gone.txt", new TextRange(0, 4), "gone"))), new Verdict.CannotTell());

        assertEquals(List.of(lost), check(lost).unplaced());
    }

    @Test
    void twoFindingsNeverShareADifference() {
        DifferenceIdentity whole = identity(0);
        DifferenceIdentity half = new DifferenceIdentity(whole.kind(), whole.readings().subList(1, 2));
        Finding first = finding(half, new Verdict.NoneRight());
        Finding second = finding(whole, new Verdict.BothRight());
        CheckedComparison checked = check(first, second);

        assertEquals(second, checked.of(comparison.facts().getFirst()).finding().orElseThrow());
        assertEquals(List.of(first), checked.unplaced());
    }

    @Test
    void whatWasDecidedOnceStaysInTheListThoughItIsNoDifferenceNow() {
        List<Fact> facts = comparison.facts().stream().map(CheckedComparisonTest::same).toList();
        Comparison agreeing = new Comparison(comparison.articles(), comparison.alignment(), comparison.reuse(), facts,
                List.of());
        Review review = new Review(List.of(finding(identity(2), new Verdict.BothRight())), Corrections.NONE);

        assertEquals(List.of(facts.get(2)), new CheckedComparison(agreeing, review).differences().stream()
                .map(CheckedDifference::fact).toList());
    }

    @Test
    void everyFindingIsPlacedOrKeptApart() {
        Finding[] all = IntStream.range(0, comparison.facts().size())
                .mapToObj(fact -> finding(identity(fact), new Verdict.CannotTell())).toArray(Finding[]::new);
        CheckedComparison checked = check(all);

        assertEquals(all.length, checked.unplaced().size()
                + checked.differences().stream().filter(difference -> difference.finding().isPresent()).count());
        assertTrue(checked.differences().stream().allMatch(CheckedDifference::isSettled));
    }

    private static Fact same(Fact fact) {
        return new Fact(fact.id(), fact.kind(), fact.topic(), app.lateral.fact.Agreement.SAME, null, fact.confidence(),
                fact.explanation(), fact.readings());
    }

    private DifferenceIdentity identity(int fact) {
        return DifferenceIdentity.of(comparison.facts().get(fact), comparison);
    }

    private CheckedComparison check(Finding... findings) {
        return new CheckedComparison(comparison, new Review(List.of(findings), Corrections.NONE));
    }

    private static Finding finding(DifferenceIdentity difference, Verdict verdict) {
        return new Finding(difference, verdict, "", List.of(), "Ida", Instant.EPOCH, Standing.STANDS);
    }
}
