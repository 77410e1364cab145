package app.lateral.fact.claim;

import java.util.ArrayList;
import java.util.List;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.contrast.StatementFacts;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.evidence.DraftFact;
import app.lateral.fact.evidence.FactMatcher;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.wording.WordNet;
import app.lateral.segment.Sentence;

/**
 * One person who is said to have made known two different things at one time, wherever the articles tell of it.
 *
 * <pre>
 * "In May, Holm announced [her resignation]" / "Holm said in May that she [would not seek another term]"  -> conflict
 * </pre>
 */
public final class AnnouncementMatcher implements FactMatcher {
    private static final double SURE = 0.6;
    /** Things less alike than this were two parts of one speech. */
    private static final double LEAST_LIKENESS = 0.24;

    private final WordNet wordNet;

    /** A matcher that asks this dictionary how words stand to each other. */
    public AnnouncementMatcher(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    @Override
    public List<DraftFact> match(StoryEvidence evidence) {
        List<Announcement> all = new ArrayList<>();
        for (var article : evidence.articles()) {
            evidence.checkpoint();
            for (Sentence sentence : article.sentences()) {
                if (sentence.isBody() && Announcement.mayStandIn(sentence)) {
                    all.addAll(Announcement.of(evidence.stated(article.id(), sentence.index())));
                }
            }
        }
        List<StatementContrast> contrasts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (areAtOneTime(all.get(i), all.get(j)) && areUnlike(all.get(i), all.get(j))) {
                    addAll(all, all.get(i), all.get(j), contrasts);
                }
            }
        }
        return StatementFacts.of(contrasts);
    }

    /** Every announcement of the one thing against every one of the other. */
    private static void addAll(List<Announcement> all, Announcement one, Announcement other,
            List<StatementContrast> contrasts) {
        for (Announcement same : all) {
            for (Announcement otherSame : all) {
                if (same.sense().equals(one.sense()) && otherSame.sense().equals(other.sense())) {
                    contrasts.add(new StatementContrast(Opposition.CONTENT, telling(same), telling(otherSame), SURE,
                            one.speaker().name()));
                }
            }
        }
    }

    private static Telling telling(Announcement announcement) {
        return new Telling(announcement.sentence(), announcement.content(), announcement.sense());
    }

    private static boolean areAtOneTime(Announcement one, Announcement other) {
        return one.speaker().id().equals(other.speaker().id()) && one.moment() != null && other.moment() != null
                && one.moment().kind() == other.moment().kind()
                && one.moment().value().equals(other.moment().value());
    }

    private boolean areUnlike(Announcement one, Announcement other) {
        var pair = new StatementPair(one.sentence(), other.sentence(), 1, wordNet);
        double likeness = pair.likeness(one.head(), other.head());
        return likeness < StatementPair.SAME && likeness >= LEAST_LIKENESS;
    }
}
