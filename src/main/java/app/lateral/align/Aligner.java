package app.lateral.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.segment.Sentence;

/**
 * Finds the passages that report the same thing.
 *
 * <p>Every body sentence is measured against every body sentence of the other articles ({@link MatchFeature}), then each
 * pair among its rivals ({@link StandingFeature}); a logistic model fitted on stories aligned by hand turns both into a
 * chance. An aligner keeps the vectors of the sentences that it has seen, so adding an article to a story is quick.
 */
public final class Aligner {
    /** The share of the work that goes into profiling sentences; the rest compares them. */
    private static final double PROFILING = 0.7;
    private static final double MEASURED = 0.9;

    private final SentenceEncoder encoder;
    private final WordRarity rarity = WordRarity.english();
    private final MatchModel model = MatchModel.fitted();

    /** An aligner that reads meaning with this encoder. */
    public Aligner(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    /**
     * Aligns every pair of articles.
     *
     * @param articles the story's articles in order
     * @param progress told the fraction done, 0.0 to 1.0, on this thread; may throw
     *     {@link java.util.concurrent.CancellationException} to stop
     */
    public Alignment align(List<AnnotatedArticle> articles, DoubleConsumer progress) {
        if (articles.size() < 2) {
            progress.accept(1);
            return new Alignment(List.of());
        }
        StoryProfile story = StoryProfile.of(articles, encoder, rarity,
                fraction -> progress.accept(PROFILING * fraction));
        PairFeatures features = PairFeatures.of(story);
        progress.accept(MEASURED);
        Alignment alignment = new Alignment(links(articles, story, model.judge(features)));
        progress.accept(1);
        return alignment;
    }

    private List<Link> links(List<AnnotatedArticle> articles, StoryProfile story, PairTable chances) {
        List<Link> links = new ArrayList<>();
        for (int one = 0; one < articles.size(); one++) {
            for (int other = one + 1; other < articles.size(); other++) {
                List<SentenceProfile> ours = story.articles().get(one);
                List<SentenceProfile> theirs = story.articles().get(other);
                for (int i = 0; i < ours.size(); i++) {
                    for (int j = 0; j < theirs.size(); j++) {
                        double chance = chances.get(one, i, other, j);
                        if (chance >= model.threshold()) {
                            links.add(link(articles, story, ours.get(i), theirs.get(j), chance));
                        }
                    }
                }
            }
        }
        return links;
    }

    private static Link link(List<AnnotatedArticle> articles, StoryProfile story, SentenceProfile from,
            SentenceProfile to, double chance) {
        AnnotatedArticle fromArticle = articles.get(from.article());
        AnnotatedArticle toArticle = articles.get(to.article());
        return new Link(passage(fromArticle, from.sentence()), passage(toArticle, to.sentence()),
                relation(new PairComparison(from, to, story.likenesses())),
                chance, MatchExplainer.reasons(fromArticle, from, toArticle, to),
                WordComparison.differences(from.sentence().words(), to.sentence().words()));
    }

    private static Passage passage(AnnotatedArticle article, Sentence sentence) {
        return new Passage(article.id(), sentence.index(), sentence.index(), sentence.range());
    }

    private static Relation relation(PairComparison pair) {
        double covered = pair.coveredByBoth();
        if (covered >= 0.85) {
            return Relation.EQUAL;
        }
        return covered >= 0.4 ? Relation.NEAR : Relation.PARTIAL;
    }
}
