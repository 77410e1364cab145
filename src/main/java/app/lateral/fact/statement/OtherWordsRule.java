package app.lateral.fact.statement;

import java.util.ArrayList;
import java.util.List;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.NamedAct;
import app.lateral.fact.contrast.Sameness;
import app.lateral.fact.contrast.SharedParts;
import app.lateral.fact.contrast.StatedAct;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.Certainty;

/**
 * One denies an act that the other tells of by other words than its plain verb: "[would not investigate] the deaths", "[opened an
 * inquiry] into the deaths".
 */
final class OtherWordsRule implements StatementRule {
    private static final double LEAST_LINK = 0.5;
    private static final double SURE = 0.8;

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        if (pair.link() < LEAST_LINK) {
            return found;
        }
        List<NamedAct> ones = acts(pair, pair.one());
        List<NamedAct> others = acts(pair, pair.other());
        for (NamedAct one : ones) {
            for (NamedAct other : others) {
                if (one.act().denied() != other.act().denied() && one.isOtherwise(other, pair.wordNet())
                        && areOfOne(pair, one, other) && mayStandNot(one.act(), other.act())) {
                    found.add(new StatementContrast(opposition(one.act(), other.act()),
                            new Telling(pair.one(), one.range()), new Telling(pair.other(), other.range()),
                            pair.link() * SURE, one.act().about()));
                }
            }
        }
        return found;
    }

    private static List<NamedAct> acts(StatementPair pair, StatedSentence sentence) {
        return StatedAct.of(sentence).stream()
                .filter(act -> Certainty.of(act.clause()).isPresent() && act.isFinite() && !act.clause().isCopula())
                .filter(act -> !SharedParts.isLimited(act)).map(act -> NamedAct.of(act, pair.wordNet())).toList();
    }

    /** Whether neither who acts nor on what is another, and either is surely the same. */
    private static boolean areOfOne(StatementPair pair, NamedAct one, NamedAct other) {
        Sameness actors = Sameness.of(pair, one.act().clause().actor(), other.act().clause().actor());
        Sameness objects = Sameness.of(pair, one.object(), other.object());
        boolean both = one.object().isPresent() && other.object().isPresent();
        return actors != Sameness.OTHER && objects != Sameness.OTHER
                && (actors == Sameness.SAME || (both && objects == Sameness.SAME));
    }

    /** Of what is done, only that it is or was not; what will not be done, though it is done. */
    private static boolean mayStandNot(StatedAct one, StatedAct other) {
        StatedAct denied = one.denied() ? one : other;
        StatedAct asserted = one.denied() ? other : one;
        return denied.isToCome() == asserted.isToCome() || (denied.isToCome() && !asserted.isToCome());
    }

    /** What a later article tells of as done that an earlier one said was not done is news. */
    private static Opposition opposition(StatedAct one, StatedAct other) {
        StatedAct denied = one.denied() ? one : other;
        StatedAct asserted = one.denied() ? other : one;
        boolean later = denied.sentence().article().article().imprint()
                .isBefore(asserted.sentence().article().article().imprint());
        return later ? Opposition.OVERTAKEN : Opposition.NEGATION;
    }
}
