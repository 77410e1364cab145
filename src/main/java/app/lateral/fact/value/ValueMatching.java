package app.lateral.fact.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.lateral.fact.Agreement;
import app.lateral.fact.evidence.MentionContext;
import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.evidence.Verdict;
import app.lateral.fact.story.DisjointSets;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Mention;

/**
 * Finds the mentions of a story that state a value for the same thing, wherever they stand: not only in passages that
 * report the same, but by what is measured around them.
 *
 * @param <M> what sort of mention
 */
public final class ValueMatching<M extends Mention> {
    /** Readings that others hold together must themselves be about one thing with this chance at least. */
    private static final double LEAST_CHAINED_SCORE = 0.15;
    /** The same for readings of which others, with their very values, are held together. */
    private static final double LEAST_ECHOED_SCORE = 0.3;
    /** So surely two values that agree must be about one thing to stand by themselves. */
    private static final double LEAST_LEFT_OVER = 0.5;
    /** So surely two sentences report the same that values in them which cannot be compared are no hindrance. */
    private static final double SURELY_LINKED = 0.5;
    /** From here on two mentions stand at the same place of sentences that say the same. */
    private static final double IN_PLACE = 0.7;
    /** How much sooner than their score those are joined that say the very same. */
    private static final double LEAD_OF_EQUALS = 0.1;
    /** Up to so many mentions every pair is looked at. */
    public static final int FEW = 400;

    private final StoryEvidence evidence;
    private final ValueComparison<M> comparison;
    private final List<Mentioned<M>> mentions;
    private final Map<Sort, Set<String>> valuesOfSort = new HashMap<>();

    private record Sort(int place, String sort) {}

    /** A matching of these mentions, given by article, then by place. */
    public ValueMatching(StoryEvidence evidence, ValueComparison<M> comparison, List<Mentioned<M>> mentions) {
        this.evidence = evidence;
        this.comparison = comparison;
        this.mentions = List.copyOf(mentions);
        for (Mentioned<M> mention : mentions) {
            valuesOfSort
                    .computeIfAbsent(new Sort(mention.place(), comparison.sort(mention.mention())),
                            _ -> new HashSet<>())
                    .add(String.valueOf(mention.reading().value()));
        }
    }

    /**
     * A thing for which values are stated.
     *
     * @param mentions what states them, by article, then by place; two or more
     * @param pairings the pairs that hold them together, surest first
     */
    public record Subject<M extends Mention>(List<Mentioned<M>> mentions, List<Pairing<M>> pairings) {
        /** Keeps copies of the lists. */
        public Subject {
            mentions = List.copyOf(mentions);
            pairings = List.copyOf(pairings);
        }
    }

    /** Every thing for which two or more mentions state a value. */
    public List<Subject<M>> subjects() {
        List<Pairing<M>> candidates = candidates();
        Map<SpotPair, Double> scores = new HashMap<>();
        candidates.forEach(pairing -> scores.put(SpotPair.of(pairing.one(), pairing.other()), pairing.score()));
        List<Pairing<M>> accepted = accepted(candidates);
        var groups = new DisjointSets(mentions.size());
        Map<Mentioned.Spot, Integer> numbers = new HashMap<>();
        for (int i = 0; i < mentions.size(); i++) {
            numbers.put(mentions.get(i).spot(), i);
        }
        List<Pairing<M>> used = new ArrayList<>();
        for (Pairing<M> pairing : accepted) {
            evidence.checkpoint();
            int one = number(numbers, pairing.one());
            int other = number(numbers, pairing.other());
            if (groups.together(one, other) || fits(groups, one, other, scores)) {
                groups.join(one, other);
                used.add(pairing);
            }
        }
        Map<Integer, List<Pairing<M>>> usedOfGroup = new HashMap<>();
        for (Pairing<M> pairing : used) {
            usedOfGroup.computeIfAbsent(groups.firstOf(number(numbers, pairing.one())), _ -> new ArrayList<>())
                    .add(pairing);
        }
        List<Subject<M>> subjects = new ArrayList<>();
        groups.all().stream().filter(group -> group.size() > 1)
                .map(group -> new Subject<>(group.stream().map(mentions::get).toList(),
                        usedOfGroup.getOrDefault(group.getFirst(), List.of())))
                .forEach(subjects::add);
        subjects.addAll(leftOver(accepted, used));
        return subjects;
    }

