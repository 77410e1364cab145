package app.lateral.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import app.lateral.compare.Comparison;
import app.lateral.fact.Fact;
import app.lateral.review.Finding.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A comparison together with what the user decided on it. Each finding goes to one fact, each fact has one finding at
 * most, and a finding whose difference the comparison no longer has is kept apart, never dropped.
 */
public final class CheckedComparison {
    private final Comparison comparison;
    private final Review review;
    private final List<CheckedDifference> facts;
    private final List<Finding> unplaced;

    /** Puts the findings of a review to the facts of a comparison of the same story. */
    public CheckedComparison(Comparison comparison, Review review) {
        this.comparison = comparison;
        this.review = review;
        List<DifferenceIdentity> identities = comparison.facts().stream()
                .map(fact -> DifferenceIdentity.of(fact, comparison)).toList();
        Map<Integer, Finding> placed = place(identities, review.findings());
        List<CheckedDifference> checked = new ArrayList<>();
        for (int i = 0; i < identities.size(); i++) {
            checked.add(checked(comparison.facts().get(i), identities.get(i), placed.get(i)));
        }
        this.facts = List.copyOf(checked);
        this.unplaced = review.findings().stream().filter(finding -> !placed.containsValue(finding)).toList();
    }

    private static CheckedDifference checked(Fact fact, DifferenceIdentity identity, @Nullable Finding finding) {
        boolean stands = finding == null
                || (finding.standing() == Standing.STANDS && finding.difference().equals(identity));
        return new CheckedDifference(fact, identity, Optional.ofNullable(finding),
                stands ? Standing.STANDS : Standing.LOOK_AGAIN);
    }

    /** What was compared. */
    public Comparison comparison() {
        return comparison;
    }

    /** What was decided. */
    public Review review() {
        return review;
    }

    /** What the user works through, in rank order: the differences, and facts on which something was decided before. */
    public List<CheckedDifference> differences() {
        return facts.stream().filter(checked -> checked.fact().isDifference() || checked.finding().isPresent())
                .toList();
    }

    /** Findings on differences that the comparison no longer has. */
    public List<Finding> unplaced() {
        return unplaced;
    }

    /** A fact of the comparison with what was decided on it. */
    public CheckedDifference of(Fact fact) {
        return facts.stream().filter(checked -> checked.fact().equals(fact)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fact of the comparison: " + fact.id()));
    }

    /** The fact's place that each finding goes to: those that agree in most come first. */
    private static Map<Integer, Finding> place(List<DifferenceIdentity> facts, List<Finding> findings) {
        List<Likeness> likenesses = new ArrayList<>();
        for (Finding finding : findings) {
            for (int fact = 0; fact < facts.size(); fact++) {
                int shared = finding.difference().shared(facts.get(fact));
                if (shared > 0 && finding.difference().kind().family() == facts.get(fact).kind().family()) {
                    likenesses.add(
                            new Likeness(finding, fact, shared, finding.difference().kind() == facts.get(fact).kind(),
                                    finding.difference().equals(facts.get(fact))));
                }
            }
        }
        likenesses.sort(Likeness.BEST_FIRST);
        Map<Integer, Finding> placed = new LinkedHashMap<>();
        Set<Finding> done = new LinkedHashSet<>();
        for (Likeness likeness : likenesses) {
            if (!done.contains(likeness.finding()) && !placed.containsKey(likeness.fact())) {
                placed.put(likeness.fact(), likeness.finding());
                done.add(likeness.finding());
            }
        }
        return placed;
    }

    /** How much a finding and a fact have in common; sorting is stable, so of equals the first stays first. */
    private record Likeness(Finding finding, int fact, int shared, boolean sameKind, boolean same) {
        private static final Comparator<Likeness> BEST_FIRST = Comparator.comparing(Likeness::same)
                .thenComparing(Likeness::sameKind).thenComparingInt(Likeness::shared).reversed();
    }
}
