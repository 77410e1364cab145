package app.lateral.fact.name;

import java.util.Set;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.WordNet;
import app.lateral.fact.wording.WordNet.Category;
import app.lateral.mention.Name;
import app.lateral.segment.Sentence;

/**
 * "former harbour master" against "harbour master": whether somebody holds an office still. "The harbour master who
 * built it" tells of his time; of a president who steps down both is right in one story.
 */
final class Tenure implements TitleRule {
    /** Who held these keeps the title. */
    private static final Set<String> LIFELONG = Set.of("president", "senator", "governor", "ambassador", "general",
            "admiral", "colonel", "major", "captain", "congressman", "representative", "professor", "king", "queen",
            "prince", "princess", "doctor", "coach", "champion", "premier");
    /** Verbs and nouns for the end or the beginning of an office. */
    private static final Set<String> LEAVING = Set.of("resign", "resignation", "quit", "retire", "retirement", "oust",
            "sack", "dismiss", "dismissal", "fire", "replace", "succeed", "successor", "predecessor", "outgoing",
            "relinquish", "depose", "demote", "removal", "suspend", "unseat");

    private final StoryEvidence evidence;
    private final WordNet wordNet;

    Tenure(StoryEvidence evidence, WordNet wordNet) {
        this.evidence = evidence;
        this.wordNet = wordNet;
    }

    @Override
    public boolean areOther(Designation one, Designation other) {
        return areOneOffice(one, other) && (isOver(one, other) || isOver(other, one));
    }

    private boolean areOneOffice(Designation one, Designation other) {
        return one.office().equals(other.office()) || wordNet.areSynonyms(one.noun(), other.noun(), Category.NOUN)
                || Title.areOneOffice(one.office(), other.office()) || one.telling().equals(other.telling());
    }

    private boolean isOver(Designation former, Designation present) {
        if (!former.isFormer() || present.isFormer() || present.isBoundToEvent()) {
            return false;
        }
        boolean told = former.telling().size() > 1 && present.telling().size() > 1 && !present.isDefinite();
        return told || (!LIFELONG.contains(former.noun()) && !isLeft(former.name()) && !isLeft(present.name()));
    }

    /** Whether an article tells that somebody leaves an office, in a sentence that names this one. */
    private boolean isLeft(Mentioned<Name> name) {
        var bearer = evidence.bearers().bearerOf(name);
        return bearer != null && bearer.mentions().stream().filter(each -> each.sharesArticle(name))
                .map(Mentioned::sentence).anyMatch(Tenure::tellsOfLeaving);
    }

    private static boolean tellsOfLeaving(Sentence sentence) {
        return sentence.words().stream().anyMatch(word -> LEAVING.contains(word.lemma()));
    }
}
