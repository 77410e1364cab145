package app.lateral.fact;

import java.util.List;

import app.lateral.mention.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Days, months, years and times of the same event.
 *
 * <pre>
 * "left on [Sunday]" / "set off on [Sunday (17 September)]"   -> compatible
 * "the ferry sailed at [9 p.m.]" / "it cast off at [21:30]"   -> conflict
 * </pre>
 */
final class MomentMatcher implements FactMatcher {
    private final MomentComparison comparison = new MomentComparison();

    @Override
    public List<DraftFact> match(StoryEvidence evidence) {
        return new ValueMatching<>(evidence, comparison, evidence.mentions(Moment.class)).subjects().stream()
                .map(this::fact).toList();
    }

    private DraftFact fact(ValueMatching.Subject<Moment> subject) {
        List<Mentioned<Moment>> mentions = subject.mentions();
        ValueFacts.Outcome outcome = ValueFacts.outcome(subject, comparison);
        return new DraftFact(kindOf(mentions.getFirst().mention()), MomentTopic.of(mentions),
                outcome.agreement(), severity(outcome.agreement()), outcome.confidence(), Centrality.of(mentions),
                outcome.explanation(), mentions.stream().map(Mentioned::reading).toList());
    }

    private static @Nullable Severity severity(Agreement agreement) {
        return agreement == Agreement.CONFLICT ? Severity.HIGH : null;
    }

    private static FactKind kindOf(Moment moment) {
        return switch (moment.kind()) {
            case TIME, DAY_PART -> FactKind.TIME;
            case WEEKDAY, DATE, MONTH, YEAR, RELATIVE -> FactKind.DATE;
        };
    }
}
