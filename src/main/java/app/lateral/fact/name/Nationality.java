package app.lateral.fact.name;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import app.lateral.fact.wording.WordNet;
import app.lateral.segment.Word;

/** "Danish researcher", "a researcher from Norway": of which country somebody is. */
final class Nationality implements TitleRule {
    /** Those of one country who are told by another. */
    private static final Set<String> ABROAD = Set.of("ambassador", "envoy", "correspondent", "representative",
            "negotiator", "specialist", "expert", "scholar", "historian");

    /** The dictionary has them as of the Empire. */
    private static final Set<String> BRITISH = Set.of("british", "u.k.", "uk");

    private final WordNet wordNet;

    Nationality(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    @Override
    public boolean areOther(Designation one, Designation other) {
        if (ABROAD.contains(one.noun()) || ABROAD.contains(other.noun())) {
            return false;
        }
        Set<String> lands = lands(one);
        Set<String> others = lands(other);
        return !lands.isEmpty() && !others.isEmpty() && lands.stream().noneMatch(land -> isNear(land, others))
                && others.stream().noneMatch(land -> isNear(land, lands));
    }

    /** Whether a land is one of others or holds or lies in one: a Scot is a Briton, a Dane a European. */
    private boolean isNear(String land, Set<String> others) {
        return others.stream()
                .anyMatch(other -> !Collections.disjoint(wordNet.placesOf(land), wordNet.placesAround(other)));
    }

    /**
     * The adjectives of lands right before the noun, or the lands behind "from". A land or town before the noun may be where
     * somebody works: "Boston surgeon", "Denmark coach".
     */
    private Set<String> lands(Designation designation) {
        Set<String> lands = new TreeSet<>();
        Stream<Word> told = designation.words().stream().filter(word -> !word.equals(designation.head()))
                .filter(word -> wordNet.isAdjectiveOfPlace(word.lemma()));
        boolean from = !designation.complement().isEmpty()
                && designation.complement().getFirst().lemma().equals("from");
        Stream<Word> origin = from ? designation.complement().stream().skip(1) : Stream.empty();
        Stream.concat(told, origin).filter(word -> Character.isUpperCase(word.form().codePointAt(0)))
                .map(word -> BRITISH.contains(word.lemma()) ? "britain" : word.lemma())
                .filter(lemma -> !wordNet.placesOf(lemma).isEmpty()).forEach(lands::add);
        return lands;
    }
}
