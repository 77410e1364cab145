package app.lateral.fact;

import java.util.ArrayList;
import java.util.List;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.StatementContrast.Telling;
import app.lateral.text.TextRange;

/** One says that it happened or will, the other that it may or that somebody wants it. */
final class CertaintyRule implements StatementRule {
    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        for (Clause clause : pair.one().structure().clauses()) {
            for (Clause other : pair.other().structure().clauses()) {
                Certainty certainty = Certainty.of(clause);
                Certainty otherCertainty = Certainty.of(other);
                double match = ClauseMatch.of(pair, clause, other);
                if (certainty != otherCertainty && match > 0 && clause.isDenied() == other.isDenied()) {
                    found.add(new StatementContrast(Opposition.CERTAINTY, new Telling(pair.one(), marked(clause)),
                            new Telling(pair.other(), marked(other)),
                            pair.link() * match * (certainty.stepsTo(otherCertainty) == 1 ? 0.5 : 0.6),
                            ClauseMatch.about(pair, clause)));
                }
            }
        }
        return found;
    }

    /** The verb with what makes it unsure, and its object. */
    private static TextRange marked(Clause clause) {
        return clause.object().filter(object -> object.from() > clause.verb())
                .map(object -> clause.groupRange().union(object.range())).orElse(clause.groupRange());
    }
}
