package app.lateral.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.lateral.fact.Clause.Circumstance;
import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.StatementContrast.Telling;

/** What the same person is said to be: "[Holm] is the [front-runner]", "[Holm] was among the [finalists]". */
final class DescriptionRule implements StatementRule {
    private static final Set<String> DESCRIBING = Set.of("as", "among", "for");

    /** A person with what is said of them. */
    private record Description(Bearer bearer, NounPhrase phrase) {}

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        List<Description> others = descriptions(pair.other(), pair.wordNet());
        for (Description one : descriptions(pair.one(), pair.wordNet())) {
            for (Description other : others) {
                if (one.bearer().id().equals(other.bearer().id()) && areUnlike(pair, one.phrase(), other.phrase())) {
                    found.add(new StatementContrast(Opposition.DETAIL, new Telling(pair.one(), one.phrase().range()),
                            new Telling(pair.other(), other.phrase().range()), pair.link() * 0.65,
                            one.bearer().name()));
                }
            }
        }
        return found;
    }

    private static boolean areUnlike(StatementPair pair, NounPhrase one, NounPhrase other) {
        String lemma = one.headWord().lemma();
        String otherLemma = other.headWord().lemma();
        return !pair.wordNet().areSynonyms(lemma, otherLemma, WordNet.Category.NOUN)
                && !pair.wordNet().areKindAndThing(lemma, otherLemma, WordNet.Category.NOUN);
    }

    private static List<Description> descriptions(StatedSentence sentence, WordNet wordNet) {
        List<Description> found = new ArrayList<>();
        for (Clause clause : sentence.structure().clauses()) {
            if (clause.isCopula() && clause.actor().isPresent() && clause.object().isPresent()) {
                add(sentence, wordNet, clause.actor().get(), clause.object().get(), found);
                add(sentence, wordNet, clause.object().get(), clause.actor().get(), found);
            }
            for (Circumstance circumstance : clause.circumstances()) {
                if (DESCRIBING.contains(circumstance.preposition())) {
                    clause.object().or(clause::actor).ifPresent(
                            whom -> add(sentence, wordNet, whom, circumstance.phrase(), found));
                    clause.actor().ifPresent(whom -> add(sentence, wordNet, whom, circumstance.phrase(), found));
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private static void add(StatedSentence sentence, WordNet wordNet, NounPhrase whom, NounPhrase what,
            List<Description> found) {
        Bearer bearer = sentence.bearer(whom.head());
        boolean person = wordNet.isPerson(what.headWord().lemma());
        if (bearer != null && bearer.kind() == app.lateral.mention.Name.Kind.PERSON && !what.isName()
                && !what.isPronoun() && person) {
            found.add(new Description(bearer, what));
        }
    }
}
