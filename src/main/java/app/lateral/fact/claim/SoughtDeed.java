package app.lateral.fact.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.Certainty;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.WordNet;
import app.lateral.fact.wording.WordNet.Category;
import app.lateral.text.TextRange;

/**
 * A deed that is no more than sought, planned, threatened or feared: "[tries to occupy the island]", "[may close the mill]".
 *
 * @param sentence where it is said
 * @param clause the clause that says it
 * @param verbs the verb, with its particle too where it has one: "take", "take over"
 * @param actor who seeks it
 * @param object to whom or what it would be done
 * @param range the words that say it
 */
record SoughtDeed(StatedSentence sentence, Clause clause, List<String> verbs, Optional<NounPhrase> actor,
        NounPhrase object, TextRange range) {
    private static final Set<Certainty> SOUGHT = Set.of(Certainty.INTENTION, Certainty.POSSIBILITY);
    /** Verbs for anything that is done. */
    private static final Set<String> IDLE = Set.of("be", "have", "do", "make", "get", "see", "say", "discuss", "talk",
            "meet", "visit", "speak");

    /** Keeps a copy of the list. */
    SoughtDeed {
        verbs = List.copyOf(verbs);
    }

    /** All that a sentence says is sought. */
    static List<SoughtDeed> of(StatedSentence sentence, WordNet wordNet) {
        return sentence.structure().clauses().stream()
                .filter(clause -> Certainty.of(clause).filter(SOUGHT::contains).isPresent() && !clause.isDenied())
                .flatMap(clause -> of(sentence, clause, wordNet).stream()).toList();
    }

    private static Optional<SoughtDeed> of(StatedSentence sentence, Clause clause, WordNet wordNet) {
        String verb = clause.verbWord().lemma();
        int next = clause.verb() + 1;
        String phrasal = next < sentence.sentence().words().size() ? verb + " " + sentence.word(next).lemma() : verb;
        boolean isPhrasal = !phrasal.equals(verb) && !sentence.word(next).tag().startsWith("NN")
                && wordNet.isKnown(phrasal, Category.VERB);
        List<String> verbs = new ArrayList<>();
        if (isPhrasal) {
            verbs.add(phrasal);
        } else if (!IDLE.contains(verb)) {
            verbs.add(verb);
        }
        Optional<NounPhrase> object = clause.object()
                .or(() -> isPhrasal ? behind(clause, clause.verb() + 2) : Optional.empty());
        boolean intransitive = object.isEmpty();
        return object.or(clause::actor).filter(_ -> !verbs.isEmpty())
                .map(phrase -> new SoughtDeed(sentence, clause, verbs,
                        intransitive ? Optional.empty() : clause.actor(), phrase, range(sentence, clause, object)));
    }

    /** "take over [the port]", where "over" is read as a preposition. */
    private static Optional<NounPhrase> behind(Clause clause, int first) {
        return clause.circumstances().stream().map(Clause.Circumstance::phrase)
                .filter(phrase -> phrase.from() == first).findFirst();
    }

    /** With the verb that seeks it: "tries to occupy the island". */
    private static TextRange range(StatedSentence sentence, Clause clause, Optional<NounPhrase> object) {
        TextRange act = Stream.concat(Stream.of(clause.actRange()),
                object.filter(phrase -> phrase.from() > clause.verb()).map(NounPhrase::range).stream())
                .reduce(TextRange::union).orElseThrow();
        boolean led = clause.from() > 1 && sentence.word(clause.from() - 1).lemma().equals("to");
        return led ? sentence.word(clause.from() - 2).range().union(act) : act;
    }
}
