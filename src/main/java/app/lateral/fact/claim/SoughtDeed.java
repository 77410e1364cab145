package app.lateral.fact.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.lateral.fact.contrast.DeedNouns;
import app.lateral.fact.contrast.DeedParts;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.Certainty;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.WordNet;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * A deed that is no more than sought, planned, threatened or feared: "[tries to occupy the island]", "[may close the mill]",
 * "is in [talks on buying the mill]", "is [negotiating the sale of the mill]".
 *
 * @param sentence where it is said
 * @param words what names the deed: the verb, with its particle where it has one ("take over"), or the noun
 * @param actor who seeks it
 * @param objects to whom or what it would be done: more than one where a name stands beside ("the shed, Havel Yards")
 * @param range the words that say it
 */
record SoughtDeed(StatedSentence sentence, List<String> words, Optional<NounPhrase> actor, List<NounPhrase> objects,
        TextRange range) {
    private static final Set<Certainty> SOUGHT = Set.of(Certainty.INTENTION, Certainty.POSSIBILITY);
    /** Verbs for anything that is done. */
    private static final Set<String> IDLE = Set.of("be", "have", "do", "make", "get", "see", "say", "discuss", "talk",
            "meet", "visit", "speak");
    /** Before "on buying" or "on the purchase" they say that it is not done. */
    private static final Set<String> TALKS = Set.of("talk", "negotiation", "discussion", "plan", "proposal", "vote",
            "idea", "prospect", "possibility", "hope", "think", "chance");
    private static final Set<String> ABOUT = Set.of("on", "about", "over", "of", "for");
    /** What they have for their object is not done. */
    private static final Set<String> PONDERING = Set.of("consider", "discuss", "contemplate", "weigh", "propose",
            "suggest", "negotiate", "seek", "plan", "prepare", "demand");

    /** Keeps copies of the lists. */
    SoughtDeed {
        words = List.copyOf(words);
        objects = List.copyOf(objects);
    }

    /** All that a sentence says is sought. */
    static List<SoughtDeed> of(StatedSentence sentence, WordNet wordNet) {
        Stream<SoughtDeed> byVerbs = sentence.structure().clauses().stream().filter(clause -> !clause.isDenied())
                .filter(clause -> Certainty.of(clause).filter(SOUGHT::contains).isPresent()
                        || isPondered(sentence, clause.from()))
                .flatMap(clause -> of(sentence, clause, wordNet).stream());
        Stream<SoughtDeed> byNouns = sentence.structure().phrases().stream()
                .filter(phrase -> isPondered(sentence, phrase.from()))
                .filter(phrase -> DeedNouns.isDeed(wordNet, phrase.headWord().lemma()))
                .flatMap(phrase -> of(sentence, phrase).stream());
        Stream<SoughtDeed> byGerunds = sentence.structure().phrases().stream()
                .filter(phrase -> isPondered(sentence, phrase.from()) && phrase.from() < phrase.head()
                        && sentence.word(phrase.from()).tag().equals("VBG"))
                .map(phrase -> byGerund(sentence, phrase));
        return Stream.of(byVerbs, byNouns, byGerunds).flatMap(each -> each).toList();
    }

    /** Whether a noun tells of the deed. */
    boolean isNamedBy(WordNet wordNet, String noun) {
        return words.contains(noun) ? DeedNouns.isDeed(wordNet, noun) : DeedNouns.isOf(wordNet, noun, words);
    }

    /** "talks on [buying]", "is considering [buying]", "is negotiating [the purchase]". */
    private static boolean isPondered(StatedSentence sentence, int first) {
        if (first == 0) {
            return false;
        }
        String before = sentence.word(first - 1).lemma();
        boolean talked = first > 1 && ABOUT.contains(before) && TALKS.contains(sentence.word(first - 2).lemma());
        boolean gerund = sentence.word(first).tag().equals("VBG") || !sentence.word(first).tag().startsWith("VB");
        return gerund && (talked || (PONDERING.contains(before) && sentence.word(first - 1).tag().startsWith("VB")));
    }

    private static Optional<SoughtDeed> of(StatedSentence sentence, Clause clause, WordNet wordNet) {
        String verb = clause.verbWord().lemma();
        Optional<String> phrasal = clause.phrasal(wordNet);
        if (phrasal.isEmpty() && IDLE.contains(verb)) {
            return Optional.empty();
        }
        Optional<NounPhrase> object = clause.object()
                .or(() -> phrasal.flatMap(_ -> behind(clause, clause.verb() + 2)));
        Optional<NounPhrase> seeker = object.isEmpty() ? Optional.empty() : clause.actor();
        return object.or(clause::actor).map(phrase -> new SoughtDeed(sentence, List.of(phrasal.orElse(verb)),
                seeker, withName(sentence, phrase), range(sentence, clause, object)));
    }

    private static Optional<SoughtDeed> of(StatedSentence sentence, NounPhrase deed) {
        return DeedParts.of(sentence, deed).map(parts -> new SoughtDeed(sentence, List.of(deed.headWord().lemma()),
                actorBefore(sentence, deed), withName(sentence, parts.object()),
                lead(sentence, deed).range().union(parts.range())));
    }

    /** "talks on [leasing the shed]", which reads like "leasing talks". */
    private static SoughtDeed byGerund(StatedSentence sentence, NounPhrase phrase) {
        var object = new NounPhrase(phrase.sentence(), phrase.from() + 1, phrase.until(), phrase.head());
        return new SoughtDeed(sentence, List.of(sentence.word(phrase.from()).lemma()), actorBefore(sentence, phrase),
                withName(sentence, object), lead(sentence, phrase).range().union(phrase.range()));
    }

    /** "[talks] on the purchase", "is [negotiating] the purchase". */
    private static Word lead(StatedSentence sentence, NounPhrase deed) {
        int before = deed.from() - 1;
        return sentence.word(ABOUT.contains(sentence.word(before).lemma()) ? before - 1 : before);
    }

    private static Optional<NounPhrase> actorBefore(StatedSentence sentence, NounPhrase phrase) {
        return sentence.structure().clauses().stream().filter(clause -> clause.verb() < phrase.from())
                .reduce((_, last) -> last).flatMap(Clause::actor);
    }

    /** "its biggest shed, [Havel Yards]". */
    private static List<NounPhrase> withName(StatedSentence sentence, NounPhrase object) {
        List<NounPhrase> objects = new ArrayList<>(List.of(object));
        int comma = object.until();
        if (sentence.bearer(object.head()) == null && comma < sentence.sentence().words().size()
                && sentence.word(comma).form().equals(",")) {
            sentence.structure().phraseAt(comma + 1).filter(phrase -> sentence.bearer(phrase.head()) != null)
                    .ifPresent(objects::add);
        }
        return objects;
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
        int before = clause.from() - 1;
        boolean led = before > 0 && (sentence.word(before).lemma().equals("to")
                || ABOUT.contains(sentence.word(before).lemma()));
        boolean pondered = isPondered(sentence, clause.from());
        return led || pondered ? sentence.word(led ? before - 1 : before).range().union(act) : act;
    }
}
