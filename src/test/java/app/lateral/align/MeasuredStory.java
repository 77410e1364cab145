package app.lateral.align;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.lateral.align.GoldStory.Gold;
import app.lateral.align.GoldStory.SentenceKey;
import app.lateral.align.GoldStory.SentencePair;

/**
 * A story aligned by hand with all its pairs of sentences measured.
 *
 * @param gold the story
 * @param profile its sentences
 * @param features its pairs
 * @param origin where it is from
 */
record MeasuredStory(GoldStory gold, StoryProfile profile, PairFeatures features, Origin origin) {
    /** Every story of the gold counts as much as one of so many pairs. */
    private static final double PAIRS_OF_A_STORY = 1000;

    /** Where a story is from. */
    enum Origin {
        /** Printed articles, aligned by two annotators. */
        GOLD(1),
        /** Articles written for the fit, and pairs of printed ones, aligned by one. */
        OWN(0.15);

        private final double weight;

        /** How much a story counts beside one of the gold. */
        Origin(double weight) {
            this.weight = weight;
        }
    }

    /** Measures a pair by the places of its articles and sentences. */
    @FunctionalInterface
    interface Measure {
        /** The features of sentence {@code i} of one article and sentence {@code j} of a later one. */
        double[] of(int one, int i, int other, int j);
    }

    /** Measures a story. */
    static MeasuredStory of(GoldStory gold, Origin origin, SentenceEncoder encoder) {
        StoryProfile profile = StoryProfile.of(gold.articles(), encoder, WordRarity.english(), _ -> {
        });
        return new MeasuredStory(gold, profile, PairFeatures.of(profile, _ -> {
        }), origin);
    }

    /** Measures stories of one origin. */
    static List<MeasuredStory> all(List<GoldStory> stories, Origin origin, SentenceEncoder encoder) {
        return stories.stream().map(story -> of(story, origin, encoder)).toList();
    }

    /**
     * The stories that one person aligned, which models are fitted on and never judged by.
     *
     * @param shared the folder that holds the printed articles
     */
    static List<MeasuredStory> own(Path shared, SentenceEncoder encoder) throws IOException {
        List<GoldStory> stories = new ArrayList<>(AlignmentPage.all(AlignmentPage.OWN_STORIES));
        stories.addAll(PrintedPairs.all(shared.resolve("articles")));
        return all(stories, Origin.OWN, encoder);
    }

    /** Whether an article of both is the same; so it is for a story with itself. */
    boolean sharesArticle(MeasuredStory other) {
        return gold.articles().stream().anyMatch(article -> other.gold.articles().stream()
                .anyMatch(own -> own.article().text().equals(article.article().text())));
    }

    /** Adds every pair that the gold is sure of to the examples of a fit. */
    void addTo(LogisticFit fit, Measure measure) {
        Map<SentencePair, Double> pairs = values(features.table(0, (_, _, _, _) -> 0));
        double weight = origin.weight * PAIRS_OF_A_STORY / pairs.size();
        features.table(0, (one, i, other, j) -> {
            Gold answer = gold.links().get(pair(one, i, other, j));
            if (answer != Gold.OPTIONAL) {
                fit.add(measure.of(one, i, other, j), answer != null, weight);
            }
            return 0;
        });
    }

    /** The chance that a model gives to every pair. */
    Map<SentencePair, Double> chances(MatchModel model) {
        return values(model.judge(features));
    }

    private Map<SentencePair, Double> values(PairTable table) {
        Map<SentencePair, Double> values = new HashMap<>();
        features.table(0, (one, i, other, j) -> {
            values.put(pair(one, i, other, j), table.get(one, i, other, j));
            return 0;
        });
        return values;
    }

    private SentencePair pair(int one, int i, int other, int j) {
        return new SentencePair(key(one, i), key(other, j));
    }

    private SentenceKey key(int article, int place) {
        return new SentenceKey(article, profile.articles().get(article).get(place).sentence().index());
    }
}
