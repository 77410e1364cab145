package app.lateral.fact.name;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import app.lateral.mention.Name;
import app.lateral.segment.Word;

/** "a Liberal", "a Conservative"; "Republican senator", "(D-Ohio)": of which party somebody is. */
final class Allegiance implements TitleRule {
    /** The noun of a designation that tells nothing but a party and a seat. */
    static final String PARTY_AND_SEAT = "member";
    /** Parties by the words for their members, of which one person is in one. */
    private static final Map<String, String> PARTIES = Map.ofEntries(Map.entry("republican", "republican"),
            Map.entry("gop", "republican"), Map.entry("democrat", "democrat"), Map.entry("democratic", "democrat"),
            Map.entry("labour", "labour"), Map.entry("labor", "labour"), Map.entry("tory", "conservative"),
            Map.entry("conservative", "conservative"), Map.entry("liberal", "liberal"),
            Map.entry("socialist", "socialist"), Map.entry("communist", "communist"), Map.entry("green", "green"),
            Map.entry("independent", "independent"));
    private static final Map<String, String> IN_SHORT = Map.of("d", "democrat", "dem", "democrat", "r", "republican",
            "rep", "republican", "i", "independent", "lab", "labour", "con", "conservative", "lib", "liberal");

    /** No view has these names, so that they are the party at the beginning of a sentence too. */
    private static final Set<String> UNMISTAKABLE = Set.of("republican", "gop", "labour", "tory");

    /** Whether a word is of a party's members: "a Liberal". */
    static boolean isPartisan(String lemma) {
        return PARTIES.containsKey(lemma);
    }

    @Override
    public boolean areOther(Designation one, Designation other) {
        Set<String> parties = parties(one);
        Set<String> others = parties(other);
        return !parties.isEmpty() && !others.isEmpty() && Collections.disjoint(parties, others);
    }

    /** What is written with a capital inside a sentence is the party, not the view. */
    private static Set<String> parties(Designation designation) {
        Set<String> parties = new TreeSet<>();
        Word first = designation.name().sentence().words().getFirst();
        designation.words().stream()
                .filter(word -> !word.equals(first) || UNMISTAKABLE.contains(word.lemma()))
                .filter(word -> !isOfLongerName(designation, word))
                .filter(word -> Character.isUpperCase(word.form().codePointAt(0)))
                .map(word -> party(word.form().toLowerCase(Locale.ROOT))).filter(party -> !party.isEmpty())
                .forEach(parties::add);
        return parties;
    }

    /** "Green Bay", "Liberal Arts Council", which are no parties; "Green Party" is one. */
    private static boolean isOfLongerName(Designation designation, Word word) {
        return designation.name().article().mentionsIn(designation.name().mention().sentence(), Name.class).stream()
                .filter(name -> name.kind() == Name.Kind.PLACE || name.kind() == Name.Kind.ORGANISATION)
                .anyMatch(name -> name.range().covers(word.range()) && !name.range().equals(word.range())
                        && !name.text().contains("Party"));
    }

    private static String party(String form) {
        int hyphen = form.indexOf('-');
        return hyphen > 0
                ? IN_SHORT.getOrDefault(form.substring(0, hyphen), "")
                : PARTIES.getOrDefault(form, "");
    }
}
