package app.lateral.fact.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
import app.lateral.segment.Word;

/** Finds what people are called beside their names: right before it, or between commas before or after it. */
final class DesignationFinder {
    private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord",
            "lady", "comrade", "madame");
    private static final Set<String> TITLES = Set.of("ceo", "sen", "rep", "gov", "gen", "col", "capt", "lt", "sgt",
            "adm", "cmdr", "president", "minister", "secretary", "director", "prof", "congressman", "representative",
            "whip", "mp");

    /** Verbs for holding an office, "as" what. */
    private static final Set<String> SERVING = Set.of("serve", "retire", "resign", "work", "act", "return", "quit",
            "start");

    private static final Set<String> COMPLEMENTING = Set.of("of", "for", "at");

    private final StoryEvidence evidence;
    private final WordNet wordNet;
    private final Map<String, ClauseFinder.Structure> structures = new HashMap<>();

    DesignationFinder(StoryEvidence evidence, WordNet wordNet) {
        this.evidence = evidence;
        this.wordNet = wordNet;
    }

    /** Every designation of a person, by article, then by place. */
    List<Designation> designations() {
        List<Designation> found = new ArrayList<>();
        for (Mentioned<Name> name : evidence.mentions(Name.class)) {
            Bearer bearer = evidence.bearers().bearerOf(name);
            if (bearer != null && bearer.kind() == Name.Kind.PERSON && name.sentence().isBody()) {
                before(bearer, name).ifPresent(found::add);
                after(bearer, name).ifPresent(found::add);
                served(bearer, name).ifPresent(found::add);
            }
        }
        return found;
    }

    private ClauseFinder.Structure structure(Mentioned<Name> name) {
        return structures.computeIfAbsent(name.place() + " " + name.mention().sentence(),
                _ -> evidence.structure(name.sentence()));
    }

    private static int firstWord(Mentioned<Name> name) {
        List<Word> words = name.sentence().words();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).range().overlaps(name.mention().range())) {
                return i;
            }
        }
        return words.size();
    }

    private static int endWord(Mentioned<Name> name) {
        List<Word> words = name.sentence().words();
        for (int i = words.size(); i > 0; i--) {
            if (words.get(i - 1).range().overlaps(name.mention().range())) {
                return i;
            }
        }
        return 0;
    }

    /** "Transport Minister [Ola Brandt]", "his former driver, [Per Dahl],". */
    private Optional<Designation> before(Bearer bearer, Mentioned<Name> name) {
        int first = firstWord(name);
        List<Word> words = name.sentence().words();
        boolean apposed = first > 1 && words.get(first - 1).form().equals(",");
        int last = apposed ? beforeComplement(name, first - 2) : first - 1;
        for (NounPhrase phrase : structure(name).phrases()) {
            boolean ends = apposed ? phrase.until() - 1 == last : phrase.from() < first && phrase.until() > last + 1;
            if (ends && last >= phrase.from() && (!apposed || isClosed(words, endWord(name)))) {
                return designation(bearer, name, words.subList(phrase.from(), last + 1));
            }
        }
        return Optional.empty();
    }

    /** Past "of Lindholm" in "the mayor of Lindholm, [Ola Brandt],": the last word of the role before it. */
    private int beforeComplement(Mentioned<Name> name, int last) {
        List<Word> words = name.sentence().words();
        List<NounPhrase> phrases = structure(name).phrases();
        return phrases.stream().filter(phrase -> phrase.until() - 1 == last && phrase.from() > 0)
                .map(phrase -> phrase.from() - 1).filter(at -> COMPLEMENTING.contains(words.get(at).lemma()))
                .flatMap(at -> phrases.stream().filter(outer -> outer.until() == at))
                .filter(outer -> Role.isHeld(outer.headWord())).map(outer -> outer.until() - 1).findFirst()
                .orElse(last);
    }

    /** "[President Ola Brandt], Per Dahl, ...": the next of a list, no title of the one before it; "Holm's driver" is one. */
    private static boolean namesAnother(Mentioned<Name> name, List<Word> words) {
        return name.article().mentionsIn(name.mention().sentence(), Name.class).stream()
                .filter(other -> other.kind() == Name.Kind.PERSON && !other.range().overlaps(name.mention().range()))
                .anyMatch(other -> IntStream.range(0, words.size()).anyMatch(
                        i -> words.get(i).range().overlaps(other.range()) && !isPossessor(words, i)));
    }

    private static boolean isPossessor(List<Word> words, int index) {
        return words.get(index).form().matches(".*['’]s?")
                || (index + 1 < words.size() && words.get(index + 1).tag().equals("POS"));
    }

    private static boolean isClosed(List<Word> words, int index) {
        return index >= words.size() || !words.get(index).isWord();
    }

    /** "[Ola Brandt], the transport minister,". */
    private Optional<Designation> after(Bearer bearer, Mentioned<Name> name) {
        int end = endWord(name);
        List<Word> words = name.sentence().words();
        if (end + 1 >= words.size() || !words.get(end).form().equals(",")) {
            return Optional.empty();
        }
        if (isPartisan(words, end + 1)) {
            return designation(bearer, name, words.subList(end + 1, end + 3));
        }
        for (NounPhrase phrase : structure(name).phrases()) {
            if (phrase.from() == end + 1 && !phrase.isName() && !phrase.isPronoun()
                    && isClosedLater(words, phrase.until())) {
                return designation(bearer, name, words.subList(phrase.from(), phrase.until()));
            }
        }
        return Optional.empty();
    }

    /** "[Ola Brandt], a Liberal,": what taggers take for a name or an adjective. */
    private static boolean isPartisan(List<Word> words, int article) {
        return words.get(article).lemma().equals("a") && isClosed(words, article + 2)
                && article + 1 < words.size() && Character.isUpperCase(words.get(article + 1).form().codePointAt(0))
                && Title.isPartisan(words.get(article + 1).form().toLowerCase(Locale.ROOT));
    }

    /** "[Ola Brandt] retired as transport minister". */
    private Optional<Designation> served(Bearer bearer, Mentioned<Name> name) {
        List<Word> words = name.sentence().words();
        return structure(name).clauses().stream().filter(clause -> SERVING.contains(clause.verbWord().lemma()))
                .filter(clause -> clause.actor().filter(actor -> actor.range().covers(name.mention().range()))
                        .isPresent())
                .flatMap(clause -> clause.circumstances().stream()).filter(each -> each.preposition().equals("as"))
                .map(Clause.Circumstance::phrase).filter(phrase -> !phrase.isPronoun()).findFirst()
                .flatMap(phrase -> designation(bearer, name, words.subList(phrase.from(), phrase.until())));
    }

    /** Whether the apposition ends before anything is said of it, as the second of a list does not. */
    private static boolean isClosedLater(List<Word> words, int index) {
        boolean goesOn = index < words.size()
                && (words.get(index).tag().equals("IN") || words.get(index).tag().startsWith("W"));
        return goesOn || (isClosed(words, index) && (index >= words.size() || !words.get(index).form().equals("and")));
    }

    private Optional<Designation> designation(Bearer bearer, Mentioned<Name> name, List<Word> words) {
        if (namesAnother(name, words)) {
            return Optional.empty();
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            String lemma = words.get(i).lemma().toLowerCase(Locale.ROOT).replace(".", "");
            if (COURTESY.contains(lemma)) {
                return Optional.empty();
            }
            if (words.get(i).isWord()) {
                boolean role = TITLES.contains(lemma) || wordNet.isPerson(lemma) || Title.isPartisan(lemma);
                return role
                        ? Optional.of(new Designation(bearer, name, words, words.get(i)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
