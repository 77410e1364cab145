package app.lateral.fact.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.Sameness;
import app.lateral.fact.contrast.StatedAct;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.Certainty;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.text.TextRange;

/**
 * What is told as done by its noun in one and as no more than sought by its verb in the other: "[the occupation of the island]",
 * "[tries to occupy the island]".
 */
public final class AttemptRule implements StatementRule {
    private static final double LEAST_LINK = 0.4;
    private static final double SURE = 0.65;
    /** Beside the noun they say that it is no more than sought or feared there too. */
    private static final Set<String> UNSURE = Set.of("plan", "threat", "attempt", "possible", "potential", "threaten",
            "planned", "attempted", "proposed", "propose", "idea", "prospect", "talk", "risk", "danger", "fear", "bid",
            "proposal", "possibility", "against", "before", "future", "eventual", "avoid", "prevent", "seek", "want",
            "if", "whether", "no", "not", "without", "alleged", "intend", "consider", "discuss", "oppose");
    /** So many words before the noun may say so. */
    private static final int REACH = 5;
    private static final Set<String> BELONGING = Set.of("of", "on", "in", "into");

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        if (pair.link() < LEAST_LINK || pair.isUnlinked()) {
            return found;
        }
        for (Clause clause : pair.one().structure().clauses()) {
            done(pair, pair.one(), clause, pair.other(), Side.FIRST).ifPresent(phrase -> found.add(contrast(pair,
                    new Telling(pair.one(), sought(pair.one(), clause)),
                    new Telling(pair.other(), whole(pair.other(), phrase)), pair.other().text(phrase.range()))));
        }
        for (Clause clause : pair.other().structure().clauses()) {
            done(pair, pair.other(), clause, pair.one(), Side.SECOND).ifPresent(phrase -> found.add(contrast(pair,
                    new Telling(pair.one(), whole(pair.one(), phrase)),
                    new Telling(pair.other(), sought(pair.other(), clause)), pair.one().text(phrase.range()))));
        }
        return found;
    }

    /** Which sentence of a pair says that it is sought. */
    private enum Side {
        FIRST, SECOND
    }

    private static StatementContrast contrast(StatementPair pair, Telling one, Telling other, String about) {
        return new StatementContrast(Opposition.CERTAINTY, one, other, pair.link() * SURE, about);
    }

    /** The noun of what a clause seeks, where the other sentence tells of it as done to the same. */
    private static Optional<NounPhrase> done(StatementPair pair, StatedSentence seeking, Clause clause,
            StatedSentence telling, Side side) {
        boolean sought = Certainty.of(clause)
                .filter(certainty -> certainty == Certainty.INTENTION || certainty == Certainty.POSSIBILITY)
                .isPresent();
        if (!sought || clause.isDenied() || clause.object().isEmpty()) {
            return Optional.empty();
        }
        String verb = clause.verbWord().lemma();
        boolean toldThereToo = seeking.structure().phrases().stream()
                .anyMatch(phrase -> pair.wordNet().areOfOneRoot(verb, phrase.headWord().lemma()));
        boolean soughtThereToo = telling.structure().clauses().stream()
                .anyMatch(own -> own.verbWord().lemma().equals(verb));
        return toldThereToo || soughtThereToo
                ? Optional.empty()
                : telling.structure().phrases().stream()
                        .filter(phrase -> pair.wordNet().isEvent(phrase.headWord().lemma()))
                        .filter(phrase -> pair.wordNet().areOfOneRoot(verb, phrase.headWord().lemma()))
                        .filter(phrase -> !isUnsure(telling, phrase) && isFact(telling, phrase))
                        .filter(phrase -> complement(telling, phrase).filter(what -> side == Side.FIRST
                                ? Sameness.of(pair, clause.object(), Optional.of(what)) == Sameness.SAME
                                : Sameness.of(pair, Optional.of(what), clause.object()) == Sameness.SAME).isPresent())
                        .findFirst();
    }

    private static boolean isUnsure(StatedSentence sentence, NounPhrase phrase) {
        return IntStream.range(Math.max(0, phrase.from() - REACH), phrase.until())
                .mapToObj(i -> sentence.word(i).lemma()).anyMatch(UNSURE::contains);
    }

    /** Whether a clause tells of it as of what is or was: not "will bring an occupation". */
    private static boolean isFact(StatedSentence sentence, NounPhrase phrase) {
        List<StatedAct> around = StatedAct.of(sentence).stream()
                .filter(act -> act.participants().contains(phrase)).toList();
        return !around.isEmpty() && around.stream().noneMatch(StatedAct::isToCome)
                && complement(sentence, phrase).filter(what -> sentence.holdsValue(what.range())).isEmpty();
    }

    /** "the occupation of [the island]". */
    private static Optional<NounPhrase> complement(StatedSentence sentence, NounPhrase phrase) {
        int next = phrase.until();
        return next < sentence.sentence().words().size() && BELONGING.contains(sentence.word(next).lemma())
                ? sentence.structure().phrases().stream().filter(each -> each.from() == next + 1).findFirst()
                : Optional.empty();
    }

    private static TextRange whole(StatedSentence sentence, NounPhrase phrase) {
        return complement(sentence, phrase).map(NounPhrase::range).map(phrase.range()::union).orElse(phrase.range());
    }

    /** With the verb that seeks it: "tries to occupy the island". */
    private static TextRange sought(StatedSentence sentence, Clause clause) {
        boolean led = clause.from() > 1 && sentence.word(clause.from() - 1).lemma().equals("to");
        return led ? sentence.word(clause.from() - 2).range().union(clause.actRange()) : clause.actRange();
    }
}
