package app.lateral.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.lateral.fact.Clause.Circumstance;
import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.StatementContrast.Telling;
import app.lateral.mention.Name;
import app.lateral.segment.Word;

/** What the same person is said to be: "[Holm] is the [front-runner]", "[Holm] was among the [finalists]". */
final class DescriptionRule implements StatementRule {
    private static final Set<String> FIRST = Set.of("leading", "top", "first", "main", "chief", "only", "sole",
            "favourite", "favorite", "preferred", "likeliest");
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
            others.stream().filter(other -> one.bearer().id().equals(other.bearer().id()))
                    .filter(other -> one.sort() == Sort.PERSON || other.sort() == Sort.PERSON)
                    .max(Comparator.comparingDouble(other -> pair.likeness(one.phrase(), other.phrase())))
                    .filter(other -> areUnlike(pair, one.phrase(), other.phrase()))
                    .ifPresent(other -> found.add(new StatementContrast(Opposition.DETAIL,
                            telling(pair.one(), one), telling(pair.other(), other), pair.link() * 0.65,
                            one.bearer().name())));
        }
        return found;
    }

    /** "a finalist" and "the finalists", said of one person, say the same. */
    private static Telling telling(StatedSentence sentence, Description description) {
        return new Telling(sentence, description.phrase().range(),
                description.bearer().id() + " " + description.phrase().headWord().lemma());
    }

    private static boolean areUnlike(StatementPair pair, NounPhrase one, NounPhrase other) {
        String lemma = one.headWord().lemma();
        String otherLemma = other.headWord().lemma();
        boolean alike = pair.wordNet().areSynonyms(lemma, otherLemma, WordNet.Category.NOUN)
                || pair.wordNet().areKindAndThing(lemma, otherLemma, WordNet.Category.NOUN);
        return !alike || (!lemma.equals(otherLemma) && isFirst(one) != isFirst(other));
    }

    /** "the leading contender" is the first of several, "a finalist" one of them. */
    private static boolean isFirst(NounPhrase phrase) {
        return phrase.words().stream().map(Word::lemma).anyMatch(FIRST::contains)
                || phrase.words().stream().map(Word::form).anyMatch("leading"::equals);
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
