package app.lateral.fact.contrast;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import app.lateral.fact.wording.WordNet;
import app.lateral.fact.wording.WordNet.Category;

/**
 * Nouns that tell of a deed: "takeover", "seizure", "closure", "resignation"; and the verbs of the deed. WordNet joins most of
 * them; where it does not, endings and a short list do.
 */
public final class DeedNouns {
    private static final List<String> ENDINGS = List.of("ation", "ition", "ment", "al", "ure", "ion", "ance",
            "ence");
    /** Of another root than their verb. */
    private static final Map<String, Set<String>> OTHER_ROOT = Map.of("sale", Set.of("sell"), "theft", Set.of("steal"),
            "flight", Set.of("flee"), "loss", Set.of("lose"), "ouster", Set.of("oust"),
            "sellout", Set.of("sell out"), "walkout", Set.of("walk out"), "breakup", Set.of("break up"));
    /** What WordNet takes for a paper, a feeling or a thing first. */
    private static final Set<String> DEEDS = Set.of("lease", "ban", "loan", "gift", "grant", "award", "divorce",
            "resignation", "reopening", "pardon", "veto", "recall", "transfer", "handover", "shutdown", "bombing");
    /** So many letters of a verb come back in its noun: "conclu-sion". */
    private static final int STEM = 4;

    private DeedNouns() {
    }

    /** Whether a noun tells of a deed by what it means most often, or by its ending. */
    public static boolean isDeed(WordNet wordNet, String noun) {
        boolean formed = ENDINGS.stream().anyMatch(noun::endsWith);
        return wordNet.isEvent(noun) || isGerund(noun) || DEEDS.contains(noun) || OTHER_ROOT.containsKey(noun)
                || (formed && !wordNet.isPerson(noun) && !wordNet.isSpot(noun));
    }

    /** Whether it is a verb that is used as a noun, of what goes on as of what is done: "the closing". */
    public static boolean isGerund(String noun) {
        return noun.endsWith("ing");
    }

    /** Whether a noun tells of what one of these verbs does: "takeover" of "take over" and of "seize". */
    public static boolean isOf(WordNet wordNet, String noun, List<String> verbs) {
        return isDeed(wordNet, noun) && names(wordNet, noun, verbs);
    }

    /** The same of a noun that is known to tell of a deed where it stands. */
    static boolean names(WordNet wordNet, String noun, List<String> verbs) {
        return verbs.stream().anyMatch(verb -> isOf(wordNet, noun, verb) || of(wordNet, noun)
                .anyMatch(own -> isOf(wordNet, noun, own) && wordNet.areSynonyms(own, verb, Category.VERB)));
    }

    private static boolean isOf(WordNet wordNet, String noun, String verb) {
        return wordNet.areOfOneRoot(verb, noun) || OTHER_ROOT.getOrDefault(noun, Set.of()).contains(verb)
                || isFormed(noun, verb);
    }

    private static Stream<String> of(WordNet wordNet, String noun) {
        return Stream.concat(wordNet.verbsOf(noun).stream().filter(verb -> isAlike(noun, verb)),
                OTHER_ROOT.getOrDefault(noun, Set.of()).stream());
    }

    /** "seizure" and "seize", "takeover" and "take over": the verb itself, not whatever means the same. */
    private static boolean isAlike(String noun, String verb) {
        String joined = verb.replace(" ", "");
        int stem = Math.min(STEM, joined.length() - 1);
        return noun.startsWith(joined.substring(0, stem));
    }

    /** "annex-ation", "dismiss-al", "clos-ure". */
    private static boolean isFormed(String noun, String verb) {
        String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        String ending = noun.startsWith(stem) ? noun.substring(stem.length()) : "";
        return stem.length() >= STEM && (ENDINGS.contains(ending) || ending.equals("ing"));
    }
}
