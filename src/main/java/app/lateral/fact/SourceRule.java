package app.lateral.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.lateral.fact.Attributions.Attribution;
import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.StatementContrast.Telling;

/** The same claim as fact in one and as somebody's claim in the other, or as the claims of different people. */
final class SourceRule implements StatementRule {
    private static final double CLAIMED = 0.7;
    private static final double SAID = 0.5;
    private static final double OTHERWISE_SAID = 0.6;

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        Attributions attributions = Attributions.of(pair.one());
        Attributions otherAttributions = Attributions.of(pair.other());
        for (Clause clause : pair.one().structure().clauses()) {
            for (Clause other : pair.other().structure().clauses()) {
                boolean frames = attributions.isFrame(clause) || otherAttributions.isFrame(other);
                boolean state = attributions.states(clause) && otherAttributions.states(other);
                double match = frames || !state ? 0 : ClauseMatch.of(pair, clause, other);
                if (match > 0) {
                    compare(pair, new Claim(clause, attributions), new Claim(other, otherAttributions), match)
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** A clause with who says so. */
    private record Claim(Clause clause, Attributions attributions) {
        Optional<Attribution> attribution() {
            return attributions.of(clause);
        }

        boolean isPlainFact() {
            return attribution().isEmpty() && !attributions.isSomebodysWord(clause);
        }
    }

    private static Optional<StatementContrast> compare(StatementPair pair, Claim claim, Claim other, double match) {
        Optional<Attribution> attribution = claim.attribution();
        Optional<Attribution> otherAttribution = other.attribution();
        Telling one = new Telling(pair.one(), attribution.map(Attribution::range).orElse(claim.clause().range()));
        Telling two = new Telling(pair.other(),
                otherAttribution.map(Attribution::range).orElse(other.clause().range()));
        String about = ClauseMatch.about(pair, claim.clause());
        double sure = (pair.link() + match) / 2;
        if (attribution.isPresent() && otherAttribution.isPresent()) {
            Optional<Double> sources = pair.likeness(Optional.of(attribution.get().source()),
                    Optional.of(otherAttribution.get().source()));
            return sources.filter(likeness -> likeness < StatementPair.DIFFERENT)
                    .map(_ -> new StatementContrast(Opposition.DIFFERENT_SOURCES, one, two, sure * OTHERWISE_SAID,
                            about));
        }
        boolean plain = attribution.isPresent() ? other.isPlainFact() : claim.isPlainFact();
        return attribution.or(() -> otherAttribution).filter(_ -> plain)
                .map(said -> new StatementContrast(Opposition.CLAIM_AGAINST_FACT, one, two,
                        sure * (said.distant() ? CLAIMED : SAID), about));
    }
}
