package app.lateral.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    private static Optional<String> of(Mentioned<Quantity> length) {
        String written = length.words();
        boolean adjectival = written.contains("-") || written.contains("‑") || written.endsWith("long");
        List<Word> behind = TopicWords.behind(length.sentence().words(), length.mention().range());
        return adjectival
                ? behind.stream().limit(REACH).filter(TopicWords::isNoun).findFirst().map(Word::lemma)
                : Optional.empty();
    }
}
