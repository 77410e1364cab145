package app.lateral.fact.figure;

import java.util.List;
import java.util.Optional;

import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.FactKind;
import app.lateral.fact.Severity;
import app.lateral.fact.evidence.DraftFact;
import app.lateral.fact.evidence.FactMatcher;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Centrality;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.value.ValueFacts;
import app.lateral.fact.value.ValueMatching;
import app.lateral.mention.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Figures for the same thing: distances, durations, sums, shares, counts, ages, ordinals.
 *
 * <pre>
 * "only [200 km] from the border" / "about [254 kilometres] from the crossing on the border"  -> conflict
 * "roughly [$141 million]" / "[$140,937,785]"                                                  -> compatible
 * "a [six-day] trip" / "a [week-long] visit"                                                   -> conflict
 * </pre>
 */
public final class FigureMatcher implements FactMatcher {
    @Override
    public List<DraftFact> match(StoryEvidence evidence) {
        var comparison = new FigureComparison(evidence);
        List<Mentioned<Quantity>> figures = evidence.mentions(Quantity.class);
        var matching = new ValueMatching<>(evidence, comparison, figures);
        return new EqualFigures(evidence, comparison, matching, figures).joinedTo(matching.subjects()).stream()
                .map(subject -> fact(evidence, comparison, subject)).toList();
    }

    private static DraftFact fact(StoryEvidence evidence, FigureComparison comparison,
            ValueMatching.Subject<Quantity> subject) {
        List<Mentioned<Quantity>> mentions = subject.mentions();
        ValueFacts.Outcome outcome = ValueFacts.outcome(subject, comparison);
        Optional<Explanation> moved = outcome.agreement() == Agreement.SAME
                ? Optional.empty()
                : Update.of(mentions);
        Agreement agreement = moved.isPresent() ? Agreement.UPDATE : outcome.agreement();
        Quantity.Kind kind = mentions.getFirst().mention().kind();
        return new DraftFact(kindOf(kind), FigureTopic.of(evidence, mentions), agreement, severity(mentions, agreement),
                outcome.confidence(), Centrality.of(mentions), moved.orElse(outcome.explanation()),
                mentions.stream().map(Mentioned::reading).toList());
    }

    private static @Nullable Severity severity(List<Mentioned<Quantity>> mentions, Agreement agreement) {
        boolean near = mentions.stream().allMatch(one -> mentions.stream()
                .allMatch(other -> FigureRule.areWithinTheCoarser(one.mention(), other.mention())));
        boolean ordinal = mentions.getFirst().mention().kind() == Quantity.Kind.ORDINAL;
        return switch (agreement) {
            case SAME, COMPATIBLE -> null;
            case UPDATE -> Severity.MEDIUM;
            case ALONE -> Severity.LOW;
            case CONFLICT -> ordinal || near ? Severity.MEDIUM : Severity.HIGH;
        };
    }

    /** What a fact of such figures is called. */
    public static FactKind kindOf(Quantity.Kind kind) {
        return switch (kind) {
            case MEASURE -> FactKind.QUANTITY;
            case DURATION -> FactKind.DURATION;
            case MONEY -> FactKind.MONEY;
            case PERCENT -> FactKind.PERCENT;
            case COUNT -> FactKind.COUNT;
            case AGE -> FactKind.AGE;
            case ORDINAL -> FactKind.ORDINAL;
        };
    }
}
