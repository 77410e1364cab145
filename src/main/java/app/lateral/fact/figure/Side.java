package app.lateral.fact.figure;

import java.util.Set;

import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.mention.Quantity;
import app.lateral.segment.Word;

/** On which side of a vote or a dispute those stand whom a figure counts: "[seven] voted for it", "[two] were against". */
enum Side {
    /** They were in favour. */
    FOR,
    /** They opposed it. */
    AGAINST,
    /** They took no side, or none is told. */
    NONE;

    private static final int REACH = 10;
    private static final Set<String> OPPOSING = Set.of("against", "oppose", "opposed", "reject", "dissent", "object");
    private static final Set<String> FAVOURING = Set.of("favor", "favour", "support", "back", "approve", "endorse");
    private static final String VOTE = "vote";

    /** Whether two figures count opposite sides. */
    static boolean areOpposite(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        Side side = of(one);
        Side otherSide = side == NONE ? NONE : of(other);
        return side != NONE && otherSide != NONE && side != otherSide;
    }

    private static Side of(Mentioned<Quantity> figure) {
        boolean voted = false;
        for (Word word : NearbyWords.behind(figure.sentence().words(), figure.mention().range()).stream().limit(REACH)
                .toList()) {
            String lemma = word.lemma();
            if (OPPOSING.contains(lemma)) {
                return AGAINST;
            }
            if (FAVOURING.contains(lemma) || (voted && lemma.equals("for"))) {
                return FOR;
            }
            voted |= lemma.equals(VOTE);
        }
        return NONE;
    }
}
