package app.lateral.align;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import app.lateral.align.GoldStory.Gold;
import app.lateral.align.GoldStory.SentencePair;

/** The chances that each of several stories gets from a model fitted on the others. */
final class CrossValidation {
    private final Map<MeasuredStory, Map<SentencePair, Double>> heldOut = new LinkedHashMap<>();

    /**
     * Fits a model for each story on all others that share no article with it.
     *
     * @param others stories that every model is fitted on and none is judged by
     */
    CrossValidation(List<MeasuredStory> stories, List<MeasuredStory> others) {
        for (MeasuredStory story : stories) {
            MatchModel unseeing = AlignmentFit.fit(Stream.concat(stories.stream(), others.stream())
                    .filter(other -> !other.sharesArticle(story)).toList());
            heldOut.put(story, story.chances(unseeing));
        }
    }

    /** How well the links agree with the gold, story by story. */
    Map<MeasuredStory, AlignmentScore> scores() {
        Map<MeasuredStory, AlignmentScore> scores = new LinkedHashMap<>();
        heldOut.forEach((story, chances) -> scores.put(story,
                AlignmentScore.of(story.gold(), chances, AlignmentFit.THRESHOLD)));
        return scores;
    }

    /** The mean of the scores. */
    AlignmentScore mean() {
        return AlignmentScore.mean(scores().values());
    }

    /**
     * What became of pairs of about the same chance.
     *
     * @param low the least chance
     * @param high the chance before which they end
     * @param pairs how many there are, those left out that one annotator alone has
     * @param right how many of them the gold has
     */
    record Band(double low, double high, int pairs, int right) {
        /** The share that is right. */
        double share() {
            return pairs == 0 ? 0 : (double) right / pairs;
        }
    }

    /** The pairs of all stories whose chance lies in a band. */
    Band band(double low, double high) {
        int pairs = 0;
        int right = 0;
        for (MeasuredStory story : heldOut.keySet()) {
            for (var pair : Objects.requireNonNull(heldOut.get(story)).entrySet()) {
                Gold gold = story.gold().links().get(pair.getKey());
                if (pair.getValue() >= low && pair.getValue() < high && gold != Gold.OPTIONAL) {
                    pairs++;
                    right += gold == null ? 0 : 1;
                }
            }
        }
        return new Band(low, high, pairs, right);
    }
}
