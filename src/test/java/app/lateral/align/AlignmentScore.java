package app.lateral.align;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import app.lateral.align.GoldStory.Gold;
import app.lateral.align.GoldStory.SentenceKey;
import app.lateral.align.GoldStory.SentencePair;

/**
 * How well links agree with the gold, reckoned as the project's scorer does.
 *
 * @param f1 the harmonic mean of precision and recall of links
 * @param precision the share of the links given that are right, optional ones left out
 * @param recall the share of the core links that are given
 * @param strong the share of the core links that are more than partial that are given
 * @param best the share of the sentences with a core link whose surest link is right
 */
record AlignmentScore(double f1, double precision, double recall, double strong, double best) {
    /**
     * Scores the pairs whose chance reaches a threshold.
     *
     * @param chances the chance of every pair of sentences
     */
    static AlignmentScore of(GoldStory story, Map<SentencePair, Double> chances, double threshold) {
        Map<SentencePair, Double> given = new HashMap<>(chances);
        given.values().removeIf(chance -> chance < threshold);
        int counted = 0;
        int right = 0;
        for (SentencePair pair : given.keySet()) {
            Gold gold = story.links().get(pair);
            counted += gold == Gold.OPTIONAL ? 0 : 1;
            right += gold == Gold.STRONG || gold == Gold.PARTIAL ? 1 : 0;
        }
        long core = story.links().values().stream().filter(gold -> gold != Gold.OPTIONAL).count();
        long strong = story.links().values().stream().filter(gold -> gold == Gold.STRONG).count();
        long strongGiven = story.links().entrySet().stream()
                .filter(link -> link.getValue() == Gold.STRONG && given.containsKey(link.getKey())).count();
        double precision = counted == 0 ? 0 : (double) right / counted;
        double recall = (double) right / core;
        return new AlignmentScore(right == 0 ? 0 : 2 * precision * recall / (precision + recall), precision, recall,
                (double) strongGiven / strong, best(story, given));
    }

    /** The mean of scores, part by part. */
    static AlignmentScore mean(Collection<AlignmentScore> scores) {
        return new AlignmentScore(mean(scores, AlignmentScore::f1), mean(scores, AlignmentScore::precision),
                mean(scores, AlignmentScore::recall), mean(scores, AlignmentScore::strong),
                mean(scores, AlignmentScore::best));
    }

    private static double mean(Collection<AlignmentScore> scores, ToDoubleFunction<AlignmentScore> part) {
        return scores.stream().mapToDouble(part).average().orElse(0);
    }

    private record Question(SentenceKey sentence, int article) {}

    private static double best(GoldStory story, Map<SentencePair, Double> given) {
        Map<Question, Set<SentenceKey>> right = new HashMap<>();
        story.links().forEach((pair, gold) -> {
            if (gold != Gold.OPTIONAL) {
                right.computeIfAbsent(new Question(pair.one(), pair.other().article()), _ -> new HashSet<>());
                right.computeIfAbsent(new Question(pair.other(), pair.one().article()), _ -> new HashSet<>());
            }
        });
        story.links().forEach((pair, _) -> {
            right.getOrDefault(new Question(pair.one(), pair.other().article()), new HashSet<>()).add(pair.other());
            right.getOrDefault(new Question(pair.other(), pair.one().article()), new HashSet<>()).add(pair.one());
        });
        Map<Question, SentenceKey> answers = new HashMap<>();
        Map<Question, Double> best = new HashMap<>();
        given.forEach((pair, chance) -> {
            answer(new Question(pair.one(), pair.other().article()), pair.other(), chance, answers, best);
            answer(new Question(pair.other(), pair.one().article()), pair.one(), chance, answers, best);
        });
        long good = right.entrySet().stream().filter(ask -> {
            SentenceKey answer = answers.get(ask.getKey());
            return answer != null && ask.getValue().contains(answer);
        }).count();
        return (double) good / right.size();
    }

    private static void answer(Question question, SentenceKey sentence, double chance,
            Map<Question, SentenceKey> answers, Map<Question, Double> best) {
        if (chance > best.getOrDefault(question, -1.0)) {
            best.put(question, chance);
            answers.put(question, sentence);
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "F1 %.3f  precision %.3f  recall %.3f  strong recall %.3f  best match %.3f",
                f1, precision, recall, strong, best);
    }
}
