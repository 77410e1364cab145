package app.lateral.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.StatementContrast.Telling;
import app.lateral.fact.WordNet.Category;
import app.lateral.segment.Word;

/** One denies what the other asserts, says the opposite of it, or lets rise what the other lets fall. */
final class PolarityRule implements StatementRule {
    private static final Set<String> RISING = Set.of("rise", "increase", "grow", "climb", "gain", "soar", "jump",
            "surge", "raise", "expand", "strengthen", "improve", "widen", "accelerate");
    private static final Set<String> FALLING = Set.of("fall", "decrease", "drop", "decline", "lose", "slump", "plunge",
            "sink", "lower", "shrink", "weaken", "worsen", "narrow", "slow", "cut", "reduce");

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        for (Clause clause : pair.one().structure().clauses()) {
            for (Clause other : pair.other().structure().clauses()) {
                double shared = shared(pair, clause, other);
                if (shared > 0) {
                    opposition(pair, clause, other).ifPresent(opposition -> found.add(new StatementContrast(opposition,
                            new Telling(pair.one(), marked(clause)), new Telling(pair.other(), marked(other)),
                            pair.link() * (0.5 + 0.4 * shared), about(pair, clause))));
                }
            }
        }
        return found;
    }

    private static app.lateral.text.TextRange marked(Clause clause) {
        return clause.object().map(object -> clause.groupRange().union(object.range())).orElse(clause.groupRange());
    }

    private static String about(StatementPair pair, Clause clause) {
        return pair.one().text(clause.actor().or(clause::object).map(NounPhrase::range).orElse(clause.groupRange()));
    }

    /** How much of actor and object both clauses share, 0 to 1; 0 where they speak of different things. */
    private static double shared(StatementPair pair, Clause clause, Clause other) {
        Optional<Double> actors = pair.likeness(clause.actor(), other.actor());
        Optional<Double> objects = pair.likeness(clause.object(), other.object());
        double actor = actors.orElse(StatementPair.DIFFERENT);
        double object = objects.orElse(StatementPair.DIFFERENT);
        boolean apart = actor < StatementPair.DIFFERENT || object < StatementPair.DIFFERENT;
        boolean together = actor >= StatementPair.SAME || object >= StatementPair.SAME;
        return apart || !together ? 0 : (actor + object) / 2;
    }

    private static Optional<Opposition> opposition(StatementPair pair, Clause clause, Clause other) {
        String verb = clause.verbWord().lemma();
        String otherVerb = other.verbWord().lemma();
        if (verb.equals(otherVerb) || pair.wordNet().areSynonyms(verb, otherVerb, Category.VERB)) {
            if (clause.isDenied() != other.isDenied()) {
                boolean bare = clause.isCopula() && !sameComplement(pair, clause, other);
                return bare ? Optional.empty() : Optional.of(Opposition.NEGATION);
            }
            return Optional.empty();
        }
        if (clause.isDenied() != other.isDenied()) {
            return Optional.empty();
        }
        if ((RISING.contains(verb) && FALLING.contains(otherVerb))
                || (FALLING.contains(verb) && RISING.contains(otherVerb))) {
            return Optional.of(Opposition.DIRECTION);
        }
        return pair.wordNet().areAntonyms(verb, otherVerb, Category.VERB)
                ? Optional.of(Opposition.ANTONYMS)
                : Optional.empty();
    }

    /** "is safe" and "is not safe": what both are said to be must be the same. */
    private static boolean sameComplement(StatementPair pair, Clause clause, Clause other) {
        int complement = behind(pair.one(), clause);
        int otherComplement = behind(pair.other(), other);
        return complement >= 0 && otherComplement >= 0
                && pair.likeness(complement, otherComplement) >= StatementPair.SAME;
    }

    /** The first word behind a verb that tells what its actor is, or -1. */
    static int behind(StatedSentence sentence, Clause clause) {
        if (clause.object().isPresent()) {
            return clause.object().get().head();
        }
        List<Word> words = sentence.sentence().words();
        for (int i = clause.verb() + 1; i < Math.min(words.size(), clause.verb() + 4); i++) {
            if (words.get(i).tag().startsWith("JJ") || words.get(i).tag().startsWith("NN")) {
                return i;
            }
        }
        return -1;
    }
}
