package app.lateral.fact.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.Attributions;
import app.lateral.fact.contrast.ClauseMatch;
import app.lateral.fact.contrast.GivenAnswer;
import app.lateral.fact.contrast.SharedParts;
import app.lateral.fact.contrast.StatedAct;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.wording.Certainty;
import app.lateral.fact.wording.Clause;

/** One says that it happened or will, the other that it may or that somebody wants it. */
public final class CertaintyRule implements StatementRule {
    /** How sure it is that two degrees of certainty matter, one step apart and more. */
    private static final double NEAR = 0.5;
    private static final double FAR = 0.6;

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        Attributions attributions = Attributions.of(pair.one());
        Attributions otherAttributions = Attributions.of(pair.other());
        for (Clause clause : pair.one().structure().clauses()) {
            for (Clause other : pair.other().structure().clauses()) {
                Optional<Certainty> certainty = Certainty.of(clause);
                Optional<Certainty> otherCertainty = Certainty.of(other);
                boolean plain = !isBare(clause) && !isBare(other)
                        && !(UndecidedRule.isSilent(clause) && UndecidedRule.isSilent(other))
                        && attributions.isPlain(clause) && otherAttributions.isPlain(other)
                        && clause.isDenied() == other.isDenied();
                double match = plain
                        ? Math.max(ClauseMatch.of(pair, clause, other),
                                sameAnswer(pair, new StatedAct(pair.one(), clause, Optional.empty()),
                                        new StatedAct(pair.other(), other, Optional.empty())))
                        : 0;
                if (certainty.isPresent() && otherCertainty.isPresent() && !certainty.equals(otherCertainty)
                        && match > 0) {
                    boolean near = certainty.get().stepsTo(otherCertainty.get()) == 1;
                    found.add(new StatementContrast(Opposition.CERTAINTY, new Telling(pair.one(), clause.actRange()),
                            new Telling(pair.other(), other.actRange()),
                            (pair.link() + match) / 2 * (near ? NEAR : FAR),
                            ClauseMatch.topic(pair, clause)));
                }
            }
        }
        return found;
    }

    /** "saw him [leave]": of no certainty of its own. */
    private static boolean isBare(Clause clause) {
        return clause.from() == clause.verb() && clause.verbWord().tag().equals("VB")
                && Certainty.of(clause).filter(certainty -> certainty == Certainty.FACT).isPresent();
    }

    /** "it will close", "they may close it": how surely both give one answer on the same, 0 to 1. */
    private static double sameAnswer(StatementPair pair, StatedAct act, StatedAct other) {
        double best = 0;
        for (GivenAnswer answer : GivenAnswer.of(act)) {
            for (GivenAnswer its : GivenAnswer.of(other)) {
                if (answer.words().question().equals(its.words().question()) && answer.answer() == its.answer()) {
                    best = Math.max(best, SharedParts.of(pair, answer, its));
                }
            }
        }
        return best;
    }
}