    /**
     * Pairs that surely agree though their groups could not become one: "Friday evening" lies within one article's
     * "Friday", which another's "Friday afternoon" is held together with. Also the day of a time that is held together
     * with times.
     */
    private List<Subject<M>> leftOver(List<Pairing<M>> accepted, List<Pairing<M>> used) {
        Set<Pairing<M>> inGroups = new HashSet<>(used);
        return accepted.stream().filter(pairing -> !inGroups.contains(pairing))
                .filter(pairing -> pairing.verdict().agrees() || !comparison.aspect(pairing.one().mention())
                        .equals(comparison.aspect(pairing.other().mention())))
                .filter(pairing -> pairing.score() >= LEAST_LEFT_OVER && !pairing.isInsideOneArticle())
                .map(pairing -> new Subject<>(List.of(pairing.one(), pairing.other()), List.of(pairing))).toList();
    }

    private static int number(Map<Mentioned.Spot, Integer> numbers, Mentioned<?> mention) {
        Integer number = numbers.get(mention.spot());
        if (number == null) {
            throw new IllegalStateException("not a mention of this story: " + mention.spot());
        }
        return number;
    }

    private record SpotPair(Mentioned.Spot one, Mentioned.Spot other) {
        static SpotPair of(Mentioned<?> one, Mentioned<?> other) {
            return one.spot().compareTo(other.spot()) <= 0
                    ? new SpotPair(one.spot(), other.spot())
                    : new SpotPair(other.spot(), one.spot());
        }
    }

