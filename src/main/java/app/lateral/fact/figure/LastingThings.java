package app.lateral.fact.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.story.NameBearers;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Name;
import app.lateral.mention.Quantity;
import app.lateral.segment.Word;

/** What lasts for a length of time that stands before it: "a six-day [trip]", "the week-long [visit]". */
final class LastingThings {
    /** A noun stands so few words behind its length: "a six-day official visit". */
    private static final int REACH = 3;
    /** Nouns that news uses for one another of what lasts. */
    private static final List<Set<String>> ALIKE = List.of(
            Set.of("trip", "visit", "tour", "journey", "stay", "travel"),
            Set.of("talk", "talks", "negotiation", "meeting", "discussion", "session"),
            Set.of("strike", "walkout", "stoppage"), Set.of("sentence", "term", "prison", "jail"),
            Set.of("siege", "standoff", "blockade"), Set.of("search", "hunt", "manhunt"),
            Set.of("trial", "hearing", "case"), Set.of("ban", "suspension"), Set.of("contract", "deal", "agreement"),
            Set.of("exercise", "drill", "manoeuvre", "maneuver"), Set.of("ceasefire", "truce"),
            Set.of("delay", "wait"), Set.of("career", "service"));

    private LastingThings() {
    }

    /** Whether two lengths are of the same sort of thing, as far as nouns behind them tell. */
    static boolean areAlike(Mentioned<Quantity> one, Mentioned<Quantity> other, WordNet wordNet) {
        Optional<String> noun = of(one);
        Optional<String> otherNoun = of(other);
        if (noun.isEmpty() || otherNoun.isEmpty()) {
            return false;
        }
        String first = noun.orElseThrow();
        String second = otherNoun.orElseThrow();
        return first.equals(second) || ALIKE.stream().anyMatch(nouns -> nouns.contains(first) && nouns.contains(second))
                || wordNet.areSynonyms(first, second, WordNet.Category.NOUN);
    }

    /** Whether two lengths are of the trips of two people: those named before them in their sentences, else behind. */
    static boolean areOfTwoTravellers(Mentioned<Quantity> one, Mentioned<Quantity> other, NameBearers bearers) {
        Optional<Bearer> traveller = isTrip(one) && isTrip(other) ? traveller(one, bearers) : Optional.empty();
        Optional<Bearer> otherTraveller = traveller.isPresent() ? traveller(other, bearers) : Optional.empty();
        return otherTraveller.isPresent() && !traveller.equals(otherTraveller);
    }

    private static boolean isTrip(Mentioned<Quantity> length) {
        return of(length).filter(ALIKE.getFirst()::contains).isPresent();
    }

    private static Optional<Bearer> traveller(Mentioned<Quantity> length, NameBearers bearers) {
        int start = length.mention().range().start();
        List<Name> all = length.article().mentionsIn(length.mention().sentence(), Name.class);
        List<Name> persons = all.stream().filter(name -> name.kind() == Name.Kind.PERSON)
                .filter(name -> !isBehindPreposition(length.sentence().words(), name)).toList();
        return persons.reversed().stream().filter(name -> name.range().end() <= start).findFirst()
                .flatMap(name -> bearer(length, name, bearers))
                .or(() -> familyName(length, all, bearers))
                .or(() -> persons.stream().filter(name -> name.range().start() > start).findFirst()
                        .flatMap(name -> bearer(length, name, bearers)));
    }

    /** "Talks with President Anna Berg": whoever is met does not travel. */
    private static boolean isBehindPreposition(List<Word> words, Name name) {
        return NearbyWords.before(words, name.range())
                .dropWhile(word -> word.isProperNoun() || word.tag().startsWith("JJ")).findFirst()
                .filter(word -> word.tag().equals("IN") || word.tag().equals("TO")).isPresent();
    }

    private static Optional<Bearer> bearer(Mentioned<Quantity> length, Name name, NameBearers bearers) {
        return Optional.ofNullable(bearers.bearerOf(new Mentioned<>(length.article(), length.place(), name)));
    }

    /** A word before the length that is the family name of somebody in the story, though no mention of him is known. */
    private static Optional<Bearer> familyName(Mentioned<Quantity> length, List<Name> names, NameBearers bearers) {
        return length.sentence().words().reversed().stream()
                .filter(word -> word.range().end() <= length.mention().range().start() && word.isProperNoun()
                        && names.stream().noneMatch(name -> name.range().overlaps(word.range())))
                .flatMap(word -> bearers.bearers().stream()
                        .filter(bearer -> bearer.kind() == Name.Kind.PERSON
                                && bearer.name().endsWith(" " + word.form())))
                .findFirst();
    }

    private static Optional<String> of(Mentioned<Quantity> length) {
        String written = length.words();
        boolean adjectival = written.contains("-") || written.contains("‑") || written.endsWith("long");
        List<Word> behind = NearbyWords.behind(length.sentence().words(), length.mention().range());
        return adjectival
                ? behind.stream().limit(REACH).filter(Word::isCommonNoun).findFirst().map(Word::lemma)
                : Optional.empty();
    }
}
