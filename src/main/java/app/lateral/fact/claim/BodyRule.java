package app.lateral.fact.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.NounPhrase;

/** What one article lays at the door of an organisation, the other of a body or a person of it: "[the harbour
 * union]", "[a harbour union task force]". */
public final class BodyRule implements StatementRule {
    private static final double LEAST_LINK = 0.8;
    private static final Set<String> BODIES = Set.of("force", "committee", "commission", "panel", "council", "unit",
            "branch", "wing", "subsidiary", "affiliate", "arm", "agency", "department", "office", "division", "team",
            "delegation", "foundation", "spokesman", "spokeswoman", "spokesperson", "official", "lawyer", "aide",
            "adviser", "ally", "supporter", "donor", "member", "employee");

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        if (pair.link() < LEAST_LINK) {
            return found;
        }
        Optional<NounPhrase> actor = mainActor(pair.one());
        Optional<NounPhrase> otherActor = mainActor(pair.other());
        if (actor.isPresent() && otherActor.isPresent()
                && (isBodyOf(pair.one(), actor.get(), pair.other(), otherActor.get())
                        || isBodyOf(pair.other(), otherActor.get(), pair.one(), actor.get()))) {
            found.add(pair.contrast(Opposition.BODY, actor.get().range(), otherActor.get().range(), pair.link() * 0.6,
                    pair.one().text(actor.get().range())));
        }
        return found;
    }

    /** Who acts in the first clause that does not merely set the scene. */
    private static Optional<NounPhrase> mainActor(StatedSentence sentence) {
        return sentence.structure().clauses().stream()
                .filter(clause -> clause.actor().isPresent() && clause.verbWord().tag().startsWith("VBD"))
                .map(clause -> clause.actor().orElseThrow()).findFirst();
    }

    private static boolean isBodyOf(StatedSentence sentence, NounPhrase body, StatedSentence other, NounPhrase whole) {
        Bearer bearer = other.bearer(whole.head());
        if (bearer == null || sentence.bearer(body.head()) != null || !BODIES.contains(body.headWord().lemma())) {
            return false;
        }
        for (int i = body.from(); i < body.head(); i++) {
            Bearer owner = sentence.bearer(i);
            if (owner != null && owner.id().equals(bearer.id())) {
                return true;
            }
        }
        return false;
    }
}
