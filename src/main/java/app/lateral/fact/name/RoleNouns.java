package app.lateral.fact.name;

import java.util.Locale;
import java.util.Set;

import app.lateral.fact.wording.WordNet;
import app.lateral.segment.Word;

/** Which nouns say what somebody is: an office, a trade, a rank, a part in what happened. */
final class RoleNouns {
    private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord",
            "lady", "comrade", "madame");
    /** What the dictionary holds for a thing, or does not hold. */
    private static final Set<String> TITLES = Set.of("ceo", "cfo", "coo", "cto", "cio", "sen", "rep", "gov", "gen",
            "col", "capt", "lt", "sgt", "maj", "cpl", "det", "insp", "adm", "cmdr", "president", "minister",
            "secretary", "director", "prof", "congressman", "representative", "whip", "mp", "head", "chair", "chief",
            "executive", "passer-by", "runner-up", "premier");

    private final WordNet wordNet;

    RoleNouns(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    /** Whether a word says what somebody is, and not only that he is to be respected. */
    boolean isRole(Word word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT).replace(".", "");
        String bare = Designation.bare(word);
        return !COURTESY.contains(lemma) && (TITLES.contains(lemma) || TITLES.contains(bare)
                || wordNet.isPerson(lemma) || wordNet.isPerson(bare) || Allegiance.isPartisan(lemma));
    }
}
