package app.lateral.fact.wording;

import java.util.Set;

/** Words that make another verb of a verb: "turn", "turn down". */
public final class Particles {
    private static final Set<String> ADVERBS = Set.of("off", "out", "up", "down", "back", "away");

    private Particles() {
    }

    /** Whether a lemma is one of them, "over" as well, which is a preposition elsewhere: "over the bridge". */
    public static boolean isOne(String lemma) {
        return isAdverb(lemma) || lemma.equals("over");
    }

    /** Whether a lemma is one of those that are adverbs wherever they stand. */
    public static boolean isAdverb(String lemma) {
        return ADVERBS.contains(lemma);
    }
}
