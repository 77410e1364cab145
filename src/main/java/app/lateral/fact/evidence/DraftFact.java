package app.lateral.fact.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.Fact;
import app.lateral.fact.FactKind;
import app.lateral.fact.Reading;
import app.lateral.fact.Severity;
import app.lateral.fact.Topic;
import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A fact before it has its place in the ranking; see {@link Fact} for its parts.
 *
 * @param centrality how much of the story it concerns, 0 to 1: where in the articles it stands and in how many of them
 */
public record DraftFact(FactKind kind, Topic topic, Agreement agreement, @Nullable Severity severity, double confidence,
        double centrality, Explanation explanation, List<Reading> readings) {
    /** Keeps a copy of the list. */
    public DraftFact {
        readings = List.copyOf(readings);
    }

    /** The fact under this id. */
    public Fact named(String id) {
        return new Fact(id, kind, topic, agreement, severity, confidence, explanation, readings);
    }

    /**
     * By what an editor should see first: conflicts, then updates, then small conflicts, then what stands alone, then
     * what agrees; among those the graver; among equally grave ones the surer and more central.
     */
    public static Comparator<DraftFact> byRank() {
        return Comparator.comparingInt(DraftFact::group)
                .thenComparing(DraftFact::severity, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Comparator.comparingDouble(DraftFact::weight).reversed())
                .thenComparing(DraftFact::earliest)
                .thenComparing(DraftFact::kind)
                .thenComparing(DraftFact::texts)
                .thenComparing(fact -> fact.readings().getFirst().article());
    }

    /** Where it is read first in any article, so that the order of the articles decides no rank. */
    private TextRange earliest() {
        return readings.stream().map(Reading::range).min(Comparator.naturalOrder()).orElseThrow();
    }

    private String texts() {
        return readings.stream().map(Reading::text).sorted().collect(Collectors.joining("\n"));
    }

    /** What is only spelled or described otherwise comes after a figure that moved. */
    private int group() {
        return switch (agreement) {
            case CONFLICT -> severity == Severity.LOW ? 2 : 0;
            case UPDATE -> 1;
            case ALONE -> 3;
            case COMPATIBLE -> 4;
            case SAME -> 5;
        };
    }

    private double weight() {
        return confidence * (0.5 + centrality / 2);
    }
}
