package app.lateral.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.WordNet.Category;

/** One thing under other descriptions: "armed volunteers", "armed guards"; "Western sanctions", "UN sanctions". */
final class PhraseRule implements StatementRule {
    /** The same rare word before two nouns of one sort tells something even where the passages are less surely linked. */
    private static final double TELLING = 0.55;

    /** What a thing is called for a time only, or by some only. */
    private static final Set<String> STATUS = Set.of("former", "acting", "interim", "deputy", "vice", "alleged",
            "suspected", "purported", "outgoing", "incoming", "new", "only", "first", "last", "possible", "potential",
            "planned", "temporary", "permanent", "final", "initial", "unconfirmed", "official", "unofficial",
            "longtime",
            "long-time", "part-time", "full-time");

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
        boolean people = pair.wordNet().isPerson(phrase.headWord().lemma())
                && pair.wordNet().isPerson(other.headWord().lemma());
        boolean otherHead = heads < StatementPair.SAME && modifiers == 1 && pair.areComparable(phrase, other)
                && people;
        boolean otherModifiers = heads == 1 && areOpposed(pair, phrase, other);
        if (otherHead || otherModifiers) {
            found.add(
                    pair.contrast(otherHead ? Opposition.DETAIL : Opposition.DESCRIPTION, phrase.range(), other.range(),
                            otherHead ? 0.6 * Math.max(TELLING, pair.link()) : 0.5 * pair.link(),
                            pair.one().text(phrase.headWord().range())));
        }
    }

    /** "the old order", "the new order"; "the harbour master", "the acting harbour master". */
    private static boolean areOpposed(StatementPair pair, NounPhrase phrase, NounPhrase other) {
        Set<String> own = statuses(pair.one(), phrase);
        Set<String> others = statuses(pair.other(), other);
        boolean opposites = phrase.modifiers().stream().anyMatch(i -> other.modifiers().stream().anyMatch(j -> pair
                .wordNet().areAntonyms(pair.one().word(i).lemma(), pair.other().word(j).lemma(), Category.ADJECTIVE)));
        return opposites || (!own.equals(others) && !own.isEmpty() && !others.isEmpty());
    }

    private static Set<String> statuses(StatedSentence sentence, NounPhrase phrase) {
        return phrase.modifiers().stream().map(i -> sentence.word(i).lemma()).filter(STATUS::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How well the best matched modifiers of two phrases match, 0 to 1. */
    private static double modifiers(StatementPair pair, NounPhrase phrase, NounPhrase other) {
        double best = 0;
        for (int i : phrase.modifiers()) {
            for (int j : other.modifiers()) {
                if (Character.isUpperCase(pair.one().word(i).form().codePointAt(0))
                        || STATUS.contains(pair.one().word(i).lemma())) {
                    // "Russian" goes with everything in a story on Russia, and "former" with everybody
                    continue;
                }
                best = Math.max(best, pair.likeness(i, j));
            }
        }
        return best;
    }
}
