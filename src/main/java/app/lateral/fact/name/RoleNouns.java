package app.lateral.fact.name;

import java.util.Locale;
import java.util.Set;

import app.lateral.fact.wording.WordNet;
import app.lateral.segment.Word;

/** Which nouns say what somebody is: an office, a trade, a rank, a part in what happened. */
final class RoleNouns {
    private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "hon", "sir", "dame",
            "lord", "lady", "comrade", "madame");
    /** What the dictionary holds for a thing, or does not hold. */
    private static final Set<String> TITLES = Set.of("president", "minister", "secretary", "director",
            "congressman", "representative", "whip", "mp", "head", "chief", "executive", "passer-by", "runner-up",
            "premier");

    private final WordNet wordNet;

    RoleNouns(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    /** Whether a word says what somebody is, and not only that he is to be respected. */
    boolean isRole(Word word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT).replace(".", "");
        String bare = Designation.bare(word);
        return !COURTESY.contains(lemma) && (isTitle(lemma) || isTitle(bare)
                || wordNet.isPerson(lemma) || wordNet.isPerson(bare) || Allegiance.isPartisan(lemma));
    }

    private static boolean isTitle(String noun) {
        return TITLES.contains(noun) || Designation.isCorporate(noun) || Designation.hasFullForm(noun);
    }
}
