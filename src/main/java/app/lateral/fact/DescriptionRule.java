package app.lateral.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.lateral.fact.Clause.Circumstance;
import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.StatementContrast.Telling;
import app.lateral.mention.Name;

/** What the same person is said to be: "[Holm] is the [front-runner]", "[Holm] was among the [finalists]". */
final class DescriptionRule implements StatementRule {
    private static final Set<String> DESCRIBING = Set.of("as", "among");

    /** A person with what is said of them. */
    private record Description(Bearer bearer, NounPhrase phrase, Sort sort) {}

    private enum Sort {
        /** "front-runner": said of people only. */
        PERSON,
        /** "choice": said of people and things. */
        ANY
    }

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        List<Description> others = descriptions(pair.other(), pair.wordNet());
        for (Description one : descriptions(pair.one(), pair.wordNet())) {
            for (Description other : others) {
                if (one.bearer().id().equals(other.bearer().id())
                        && (one.sort() == Sort.PERSON || other.sort() == Sort.PERSON)
                        && areUnlike(pair, one.phrase(), other.phrase())) {
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
                description(sentence, wordNet, clause.actor().get(), clause.object().get()).ifPresent(found::add);
                description(sentence, wordNet, clause.object().get(), clause.actor().get()).ifPresent(found::add);
            }
            for (Circumstance circumstance : clause.circumstances()) {
                if (DESCRIBING.contains(circumstance.preposition())) {
                    Stream.of(clause.object(), clause.actor()).flatMap(Optional::stream)
                            .flatMap(whom -> description(sentence, wordNet, whom, circumstance.phrase()).stream())
                            .filter(description -> description.sort() == Sort.PERSON).findFirst()
                            .ifPresent(found::add);
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private static Optional<Description> description(StatedSentence sentence, WordNet wordNet, NounPhrase whom,
            NounPhrase what) {
        Bearer bearer = sentence.bearer(whom.head());
        if (bearer == null || bearer.kind() != Name.Kind.PERSON || what.isName() || what.isPronoun()
                || what.headWord().tag().equals("CD")) {
            return Optional.empty();
        }
        return Optional.of(new Description(bearer, what,
                wordNet.isPerson(what.headWord().lemma()) ? Sort.PERSON : Sort.ANY));
    }
}
