package app.lateral.fact.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
public final class MomentMatcher implements FactMatcher {
    @Override
    public List<DraftFact> match(StoryEvidence evidence) {
        var comparison = new MomentComparison(evidence);
        return new ValueMatching<>(evidence, comparison,
                AnchoredMoments.placed(evidence, evidence.mentions(Moment.class))).subjects().stream()
                .flatMap(subject -> facts(evidence, comparison, subject).stream()).toList();
    }

    /**
     * The fact of a subject, and where some of its readings tell it more finely than others ("Friday", "Friday evening"),
     * first one of those that say the very same.
     */
    private static List<DraftFact> facts(StoryEvidence evidence, MomentComparison comparison,
            ValueMatching.Subject<Moment> subject) {
        List<Mentioned<Moment>> mentions = subject.mentions();
        ValueFacts.Outcome outcome = ValueFacts.outcome(subject, comparison);
        List<DraftFact> facts = new ArrayList<>();
        if (outcome.agreement() == Agreement.COMPATIBLE) {
            Map<String, List<Mentioned<Moment>>> equal = mentions.stream().collect(
                    Collectors.groupingBy(mention -> mention.mention().value(), TreeMap::new, Collectors.toList()));
            equal.values().stream().filter(readings -> readings.size() > 1)
                    .map(readings -> fact(evidence, readings, new ValueFacts.Outcome(Agreement.SAME,
                            new Explanation.SameValue(readings.getFirst().written()), outcome.confidence())))
                    .forEach(facts::add);
        }
        facts.add(fact(evidence, mentions, outcome));
        return facts;
    }

    private static DraftFact fact(StoryEvidence evidence, List<Mentioned<Moment>> mentions,
            ValueFacts.Outcome outcome) {
        return new DraftFact(kindOf(mentions), MomentTopic.of(evidence, mentions),
                outcome.agreement(), severity(outcome.agreement(), mentions), outcome.confidence(),
                Centrality.of(mentions),
                outcome.explanation(), mentions.stream().map(Mentioned::reading).toList());
    }

    /** Two days are graver than "Friday" against "last week", or two parts of a day. */
    private static @Nullable Severity severity(Agreement agreement, List<Mentioned<Moment>> mentions) {
        boolean loose = mentions.stream().map(Mentioned::mention).anyMatch(LooseDates::isLoose)
                || mentions.stream().allMatch(moment -> moment.mention().kind() == Moment.Kind.DAY_PART);
        return agreement == Agreement.CONFLICT ? loose ? Severity.MEDIUM : Severity.HIGH : null;
    }

    /** A time of day where all of them tell one. */
    private static FactKind kindOf(List<Mentioned<Moment>> moments) {
        return moments.stream().allMatch(moment -> switch (moment.mention().kind()) {
            case TIME, DAY_PART -> true;
            case WEEKDAY, DATE, MONTH, YEAR, RELATIVE -> false;
        }) ? FactKind.TIME : FactKind.DATE;
    }
}
