package app.lateral.fact.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.Sameness;
import app.lateral.fact.contrast.StatedAct;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.WordNet;
import app.lateral.fact.wording.WordNet.Category;

/**
 * One who does the same does it by, as or with another thing of one kind: "came [by boat]", "came [by helicopter]"; "works [as a
 * plumber]", "is [a carpenter]"; "has [two sons]", "has [two daughters]".
 */
final class OneOfAKindRule implements StatementRule {
    private static final double LEAST_LINK = 0.45;
    private static final double SURE = 0.75;
    /** Who comes does another thing than who leaves. */
    private static final Set<String> ARRIVING = Set.of("come", "arrive", "reach", "enter", "get", "visit", "tour");
    private static final Set<String> LEAVING = Set.of("leave", "flee", "escape", "depart");
    /** These tell either of them. */
    private static final Set<String> TRAVELLING = Set.of("travel", "go", "move", "take", "cross", "ride");
    private static final Set<String> LIVING = Set.of("be", "work", "serve", "train", "become");
    private static final Set<String> FILLING = Set.of("by", "as", "with", "on", "into");
    private static final Set<String> CHILDREN = Set.of("son", "daughter", "brother", "sister", "grandson",
            "granddaughter",
            "boy", "girl", "nephew", "niece");

    /** What things are one another's rivals. */
    private enum Kind {
        VEHICLE, WEAPON, TRADE, CHILD;

        boolean holds(WordNet wordNet, String lemma) {
            return switch (this) {
                case VEHICLE -> wordNet.isKind(lemma, "vehicle", Category.NOUN);
                case WEAPON -> wordNet.isKind(lemma, "weapon", Category.NOUN);
                case TRADE -> wordNet.isTrade(lemma);
                case CHILD -> CHILDREN.contains(lemma);
            };
        }
    }

    /** A place in a clause and what fills it. */
    private record Filler(String slot, NounPhrase phrase) {}

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        if (pair.link() < LEAST_LINK) {
            return found;
        }
        for (StatedAct act : StatedAct.of(pair.one())) {
            for (StatedAct other : StatedAct.of(pair.other())) {
                if (!act.denied() && !other.denied() && areAlike(pair, act.clause(), other.clause())) {
                    compare(pair, act, other, found);
                }
            }
        }
        return found;
    }

    private static boolean areAlike(StatementPair pair, Clause clause, Clause other) {
        String verb = clause.verbWord().lemma();
        String otherVerb = other.verbWord().lemma();
        boolean acts = areOneMove(ARRIVING, verb, otherVerb) || areOneMove(LEAVING, verb, otherVerb)
                || (LIVING.contains(verb) && LIVING.contains(otherVerb)) || verb.equals(otherVerb)
                || pair.wordNet().areSynonyms(verb, otherVerb, Category.VERB);
        return acts && Sameness.of(pair, clause.actor(), other.actor()) == Sameness.SAME;
    }

    private static boolean areOneMove(Set<String> directed, String verb, String otherVerb) {
        return Stream.of(verb, otherVerb).allMatch(each -> directed.contains(each) || TRAVELLING.contains(each));
    }

    private static void compare(StatementPair pair, StatedAct act, StatedAct other, List<StatementContrast> found) {
        for (Filler filler : fillers(act)) {
            for (Filler its : fillers(other)) {
                if (filler.slot().equals(its.slot()) && areRivals(pair, filler.phrase(), its.phrase())) {
                    found.add(pair.contrast(Opposition.DETAIL, filler.phrase().range(), its.phrase().range(),
                            pair.link() * SURE, act.about()));
                }
            }
        }
    }

    /** What one is stands in one place with what one works as. */
    private static List<Filler> fillers(StatedAct act) {
        List<Filler> fillers = new ArrayList<>();
        act.clause().object().filter(phrase -> phrase.from() > act.clause().verb())
                .map(phrase -> new Filler(act.clause().isCopula() ? "as" : "", phrase)).ifPresent(fillers::add);
        act.clause().circumstances().stream().filter(each -> FILLING.contains(each.preposition()))
                .filter(each -> each.phrase().from() > act.clause().verb())
                .map(each -> new Filler(each.preposition(), each.phrase())).forEach(fillers::add);
        return fillers;
    }

    private static boolean areRivals(StatementPair pair, NounPhrase phrase, NounPhrase other) {
        String lemma = phrase.headWord().lemma();
        String otherLemma = other.headWord().lemma();
        WordNet wordNet = pair.wordNet();
        boolean related = StatementPair.isOneWord(lemma, otherLemma)
                || wordNet.areSynonyms(lemma, otherLemma, Category.NOUN)
                || wordNet.areKindAndThing(lemma, otherLemma, Category.NOUN);
        return !related && kind(pair.one(), wordNet, phrase).equals(kind(pair.other(), wordNet, other))
                && kind(pair.one(), wordNet, phrase).isPresent() && !pair.other().lemmas().contains(lemma)
                && !pair.one().lemmas().contains(otherLemma);
    }

    private static Optional<Kind> kind(StatedSentence sentence, WordNet wordNet, NounPhrase phrase) {
        return sentence.bearer(phrase.head()) != null
                ? Optional.empty()
                : Arrays.stream(Kind.values())
                        .filter(kind -> kind.holds(wordNet, phrase.headWord().lemma())).findFirst();
    }
}
