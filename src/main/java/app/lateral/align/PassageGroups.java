package app.lateral.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers passages that report the same thing, over all articles of a story. Links are taken surest first, and two groups
 * become one only where they are coherent: where the mean chance that two of their passages match, over all pairs that
 * newly come together, is high enough (average linkage after Sokal and Michener, 1958). So a chain of single links does
 * not swallow a story.
 */
final class PassageGroups {
    /** Two sure links of three hold three passages together; weaker ones need the third. */
    private static final double LEAST_MEAN_CHANCE = 1.0 / 3;

    private final List<String> articles;
    private final Map<Pair, Double> chances = new HashMap<>();
    private final Map<Place, List<Place>> groups = new LinkedHashMap<>();
    private final Map<Place, Passage> passages = new HashMap<>();

    private PassageGroups(List<String> articles) {
        this.articles = articles;
    }

    /**
     * The groups that these links form, in the order of the story.
     *
     * @param links the links of a story
     * @param story its articles in order
     * @param settled its articles in an order that does not depend on how they were added: it decides between links that
     *     are equally sure
     */
    static List<PassageGroup> of(List<Link> links, List<String> story, List<String> settled) {
        return new PassageGroups(settled).groups(links, story);
    }

    /** A linked passage by the number of its article and its first sentence. */
    private record Place(int article, int sentence) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return article != other.article
                    ? Integer.compare(article, other.article)
                    : Integer.compare(sentence, other.sentence);
        }
    }

    private record Pair(Place one, Place other, double chance) {
        static Pair of(Place one, Place other, double chance) {
            return one.compareTo(other) <= 0 ? new Pair(one, other, chance) : new Pair(other, one, chance);
        }

        Pair withoutChance() {
            return new Pair(one, other, 0);
        }
    }

    private List<PassageGroup> groups(List<Link> links, List<String> story) {
        List<Pair> pairs = new ArrayList<>();
        for (Link link : links) {
            Pair pair = Pair.of(place(link.from()), place(link.to()), link.score());
            chances.merge(pair.withoutChance(), link.score(), Math::max);
            pairs.add(pair);
        }
        pairs.sort(Comparator.comparingDouble(Pair::chance).reversed().thenComparing(Pair::one)
                .thenComparing(Pair::other));
        pairs.forEach(this::joinWhereCoherent);
        Map<String, Integer> order = new HashMap<>();
        story.forEach(article -> order.put(article, order.size()));
        Comparator<Passage> inOrder = Comparator
                .comparingInt((Passage passage) -> order.getOrDefault(passage.article(), 0))
                .thenComparingInt(Passage::first);
        return new TreeMap<>(groups).entrySet().stream()
                .filter(group -> group.getValue().getFirst().equals(group.getKey()))
                .map(group -> group(group.getValue(), inOrder)).filter(group -> group.articles().size() > 1)
                .sorted(Comparator.comparing((PassageGroup group) -> group.passages().getFirst(), inOrder)).toList();
    }

    private Place place(Passage passage) {
        Place place = new Place(articles.indexOf(passage.article()), passage.first());
        passages.merge(place, passage, PassageRuns::union);
        groups.computeIfAbsent(place, own -> new ArrayList<>(List.of(own)));
        return place;
    }

    private void joinWhereCoherent(Pair pair) {
        List<Place> one = groups.getOrDefault(pair.one(), List.of());
        List<Place> other = groups.getOrDefault(pair.other(), List.of());
        if (!one.equals(other) && meanChance(one, other) >= LEAST_MEAN_CHANCE) {
            List<Place> both = new ArrayList<>(one);
            both.addAll(other);
            both.sort(Comparator.naturalOrder());
            both.forEach(place -> groups.put(place, both));
        }
    }

    /** Passages of one article are no pair: it may tell one thing twice. */
    private double meanChance(List<Place> one, List<Place> other) {
        double sum = 0;
        int count = 0;
        for (Place place : one) {
            for (Place rival : other) {
                if (place.article() != rival.article()) {
                    sum += chances.getOrDefault(Pair.of(place, rival, 0), 0.0);
                    count++;
                }
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private PassageGroup group(List<Place> places, Comparator<Passage> inOrder) {
        Map<Integer, List<Passage>> byArticle = new TreeMap<>();
        for (Place place : places) {
            List<Passage> own = byArticle.computeIfAbsent(place.article(), _ -> new ArrayList<>());
            Passage passage = passages.get(place);
            if (passage == null) {
                throw new IllegalStateException("no passage at " + place);
            }
            if (!own.isEmpty() && own.getLast().last() + 1 >= passage.first()) {
                own.add(PassageRuns.union(own.removeLast(), passage));
            } else {
                own.add(passage);
            }
        }
        return new PassageGroup(byArticle.values().stream().flatMap(List::stream).sorted(inOrder).toList());
    }
}
