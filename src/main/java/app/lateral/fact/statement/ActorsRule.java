package app.lateral.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.ClauseMatch;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.text.TextRange;

/**
 * The same act by more people in one than in the other: "[the port] changed one word", "[the port and the ministry]
 * changed one word"; or with others said to have had no part in it: ", not the mayor,", ", not just the council,".
 */
final class ActorsRule implements StatementRule {
    private static final double SURE = 0.7;

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        for (Clause clause : pair.one().structure().clauses()) {
            for (Clause other : pair.other().structure().clauses()) {
                if (isOneAct(pair, clause, other)) {
                    actors(pair, clause, other).ifPresent(found::add);
                    excluded(pair, clause, other).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static boolean isOneAct(StatementPair pair, Clause clause, Clause other) {
        return !clause.isCopula() && pair.likeness(clause, other) >= StatementPair.SAME
                && clause.actor().isPresent() && other.actor().isPresent();
    }

    private static Optional<StatementContrast> actors(StatementPair pair, Clause clause, Clause other) {
        Optional<Double> objects = pair.likeness(clause.object(), other.object());
        List<NounPhrase> actors = pair.one().coordinated(clause.actor().orElseThrow());
        List<NounPhrase> others = pair.other().coordinated(other.actor().orElseThrow());
        if (objects.filter(likeness -> likeness >= StatementPair.SAME).isEmpty()
                || Math.min(actors.size(), others.size()) > 1 || actors.size() == others.size()) {
            return Optional.empty();
        }
        boolean more = actors.size() > others.size()
                ? addsOne(actors, others, pair::likeness)
                : addsOne(others, actors, (own, its) -> pair.likeness(its, own));
        return more
                ? Optional.of(contrast(pair, Opposition.ACTOR, range(actors), range(others), objects.orElseThrow(),
                        ClauseMatch.about(pair, clause)))
                : Optional.empty();
    }

    /** Whether a name stands in the longer list that the shorter has not, and the rest may be the same. */
    private static boolean addsOne(List<NounPhrase> longer, List<NounPhrase> shorter,
            BiFunction<NounPhrase, NounPhrase, Double> likeness) {
        NounPhrase only = shorter.getFirst();
        List<NounPhrase> unlike = longer.stream()
                .filter(own -> own.isPronoun() != only.isPronoun() || likeness.apply(own, only) < StatementPair.SAME)
                .toList();
        return unlike.size() == longer.size() - 1 && unlike.stream().anyMatch(own -> !own.isPronoun());
    }

    private static Optional<StatementContrast> excluded(StatementPair pair, Clause clause, Clause other) {
        Optional<NounPhrase> one = excluded(pair.one(), clause);
        Optional<NounPhrase> two = excluded(pair.other(), other);
        if (one.isEmpty() || two.isEmpty() || pair.likeness(one.get(), two.get()) >= StatementPair.SAME) {
            return Optional.empty();
        }
        return Optional.of(contrast(pair, Opposition.DETAIL, withNot(pair.one(), clause, one.get()),
                withNot(pair.other(), other, two.get()), 1, ClauseMatch.topic(pair, clause)));
    }

    /** Who is said to have had no part in it: between actor and verb, behind a comma and "not". */
    private static Optional<NounPhrase> excluded(StatedSentence sentence, Clause clause) {
        return sentence.structure().phrases().stream()
                .filter(phrase -> phrase.until() <= clause.from() && phrase.from() > 2)
                .filter(phrase -> clause.from() - phrase.until() <= 1)
                .filter(phrase -> sentence.word(phrase.from() - 1).lemma().equals("not")
                        || sentence.word(phrase.from() - 2).lemma().equals("not"))
                .findFirst();
    }

    private static TextRange withNot(StatedSentence sentence, Clause clause, NounPhrase excluded) {
        int actor = clause.actor().map(NounPhrase::from).orElse(excluded.from());
        return sentence.word(Math.min(actor, excluded.from())).range().union(excluded.range());
    }

    private static TextRange range(List<NounPhrase> actors) {
        return actors.getFirst().range().union(actors.getLast().range());
    }

    private static StatementContrast contrast(StatementPair pair, Opposition opposition, TextRange one,
            TextRange other, double match, String about) {
        return pair.contrast(opposition, one, other,
                (pair.link() + match) / 2 * SURE, about);
    }
}
