package app.lateral.fact.value;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Mention;

/**
 * Whether two mentions are the only ones of their sort in two sentences that surely report the same, apart from those
 * that both sentences tell alike: then they are told of one thing, whatever words stand around them.
 */
public final class OnlyOnes {
    /** So surely two sentences report the same. */
    public static final double SURE = 0.75;
    /** So surely they do where the values themselves tell that they are of one thing. */
    public static final double LIKELY = 0.5;

    private OnlyOnes() {
    }

    /**
     * Whether there is no other to be told of.
     *
     * @param least how surely the sentences must report the same, 0 to 1
     * @param ofSort whether a mention of one of the sentences is of that sort
     * @param alike whether one of each sentence tell the same
     */
    public static <M extends Mention> boolean are(StoryEvidence evidence, Mentioned<M> one, Mentioned<M> other,
            double least,
            Class<M> kind, Predicate<Mentioned<M>> ofSort, BiPredicate<Mentioned<M>, Mentioned<M>> alike) {
        if (evidence.linked(one, other) < least) {
            return false;
        }
        List<Mentioned<M>> beside = beside(one, kind, ofSort);
        List<Mentioned<M>> besideOther = beside(other, kind, ofSort);
        return beside.stream().allMatch(own -> besideOther.stream().anyMatch(its -> alike.test(own, its)))
                && besideOther.stream().allMatch(its -> beside.stream().anyMatch(own -> alike.test(own, its)));
    }

    private static <M extends Mention> List<Mentioned<M>> beside(Mentioned<M> mention, Class<M> kind,
            Predicate<Mentioned<M>> ofSort) {
        return mention.article().mentionsIn(mention.mention().sentence(), kind).stream()
                .filter(own -> !own.equals(mention.mention()))
                .map(own -> new Mentioned<>(mention.article(), mention.place(), own)).filter(ofSort).toList();
    }
}
