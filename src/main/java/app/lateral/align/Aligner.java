package app.lateral.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

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
    /** The share of the work after which sentences are profiled, … */
    private static final double PROFILING = 0.7;
    /** … and every pair of them is measured; the rest judges and explains. */
    private static final double MEASURED = 0.9;
    /** From this share of matched content on, on both sides, two sentences say the same in nearly the same words. */
    private static final double EQUAL = 0.6;
    /** From this share on they say the same in other words; a third of the hand-made links are called so and lie above. */
    private static final double NEAR = 0.20;

    private final SentenceEncoder encoder;
    private final WordRarity rarity = WordRarity.english();
    private final MatchModel model = MatchModel.fitted();

    /** An aligner that reads meaning with this encoder. */
    public Aligner(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    /** Loads the encoder's model ahead of its first use, from any thread. */
    public void warmUp() {
        encoder.warmUp();
    }

    /**
     * Aligns every pair of articles.
     *
     * @param articles the story's articles in order
     * @param progress told the fraction done, 0.0 to 1.0, on this thread; may throw
     *     {@link java.util.concurrent.CancellationException} to stop
     */
    public Alignment align(List<AnnotatedArticle> articles, DoubleConsumer progress) {
        List<AnnotatedArticle> ordered = articles.stream()
                .sorted(Comparator.comparing(article -> article.article().text())).toList();
        // sums of fractions depend on their order: all is reckoned in one order, then told in that of the story
        List<AnnotatedArticle> read = ordered.stream().filter(this::reads).toList();
        PairLinks byMeaning = read.size() < 2 ? (_, _) -> List.of() : byMeaning(read, progress);
        List<Link> links = new ArrayList<>();
        for (int one = 0; one < articles.size(); one++) {
            for (int other = one + 1; other < articles.size(); other++) {
                AnnotatedArticle from = articles.get(one);
                AnnotatedArticle to = articles.get(other);
                links.addAll(reads(from) && reads(to) ? byMeaning.between(from, to) : ValueLinks.between(from, to));
            }
        }
        progress.accept(1);
        return Alignment.of(links, ids(articles), ids(ordered));
    }

    /**
     * Whether the passages of an article are matched by meaning; those of one in a language that the encoder does not know
     * are matched by numbers, names and dates alone.
     */
    public boolean reads(AnnotatedArticle article) {
        return encoder.knows(article.segmented().language());
    }

    /** Finds the links between two articles. */
    @FunctionalInterface
    private interface PairLinks {
        List<Link> between(AnnotatedArticle one, AnnotatedArticle other);
    }

    private PairLinks byMeaning(List<AnnotatedArticle> ordered, DoubleConsumer progress) {
        StoryProfile story = StoryProfile.of(ordered, encoder, rarity,
                fraction -> progress.accept(PROFILING * fraction));
        PairFeatures features = PairFeatures.of(story,
                fraction -> progress.accept(PROFILING + (MEASURED - PROFILING) * fraction));
        PairTable chances = model.judge(features);
        return (one, other) -> links(one, ordered.indexOf(one), other, ordered.indexOf(other), story, chances);
    }

    private static List<String> ids(List<AnnotatedArticle> articles) {
        return articles.stream().map(AnnotatedArticle::id).toList();
    }

    private List<Link> links(AnnotatedArticle one, int placeOfOne, AnnotatedArticle other, int placeOfOther,
            StoryProfile story, PairTable chances) {
        List<SentenceProfile> ours = story.articles().get(placeOfOne);
        List<SentenceProfile> theirs = story.articles().get(placeOfOther);
        return IntStream.range(0, ours.size()).parallel().boxed().flatMap(i -> Arrays
                .stream(story.candidates().of(placeOfOne, i, placeOfOther))
                .filter(j -> model.isLink(chances.get(placeOfOne, i, placeOfOther, j)))
                .mapToObj(j -> link(one, ours.get(i), other, theirs.get(j), story,
                        chances.get(placeOfOne, i, placeOfOther, j))))
                .toList();
    }

    private static Link link(AnnotatedArticle one, SentenceProfile ours, AnnotatedArticle other, SentenceProfile theirs,
            StoryProfile story, double chance) {
        PairComparison pair = ours.article() < theirs.article()
                ? story.compare(ours, theirs)
                : story.compare(theirs, ours);
        return new Link(passage(one, ours.sentence()), passage(other, theirs.sentence()), relation(pair), chance,
                MatchExplainer.reasons(one, ours, other, theirs),
                WordComparison.differences(ours.sentence().words(), theirs.sentence().words()));
    }

    private static Passage passage(AnnotatedArticle article, Sentence sentence) {
        return new Passage(article.id(), sentence.index(), sentence.index(), sentence.range());
    }

    private static Relation relation(PairComparison pair) {
        double covered = pair.coveredByBoth();
        if (covered >= EQUAL) {
            return Relation.EQUAL;
        }
        return covered >= NEAR ? Relation.NEAR : Relation.PARTIAL;
    }
}
