package app.lateral.fact.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.ClauseFinder;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Name;

/**
 * Finds what people are called beside their names: right before it, between commas before or after it, past an age, in
 * brackets, by "is", by "who heads".
 */
final class DesignationFinder {
    /** Verbs for holding an office, "as" what. */
    private static final Set<String> SERVING = Set.of("serve", "retire", "resign", "work", "act", "return", "quit",
            "start");
    /** What stands before a title and belongs to it, whatever a tagger takes it for. */
    private static final Set<String> LEADING = Set.of("former", "acting", "act", "interim", "deputy", "vice", "retired",
            "outgoing", "incoming", "assistant", "ex", "associate", "first");
    /** A title has no more words than these. */
    private static final int LONGEST = 6;
    private static final Set<String> COMPLEMENTING = Set.of("of", "for", "at");

    private final StoryEvidence evidence;
    private final RoleNouns nouns;
    private final Map<String, ClauseFinder.Structure> structures = new HashMap<>();

    DesignationFinder(StoryEvidence evidence, WordNet wordNet) {
        this.evidence = evidence;
        this.nouns = new RoleNouns(wordNet);
    }

    /** Every designation of a person, by article, then by place. */
    List<Designation> designations() {
        List<Designation> found = new ArrayList<>();
        for (Mentioned<Name> name : evidence.mentions(Name.class)) {
            Bearer bearer = evidence.bearers().bearerOf(name);
            if (bearer != null && bearer.kind() == Name.Kind.PERSON && name.sentence().isBody()) {
                var beside = new NamedWords(bearer, name, structure(name), nouns);
                before(beside).ifPresent(found::add);
                found.addAll(new AppositionFinder(beside).behind());
                served(beside).ifPresent(found::add);
                said(beside).ifPresent(found::add);
            }
        }
        return found;
    }

    private ClauseFinder.Structure structure(Mentioned<Name> name) {
        return structures.computeIfAbsent(name.place() + " " + name.mention().sentence(),
                _ -> evidence.structure(name.sentence()));
    }

    /** "Transport Minister [Ola Brandt]", "his former driver, [Per Dahl],", "Secretary of Health [Ola Brandt]". */
    private static Optional<Designation> before(NamedWords beside) {
        int first = beside.first();
        boolean apposed = first > 1 && beside.word(first - 1).form().equals(",");
        int last = apposed ? beforeComplement(beside, first - 2) : first - 1;
        for (NounPhrase phrase : beside.phrases()) {
            boolean ends = apposed ? phrase.until() - 1 == last : phrase.from() < first && phrase.until() > last + 1;
            if (ends && last >= phrase.from() && (!apposed || beside.isClosed(beside.end()))) {
                int from = beforeLeading(beside, phrase.from());
                Optional<Designation> direct = beside.designation(from, last + 1,
                        apposed ? beside.complementAt(last + 1) : beside.complementBehindName());
                return direct.isPresent() || apposed ? direct : ofBody(beside, phrase.from());
            }
        }
        return apposed ? untagged(beside, last) : Optional.empty();
    }

    /** "Its chief executive, [Ola Brandt],": no phrase where a tagger takes the noun for an adjective. */
    private static Optional<Designation> untagged(NamedWords beside, int last) {
        int from = last + 1;
        while (from > 0 && last - from < LONGEST && beside.word(from - 1).tag().matches("JJ|NNP?|POS|PRP\\$|DT")) {
            from--;
        }
        return beside.isClosed(beside.end()) ? beside.designation(from, last + 1, List.of()) : Optional.empty();
    }

    /** "Secretary of [Health] Ola Brandt": the role before "of", the rest up to the name behind it. */
    private static Optional<Designation> ofBody(NamedWords beside, int from) {
        int of = from - 1;
        if (of < 1 || from >= beside.first() || !beside.word(of).lemma().equals("of")) {
            return Optional.empty();
        }
        return beside.phraseEndingAt(of - 1).filter(phrase -> Role.isHeld(phrase.headWord()))
                .flatMap(phrase -> beside.designation(phrase.from(), phrase.until(),
                        beside.words().subList(of, beside.first())));
    }

    private static int beforeLeading(NamedWords beside, int from) {
        int first = from;
        while (first > 0 && LEADING.contains(beside.word(first - 1).lemma())) {
            first--;
        }
        return first;
    }

    /** Past "of Lindholm" in "the mayor of Lindholm, [Ola Brandt],": the last word of the role before it. */
    private static int beforeComplement(NamedWords beside, int last) {
        List<NounPhrase> phrases = beside.phrases();
        return phrases.stream().filter(phrase -> phrase.until() - 1 == last && phrase.from() > 0)
                .map(phrase -> phrase.from() - 1).filter(at -> COMPLEMENTING.contains(beside.word(at).lemma()))
                .flatMap(at -> phrases.stream().filter(outer -> outer.until() == at))
                .filter(outer -> Role.isHeld(outer.headWord())).map(outer -> outer.until() - 1).findFirst()
                .orElse(last);
    }

    /** "[Ola Brandt] retired as transport minister". */
    private static Optional<Designation> served(NamedWords beside) {
        return beside.clauses().filter(clause -> SERVING.contains(clause.verbWord().lemma()))
                .flatMap(clause -> clause.circumstances().stream()).filter(each -> each.preposition().equals("as"))
                .map(Clause.Circumstance::phrase).filter(phrase -> !phrase.isPronoun()).findFirst()
                .flatMap(beside::designation);
    }

    /** "[Ola Brandt] is the transport minister": what somebody was may be long ago. */
    private static Optional<Designation> said(NamedWords beside) {
        return beside.clauses().filter(clause -> clause.isCopula() && !clause.isDenied())
                .filter(clause -> clause.from() == clause.verb() && clause.verbWord().tag().equals("VBZ"))
                .flatMap(clause -> clause.object().stream().filter(phrase -> phrase.from() > clause.verb()))
                .filter(phrase -> !phrase.isPronoun()
                        && IntStream.range(phrase.from(), phrase.until()).noneMatch(beside::isOfName))
                .findFirst().flatMap(beside::designation);
    }
}
