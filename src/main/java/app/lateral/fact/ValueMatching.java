package app.lateral.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import app.lateral.mention.Mention;

/**
 * Finds the mentions of a story that state a value for the same thing, wherever they stand: not only in passages that
 * report the same, but by what is measured around them.
 *
 * @param <M> what sort of mention
 */
final class ValueMatching<M extends Mention> {
    private static final double LEAST_SCORE = 0.5;
    /** A conflict is a reproach: it is raised only where both are surely about one thing. */
    private static final double LEAST_CONFLICT_SCORE = 0.55;
    /** Inside one article the writer usually means two things by two figures. */
    private static final double LEAST_SCORE_INSIDE = 0.75;
    private static final double LEAST_CONFLICT_SCORE_INSIDE = 0.6;

    private final StoryEvidence evidence;
    private final ValueComparison<M> comparison;
    private final List<Mentioned<M>> mentions;
    private final Map<Sort, Integer> sorts = new HashMap<>();

    private record Sort(int place, String sort) {}

    ValueMatching(StoryEvidence evidence, ValueComparison<M> comparison, List<Mentioned<M>> mentions) {
        this.evidence = evidence;
        this.comparison = comparison;
        this.mentions = List.copyOf(mentions);
        for (Mentioned<M> mention : mentions) {
            sorts.merge(new Sort(mention.place(), comparison.sort(mention.mention())), 1, Integer::sum);
        }
    }

    /**
     * A thing for which values are stated.
     *
     * @param mentions what states them, by article, then by place; two or more
     * @param pairings the pairs that hold them together, surest first
     */
    record Subject<M extends Mention>(List<Mentioned<M>> mentions, List<Pairing<M>> pairings) {
        Subject {
            mentions = List.copyOf(mentions);
            pairings = List.copyOf(pairings);
        }
    }

    /** Every thing for which two or more mentions state a value. */
    List<Subject<M>> subjects() {
        List<Pairing<M>> accepted = accepted(candidates());
        var groups = new Groups(mentions.size());
        Map<Mentioned.Spot, Integer> numbers = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            numbers.put(mentions.get(i).spot(), i);
        }
        List<Pairing<M>> used = new ArrayList<>();
        for (Pairing<M> pairing : accepted) {
            int one = number(numbers, pairing.one());
            int other = number(numbers, pairing.other());
            if (groups.together(one, other) || fits(groups, one, other, pairing)) {
                groups.join(one, other);
                used.add(pairing);
            }
        }
        return groups.all().stream().filter(group -> group.size() > 1).map(group -> subject(group, used)).toList();
    }

    private static int number(Map<Mentioned.Spot, Integer> numbers, Mentioned<?> mention) {
        Integer number = numbers.get(mention.spot());
        if (number == null) {
            throw new IllegalStateException("not a mention of this story: " + mention.spot());
        }
        return number;
    }

    private Subject<M> subject(List<Integer> group, List<Pairing<M>> used) {
        List<Mentioned<M>> members = group.stream().map(mentions::get).toList();
        return new Subject<>(members,
                used.stream().filter(pairing -> members.stream().anyMatch(pairing::holds)).toList());
    }

    /** Whether joining both groups would not make an article contradict itself by way of another. */
    private boolean fits(Groups groups, int one, int other, Pairing<M> pairing) {
        for (int i : groups.membersOf(one)) {
            for (int j : groups.membersOf(other)) {
                boolean thePair = pairing.holds(mentions.get(i)) && pairing.holds(mentions.get(j));
                if (!thePair && mentions.get(i).sharesArticle(mentions.get(j)) && (!comparable(i, j)
                        || !comparison.judge(mentions.get(i), mentions.get(j)).agrees())) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean comparable(int i, int j) {
        return comparison.areComparable(mentions.get(i).mention(), mentions.get(j).mention());
    }

    private List<Pairing<M>> candidates() {
        List<Pairing<M>> candidates = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = i + 1; j < mentions.size(); j++) {
                if (comparable(i, j)) {
                    candidates.add(pairing(mentions.get(i), mentions.get(j)));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Pairing<M> pairing) -> pairing.score()).reversed()
                .thenComparing(pairing -> pairing.one().spot()).thenComparing(pairing -> pairing.other().spot()));
        return candidates;
    }

    private Pairing<M> pairing(Mentioned<M> one, Mentioned<M> other) {
        Verdict verdict = comparison.judge(one, other);
        Surroundings around = evidence.around(one);
        Surroundings aroundOther = evidence.around(other);
        double agreement = verdict.agrees()
                ? Math.min(comparison.specificity(one.mention()), comparison.specificity(other.mention()))
                : 0;
        var model = new SubjectModel(evidence.linked(one, other), around.overlap(aroundOther),
                around.closeness(aroundOther), around.headCloseness(aroundOther), around.sharesHead(aroundOther),
                scarcity(one, other), agreement);
        return new Pairing<>(one, other, model.probability(), verdict);
    }

    private double scarcity(Mentioned<M> one, Mentioned<M> other) {
        return 1 / Math.sqrt((double) ofSort(one.place(), other.mention()) * ofSort(other.place(), one.mention()));
    }

    /** How many mentions of the sort of {@code mention} an article has; at least 1. */
    private int ofSort(int place, M mention) {
        return sorts.getOrDefault(new Sort(place, comparison.sort(mention)), 1);
    }

    private List<Pairing<M>> accepted(List<Pairing<M>> candidates) {
        Map<Seat, Double> best = new HashMap<>();
        for (Pairing<M> pairing : candidates) {
            best.merge(new Seat(pairing.one().spot(), pairing.other().place()), pairing.score(), Math::max);
            best.merge(new Seat(pairing.other().spot(), pairing.one().place()), pairing.score(), Math::max);
        }
        return candidates.stream().filter(pairing -> accepts(pairing, best)).toList();
    }

    /** A mention and the article in which a partner is sought for it. */
    private record Seat(Mentioned.Spot mention, int place) {}

    private boolean accepts(Pairing<M> pairing, Map<Seat, Double> best) {
        if (pairing.verdict().agrees()) {
            return pairing.score() >= (pairing.isInsideOneArticle() ? LEAST_SCORE_INSIDE : LEAST_SCORE);
        }
        double least = pairing.isInsideOneArticle() ? LEAST_CONFLICT_SCORE_INSIDE : LEAST_CONFLICT_SCORE;
        return pairing.score() >= least && isBest(pairing, pairing.one(), pairing.other(), best)
                && isBest(pairing, pairing.other(), pairing.one(), best);
    }

    /** Whether a mention has no surer partner in the other's article. */
    private boolean isBest(Pairing<M> pairing, Mentioned<M> mention, Mentioned<M> partner, Map<Seat, Double> best) {
        return best.getOrDefault(new Seat(mention.spot(), partner.place()), 0.0) <= pairing.score();
    }
}
