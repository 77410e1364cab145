package app.lateral.fact.wording;

import java.util.Set;

/** Words that make another verb of a verb: "turn", "turn down". */
public final class Particles {
    private static final Set<String> PARTICLES = Set.of("off", "out", "up", "down", "back", "away", "over");

    private Particles() {
    }

    /** Whether a lemma is one of them. */
    public static boolean isOne(String lemma) {
        return PARTICLES.contains(lemma);
    }
}
