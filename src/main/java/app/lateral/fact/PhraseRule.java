package app.lateral.fact;

import java.util.ArrayList;
import java.util.List;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.StatementContrast.Telling;

/** One thing under other descriptions: "armed volunteers", "armed guards"; "Western sanctions", "UN sanctions". */
final class PhraseRule implements StatementRule {
    /** The same rare word before two nouns of one sort tells something even where the passages are less surely linked. */
    private static final double TELLING = 0.55;

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        for (NounPhrase phrase : pair.one().structure().phrases()) {
            for (NounPhrase other : pair.other().structure().phrases()) {
                if (!phrase.isPronoun() && !other.isPronoun() && !phrase.modifiers().isEmpty()
                        && !other.modifiers().isEmpty()) {
                    compare(pair, phrase, other, found);
                }
            }
        }
        return found;
    }

    private static void compare(StatementPair pair, NounPhrase phrase, NounPhrase other,
            List<StatementContrast> found) {
        if (phrase.isName() || other.isName() || pair.one().holdsValue(phrase.range())
                || pair.other().holdsValue(other.range())) {
            return;
        }
        double heads = pair.likeness(phrase.head(), other.head());
        double modifiers = modifiers(pair, phrase, other);
        boolean people = pair.areAgents(phrase, other);
        boolean otherHead = heads < StatementPair.SAME && modifiers == 1 && pair.areComparable(phrase, other)
                && people;
        boolean otherModifiers = heads == 1 && modifiers < StatementPair.DIFFERENT;
        if (otherHead || otherModifiers) {
            found.add(new StatementContrast(otherHead ? Opposition.DETAIL : Opposition.DESCRIPTION,
                    new Telling(pair.one(), phrase.range()), new Telling(pair.other(), other.range()),
                    otherHead ? 0.6 * Math.max(TELLING, pair.link()) : 0.5 * pair.link(),
                    pair.one().text(phrase.headWord().range())));
        }
    }

    /** How well the best matched modifiers of two phrases match, 0 to 1. */
    private static double modifiers(StatementPair pair, NounPhrase phrase, NounPhrase other) {
        double best = 0;
        for (int i : phrase.modifiers()) {
            for (int j : other.modifiers()) {
                if (Character.isUpperCase(pair.one().word(i).form().codePointAt(0))) {
                    // "Russian" goes with everything in a story on Russia
                    continue;
                }
                best = Math.max(best, pair.likeness(i, j));
            }
        }
        return best;
    }
}
