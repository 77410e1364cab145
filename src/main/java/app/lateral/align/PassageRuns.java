package app.lateral.align;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins links that follow each other on both sides, or share a sentence on one, to passages. */
final class PassageRuns {
    private static final Comparator<Link> IN_ORDER = Comparator.comparingInt((Link link) -> link.from().first())
            .thenComparingInt(link -> link.to().first());

    private final Map<Corner, Link> byCorner = new LinkedHashMap<>();
    private final Set<Corner> joined = new HashSet<>();

    private PassageRuns(List<Link> links) {
        links.forEach(link -> byCorner.put(Corner.of(link), link));
    }

    /** The links of a story, each in one run, in the order of the first link of each. */
    static List<PassageLink> of(List<Link> links) {
        return new PassageRuns(links).runs();
    }

    /** Where a link begins in both articles. */
    private record Corner(String from, int first, String to, int firstOfTo) {
        static Corner of(Link link) {
            return new Corner(link.from().article(), link.from().first(), link.to().article(), link.to().first());
        }

        Corner moved(int along, int alongTo) {
            return new Corner(from, first + along, to, firstOfTo + alongTo);
        }
    }

    private List<PassageLink> runs() {
        List<PassageLink> runs = new ArrayList<>();
        for (Corner corner : byCorner.keySet()) {
            if (!joined.contains(corner)) {
                runs.add(run(corner));
            }
        }
        return runs;
    }

    private PassageLink run(Corner start) {
        List<Link> links = new ArrayList<>();
        Deque<Corner> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            Corner corner = open.remove();
            Link link = byCorner.get(corner);
            if (link == null || !joined.add(corner)) {
                continue;
            }
            links.add(link);
            for (int along = 0; along <= 1; along++) {
                for (int alongTo = 0; alongTo <= 1; alongTo++) {
                    open.add(corner.moved(along, alongTo));
                    open.add(corner.moved(-along, -alongTo));
                }
            }
        }
        links.sort(IN_ORDER);
        return joined(links);
    }

    private static PassageLink joined(List<Link> links) {
        Passage from = links.stream().map(Link::from).reduce(PassageRuns::union).orElseThrow();
        Passage to = links.stream().map(Link::to).reduce(PassageRuns::union).orElseThrow();
        return new PassageLink(from, to, relation(links),
                links.stream().mapToDouble(Link::score).max().orElseThrow(), links);
    }

    static Passage union(Passage one, Passage other) {
        return new Passage(one.article(), Math.min(one.first(), other.first()), Math.max(one.last(), other.last()),
                one.range().union(other.range()));
    }

    /** Each sentence finds of itself what its closest link does; the one that finds least decides. */
    private static Relation relation(List<Link> links) {
        Map<Passage, Relation> closest = new LinkedHashMap<>();
        for (Link link : links) {
            closest.merge(link.from(), link.relation(), PassageRuns::closer);
            closest.merge(link.to(), link.relation(), PassageRuns::closer);
        }
        return leastOf(closest.values());
    }

    private static Relation closer(Relation one, Relation other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Relation leastOf(Collection<Relation> relations) {
        return relations.stream().max(Comparator.naturalOrder()).orElseThrow();
    }
}
