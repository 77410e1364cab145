package app.lateral.fact.figure;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Name;

/** Whether two mentions stand near one name, in their sentences or next to them: else they may be of two events. */
final class SharedNames {
    private SharedNames() {
    }

    /** Whether somebody or something is named near each, and nobody and nothing near both. */
    static boolean haveNone(Mentioned<?> one, Mentioned<?> other, StoryEvidence evidence) {
        Set<String> names = near(one, evidence);
        Set<String> others = names.isEmpty() ? names : near(other, evidence);
        return !names.isEmpty() && !others.isEmpty() && Collections.disjoint(names, others);
    }

    private static Set<String> near(Mentioned<?> mention, StoryEvidence evidence) {
        Set<String> bearers = new HashSet<>();
        int sentence = mention.mention().sentence();
        int last = Math.min(sentence + 1, mention.article().sentences().size() - 1);
        for (int i = Math.max(0, sentence - 1); i <= last; i++) {
            for (Name name : mention.article().mentionsIn(i, Name.class)) {
                Bearer bearer = evidence.bearers()
                        .bearerOf(new Mentioned<>(mention.article(), mention.place(), name));
                if (bearer != null) {
                    bearers.add(bearer.id());
                }
            }
        }
        return bearers;
    }
}