    /**
     * Whether two groups may become one: every pair across them may be about one thing, and no article would contradict
     * itself only by way of another.
     */
    private boolean fits(DisjointSets groups, int one, int other, Map<SpotPair, Double> scores) {
        for (int i : groups.membersOf(one)) {
            for (int j : groups.membersOf(other)) {
                boolean thePair = i == one && j == other;
                if (!thePair && !fits(mentions.get(i), mentions.get(j), scores) && !isEchoed(groups, i, j, scores)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether others in the two groups that tell the very values of these two are surely about one thing. */
    private boolean isEchoed(DisjointSets groups, int one, int other, Map<SpotPair, Double> scores) {
        List<Mentioned<M>> members = Stream.concat(groups.membersOf(one).stream(), groups.membersOf(other).stream())
                .map(mentions::get).toList();
        List<Mentioned<M>> echoes = echoes(members, mentions.get(one));
        List<Mentioned<M>> otherEchoes = echoes(members, mentions.get(other));
        return echoes.stream()
                .anyMatch(echo -> otherEchoes.stream().anyMatch(otherEcho -> !echo.sharesArticle(otherEcho)
                        && scores.getOrDefault(SpotPair.of(echo, otherEcho), 0.0) >= LEAST_ECHOED_SCORE));
    }

    private List<Mentioned<M>> echoes(List<Mentioned<M>> members, Mentioned<M> mention) {
        return members.stream().filter(echo -> echo.spot().equals(mention.spot())
                || (comparison.judge(echo, mention).agreement() == Agreement.SAME
                        && comparison.tellingAgreement(echo.mention(),
                                mention.mention()) > ValueComparison.LEAST_TELLING))
                .toList();
    }

    private boolean fits(Mentioned<M> one, Mentioned<M> other, Map<SpotPair, Double> scores) {
        ValueComparison.Comparability comparability = comparison.comparability(one, other);
        if (comparability == ValueComparison.Comparability.ALWAYS && comparison.judge(one, other).agrees()
                && comparison.tellingAgreement(one.mention(), other.mention()) > 0) {
            return true;
        }
        if (comparability == ValueComparison.Comparability.IF_IN_PLACE
                && evidence.linked(one, other) >= SURELY_LINKED) {
            return true;
        }
        return !one.sharesArticle(other) && scores.getOrDefault(SpotPair.of(one, other), 0.0) >= LEAST_CHAINED_SCORE;
    }

    /** Who gives two values in one sentence means two things. */
    private static boolean inOneSentence(Mentioned<?> one, Mentioned<?> other) {
        return one.sharesArticle(other) && one.mention().sentence() == other.mention().sentence();
    }

    private boolean comparable(Mentioned<M> one, Mentioned<M> other) {
        return switch (comparison.comparability(one, other)) {
            case ALWAYS -> true;
            case IF_LINKED -> evidence.linked(one, other) > 0;
            case IF_IN_PLACE -> evidence.parallel(one, other) >= IN_PLACE;
            case NEVER -> false;
        };
    }

    /** Every pair that can be set against each other, surest first. */
    public List<Pairing<M>> candidates() {
        List<Pairing<M>> candidates = new ArrayList<>();
        Map<StoryEvidence.SentenceOf, List<Mentioned<M>>> bySentence = mentions.stream()
                .collect(Collectors.groupingBy(StoryEvidence.SentenceOf::of));
        for (int i = 0; i < mentions.size(); i++) {
            evidence.checkpoint();
            Mentioned<M> one = mentions.get(i);
            List<Mentioned<M>> others = mentions.size() <= FEW
                    ? mentions.subList(i + 1, mentions.size())
                    : behindInLinked(one, bySentence);
            for (Mentioned<M> other : others) {
                if (!inOneSentence(one, other) && comparable(one, other)) {
                    candidates.add(pairing(one, other));
                }
            }
        }
        candidates = Rivals.settled(candidates, comparison);
        candidates.sort(Comparator.comparingDouble((Pairing<M> pairing) -> rank(pairing)).reversed()
                .thenComparing(pairing -> pairing.one().spot()).thenComparing(pairing -> pairing.other().spot()));
        return candidates;
    }

    /** Who says the very same is joined before who says it more coarsely: "last May" to "last May", not to "14 May". */
    private static double rank(Pairing<?> pairing) {
        boolean equal = pairing.verdict().agreement() == Agreement.SAME && !pairing.isInsideOneArticle();
        return pairing.score() + (equal ? LEAD_OF_EQUALS : 0);
    }

    /** Among very many mentions only those in linked sentences are held against each other. */
    private List<Mentioned<M>> behindInLinked(Mentioned<M> one,
            Map<StoryEvidence.SentenceOf, List<Mentioned<M>>> bySentence) {
        return evidence.partners(one).stream()
                .flatMap(sentence -> bySentence.getOrDefault(sentence, List.of()).stream())
                .filter(other -> one.spot().compareTo(other.spot()) < 0).toList();
    }

    /** These two, of which the one stands first in the story, set against each other. */
    public Pairing<M> pairing(Mentioned<M> one, Mentioned<M> other) {
        Verdict verdict = comparison.judge(one, other);
        MentionContext around = evidence.around(one);
        MentionContext aroundOther = evidence.around(other);
        double agreement = verdict.agrees()
                ? comparison.tellingAgreement(one.mention(), other.mention())
                : 0;
        var signs = new SubjectSigns(evidence.linked(one, other), around.overlap(aroundOther),
                around.closeness(aroundOther), around.headCloseness(aroundOther), scarcity(one, other),
                evidence.parallel(one, other), comparison.sharedRole(one, other), agreement);
        return new Pairing<>(one, other, signs, comparison.model().probability(signs), verdict);
    }

    private double scarcity(Mentioned<M> one, Mentioned<M> other) {
        int there = ofSort(one.place(), other.mention());
        return one.sharesArticle(other)
                ? 1 / Math.sqrt(there)
                : 1 / Math.sqrt((double) there * ofSort(other.place(), one.mention()));
    }

    /** How many different values of the sort of {@code mention} an article states; at least 1. */
    private int ofSort(int place, M mention) {
        return Math.max(1, valuesOfSort.getOrDefault(new Sort(place, comparison.sort(mention)), Set.of()).size());
    }

    private List<Pairing<M>> accepted(List<Pairing<M>> candidates) {
        Map<Seat, Double> best = new HashMap<>();
        for (Pairing<M> pairing : candidates) {
            best.merge(seat(pairing.one(), pairing.other()), pairing.score(), Math::max);
            best.merge(seat(pairing.other(), pairing.one()), pairing.score(), Math::max);
        }
        return candidates.stream().filter(pairing -> accepts(pairing, best)).toList();
    }

    /** A mention and the article in which a partner is sought for it, for one of the things that it states. */
    private record Seat(Mentioned.Spot mention, int place, String aspect) {}

    private Seat seat(Mentioned<M> mention, Mentioned<M> partner) {
        return new Seat(mention.spot(), partner.place(), comparison.aspect(partner.mention()));
    }

    private boolean accepts(Pairing<M> pairing, Map<Seat, Double> best) {
        if (pairing.verdict().agrees()) {
            return pairing.score() >= comparison.leastAgreementScore(pairing.one().mention());
        }
        return pairing.score() >= comparison.leastConflictScore(pairing.one().mention(), pairing.signs())
                && isBest(pairing, pairing.one(), pairing.other(), best)
                && isBest(pairing, pairing.other(), pairing.one(), best);
    }

    /** Whether a mention has no surer partner in the other's article. */
    private boolean isBest(Pairing<M> pairing, Mentioned<M> mention, Mentioned<M> partner, Map<Seat, Double> best) {
        return best.getOrDefault(seat(mention, partner), 0.0) <= pairing.score();
    }
}
