package app.lateral.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.Clause.Circumstance;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Name;
import app.lateral.segment.Word;

/** What part the same person is said to have in a choice, a case or a business: "[Holm] is the [front-runner]", "[Holm] was among the [finalists]". */
final class DescriptionRule implements StatementRule {
    private static final Set<String> FIRST = Set.of("leading", "top", "first", "main", "chief", "only", "sole",
            "favourite", "favorite", "preferred", "likeliest");
    private static final Set<String> DESCRIBING = Set.of("as", "among");
    /** Places in a choice or contest, in a case, in a business: who has one of a family may not have another. */
    private static final List<Set<String>> FAMILIES = List.of(
            Set.of("contender", "finalist", "front-runner", "frontrunner", "favourite", "favorite", "candidate",
                    "choice", "pick", "hopeful", "winner", "runner-up", "challenger", "possibility", "option",
                    "outsider", "underdog", "successor"),
            Set.of("suspect", "witness", "defendant", "victim", "accomplice", "bystander", "plaintiff", "hostage",
                    "informant"),
            Set.of("owner", "tenant", "employee", "contractor", "volunteer", "customer", "guest", "shareholder",
                    "investor", "founder", "partner"));

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
        List<Description> ones = descriptions(pair.one(), pair.wordNet());
        for (Description one : ones) {
            for (Description other : others) {
                if (mayMean(one, other) && areUnlike(pair, one.phrase(), other.phrase())
                        && (isClosest(one, other, others, (own, its) -> pair.likeness(own.phrase(), its.phrase()))
                                || isClosest(other, one, ones,
                                        (own, its) -> pair.likeness(its.phrase(), own.phrase())))) {
                    found.add(new StatementContrast(Opposition.DETAIL, telling(pair.one(), one),
                            telling(pair.other(), other), pair.link() * 0.65, one.bearer().name()));
                }
            }
        }
        return found;
    }

    private interface Likeness {
        double of(Description own, Description other);
    }

    /** Whether both are said of one person, and of people. */
    private static boolean mayMean(Description one, Description other) {
        return one.bearer().id().equals(other.bearer().id()) && areOfOneFamily(one.phrase(), other.phrase())
                && (one.sort() == Sort.PERSON || other.sort() == Sort.PERSON);
    }

    private static boolean areOfOneFamily(NounPhrase one, NounPhrase other) {
        return FAMILIES.stream().anyMatch(
                family -> family.contains(one.headWord().lemma()) && family.contains(other.headWord().lemma()));
    }

    /** Whether nothing else that is said of the person there comes closer. */
    private static boolean isClosest(Description own, Description candidate, List<Description> all,
            Likeness likeness) {
        double candidates = likeness.of(own, candidate);
        return all.stream().filter(other -> mayMean(own, other))
                .allMatch(other -> likeness.of(own, other) <= candidates);
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
