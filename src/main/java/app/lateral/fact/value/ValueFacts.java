package app.lateral.fact.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.evidence.Verdict;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Mention;

/** Makes facts of the things for which values are stated. */
public final class ValueFacts {
    /** So surely readings that only others hold together must be about one thing to contradict each other. */
    private static final double LEAST_BY_WAY_OF_OTHERS = 0.3;

    private ValueFacts() {
    }

    /** How the values of a subject stand to each other as a whole, with the pair that shows it best. */
    public record Outcome(Agreement agreement, Explanation explanation, double confidence) {}

    /**
     * The outcome for all readings of a subject: a conflict of any two of different value is one of all; the surest pair
     * of that kind explains it.
     */
    public static <M extends Mention> Outcome outcome(ValueMatching.Subject<M> subject, ValueComparison<M> comparison) {
        Pairing<M> telling = subject.pairings().stream().min(Comparator
                .comparingInt((Pairing<M> pairing) -> gravity(pairing.verdict().agreement()))
                .thenComparing(Comparator.comparingDouble((Pairing<M> pairing) -> pairing.score()).reversed()))
                .orElseThrow();
        if (telling.verdict().agrees() && telling.score() / 2 >= LEAST_BY_WAY_OF_OTHERS) {
            for (Verdict verdict : allVerdicts(subject, comparison)) {
                if (verdict.agreement() == Agreement.CONFLICT) {
                    return new Outcome(Agreement.CONFLICT, verdict.explanation(), telling.score() / 2);
                }
            }
        }
        return new Outcome(telling.verdict().agreement(), telling.verdict().explanation(), telling.score());
    }

    private static <M extends Mention> List<Verdict> allVerdicts(ValueMatching.Subject<M> subject,
            ValueComparison<M> comparison) {
        List<Verdict> verdicts = new ArrayList<>();
        List<Mentioned<M>> mentions = subject.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = i + 1; j < mentions.size(); j++) {
                verdicts.add(comparison.judge(mentions.get(i), mentions.get(j)));
            }
        }
        return verdicts;
    }

    private static int gravity(Agreement agreement) {
        return switch (agreement) {
            case CONFLICT -> 0;
            case UPDATE -> 1;
            case COMPATIBLE -> 2;
            case SAME -> 3;
            case ALONE -> 4;
        };
    }
}
