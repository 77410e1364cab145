package app.lateral.fact.contrast;

import java.util.Optional;
import java.util.Set;

import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.text.TextRange;

/** Whether two clauses tell of the same act of the same people. */
public final class ClauseMatch {
    /** Verbs that go with any actor and object: that two clauses share them says nothing. */
    private static final Set<String> LIGHT = Set.of("be", "have", "do", "say", "tell", "make", "take", "get", "go",
            "come", "add", "include", "give", "see", "know", "think", "want", "use", "ask", "call", "let", "put");

    private ClauseMatch() {
    }

    /** Whether a verb says too little of what is done. */
    public static boolean isLight(Clause clause) {
        return LIGHT.contains(clause.verbWord().lemma());
    }

    /** How surely, 0 to 1: by the verb and by actor or object; 0 where one of these differs. */
    public static double of(StatementPair pair, Clause clause, Clause other) {
        if (clause.isCopula() && other.isCopula()) {
            return ofComplements(pair, clause, other);
        }
        if (isLight(clause) || isLight(other)) {
            return 0;
        }
        double act = pair.likeness(clause, other);
        Optional<Double> actors = pair.likeness(clause.actor(), other.actor());
        Optional<Double> objects = pair.likeness(clause.object(), other.object());
        double actor = actors.orElse(StatementPair.DIFFERENT);
        double object = objects.orElse(StatementPair.DIFFERENT);
        boolean together = actor >= StatementPair.SAME || object >= StatementPair.SAME;
        boolean apart = actor < StatementPair.DIFFERENT || object < StatementPair.DIFFERENT;
        return act < StatementPair.SAME || !together || apart ? 0 : act * (actor + object) / 2;
    }

    /** "is independent of the port", "was independent of it": what both are said to be, where nothing else differs. */
    private static double ofComplements(StatementPair pair, Clause clause, Clause other) {
        int complement = clause.complement();
        int otherComplement = other.complement();
        boolean adjectives = complement >= 0 && otherComplement >= 0
                && pair.one().word(complement).tag().startsWith("JJ")
                && pair.other().word(otherComplement).tag().startsWith("JJ");
        return adjectives ? complementLikeness(pair, complement, otherComplement) : 0;
    }

    private static double complementLikeness(StatementPair pair, int complement, int other) {
        double likeness = pair.likeness(complement, other);
        return likeness >= StatementPair.SAME ? likeness : 0;
    }

    /** The act in the words of the first: "sign the order", "is independent of the port". */
    public static String about(StatementPair pair, Clause clause) {
        if (clause.isCopula()) {
            int complement = clause.complement();
            TextRange range = clause.actor().filter(actor -> !actor.isPronoun()).map(NounPhrase::range)
                    .orElse(clause.groupRange());
            return pair.one().text(complement < 0 ? clause.range() : range.union(pair.one().word(complement).range()));
        }
        var words = new StringBuilder(pair.one().text(clause.verbWord().range()));
        clause.object().ifPresent(object -> words.append(' ').append(pair.one().text(object.range())));
        return words.toString();
    }

    /** What a clause is about: what the act is done to, or who does it, or else the act itself. */
    public static String topic(StatementPair pair, Clause clause) {
        return pair.one().text(clause.object().filter(object -> !object.isPronoun())
                .or(() -> clause.actor().filter(actor -> !actor.isPronoun())).map(NounPhrase::range)
                .orElse(clause.groupRange()));
    }
}
