package app.lateral.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import app.lateral.align.MatchReason.SharedFigures;
import app.lateral.align.MatchReason.SharedNames;
import app.lateral.align.SentenceValues.Value;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.segment.Sentence;

/**
 * Links the passages of two articles by numbers, dates and names alone: where the languages differ or the encoder does not
 * know them. Two sentences are linked where they share values that few others hold, and neither has a clearly
 * better match.
 */
final class ValueLinks {
    /** What so many sentences of an article hold tells too little. */
    private static final int COMMON = 40;
    /** One long number that nobody else gives is enough, one name is not. */
    private static final double LEAST_SCORE = 0.47;
    /** Beside the best match of a sentence one that tells so much less is none. */
    private static final double OF_THE_BEST = 0.8;

    private final AnnotatedArticle one;
    private final AnnotatedArticle other;
    private final List<Map<Value, String>> ours;
    private final List<Map<Value, String>> theirs;

    private ValueLinks(AnnotatedArticle one, AnnotatedArticle other) {
        this.one = one;
        this.other = other;
        this.ours = SentenceValues.of(one);
        this.theirs = SentenceValues.of(other);
    }

    /** The links between two articles, by place in the first, then in the second. */
    static List<Link> between(AnnotatedArticle one, AnnotatedArticle other) {
        return new ValueLinks(one, other).links();
    }

    private List<Link> links() {
        Map<Value, List<Integer>> ourHolders = holders(ours);
        Map<Value, List<Integer>> theirHolders = holders(theirs);
        List<Map<Integer, Double>> evidence = new ArrayList<>();
        double[] bestOfOurs = new double[ours.size()];
        double[] bestOfTheirs = new double[theirs.size()];
        for (int i = 0; i < ours.size(); i++) {
            Map<Integer, Double> found = new TreeMap<>();
            for (Value value : ours.get(i).keySet()) {
                int here = ourHolders.getOrDefault(value, List.of()).size();
                List<Integer> there = theirHolders.getOrDefault(value, List.of());
                if (here <= COMMON && there.size() <= COMMON) {
                    double weight = value.kind().weight() / Math.sqrt((double) here * Math.max(1, there.size()));
                    there.forEach(j -> found.merge(j, weight, Double::sum));
                }
            }
            evidence.add(found);
            for (Map.Entry<Integer, Double> rival : found.entrySet()) {
                bestOfOurs[i] = Math.max(bestOfOurs[i], rival.getValue());
                bestOfTheirs[rival.getKey()] = Math.max(bestOfTheirs[rival.getKey()], rival.getValue());
            }
        }
        List<Sentence> ourSentences = one.sentences().stream().filter(Sentence::isBody).toList();
        List<Sentence> theirSentences = other.sentences().stream().filter(Sentence::isBody).toList();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            for (Map.Entry<Integer, Double> rival : evidence.get(i).entrySet()) {
                int j = rival.getKey();
                double weight = rival.getValue();
                double score = weight / (1 + weight);
                boolean best = weight >= OF_THE_BEST * bestOfOurs[i] && weight >= OF_THE_BEST * bestOfTheirs[j];
                Set<Value> shared = new LinkedHashSet<>(ours.get(i).keySet());
                shared.retainAll(theirs.get(j).keySet());
                if (best && score >= LEAST_SCORE) {
                    links.add(new Link(passage(one, ourSentences.get(i)), passage(other, theirSentences.get(j)),
                            Relation.PARTIAL, score, reasons(shared, ours.get(i), theirs.get(j)), List.of()));
                }
            }
        }
        return links;
    }

    private static Map<Value, List<Integer>> holders(List<Map<Value, String>> sentences) {
        Map<Value, List<Integer>> holders = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (Value value : sentences.get(i).keySet()) {
                holders.computeIfAbsent(value, _ -> new ArrayList<>()).add(i);
            }
        }
        return holders;
    }

    private static Passage passage(AnnotatedArticle article, Sentence sentence) {
        return new Passage(article.id(), sentence.index(), sentence.index(), sentence.range());
    }

    private static List<MatchReason> reasons(Set<Value> shared, Map<Value, String> here, Map<Value, String> there) {
        List<String> names = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        for (Value value : shared) {
            String ourWords = here.getOrDefault(value, "");
            String theirWords = there.getOrDefault(value, "");
            if (value.kind().isName()) {
                names.add(ourWords.equals(theirWords) ? ourWords : ourWords + "/" + theirWords);
            } else {
                figures.add(ourWords);
            }
        }
        List<MatchReason> reasons = new ArrayList<>();
        if (!names.isEmpty()) {
            reasons.add(new SharedNames(names));
        }
        if (!figures.isEmpty()) {
            reasons.add(new SharedFigures(figures.stream().filter(figure -> figures.stream()
                    .noneMatch(longer -> longer.length() > figure.length() && longer.contains(figure))).toList()));
        }
        return reasons;
    }
}
