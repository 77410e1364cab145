package app.lateral.ui.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import app.lateral.align.Alignment;
import app.lateral.align.Link;
import app.lateral.text.TextRange;

/**
 * The course that one article takes while another is scrolled: where a passage of the scrolled one comes into focus, the
 * other is at the passage that matches it surest; between two such passages it moves on evenly.
 */
final class LevelCourse {
    private final List<Station> stations;

    private LevelCourse(List<Station> stations) {
        this.stations = stations;
    }

    /**
     * Two passages to be brought level.
     *
     * @param here in the scrolled article
     * @param there in the other
     */
    private record Station(TextRange here, TextRange there) {}

    /** The course of an article while another is scrolled, by the links between them; without links it has none. */
    static LevelCourse of(Alignment alignment, String scrolled, String other) {
        TreeMap<TextRange, Link> surest = new TreeMap<>(Comparator.comparingInt(TextRange::start));
        for (Link link : alignment.between(scrolled, other)) {
            surest.merge(PassageMatch.of(link, scrolled).own().range(), link,
                    (one, two) -> two.score() > one.score() ? two : one);
        }
        List<Station> stations = new ArrayList<>();
        surest.forEach(
                (here, link) -> stations.add(new Station(here, PassageMatch.of(link, scrolled).other().range())));
        return new LevelCourse(List.copyOf(stations));
    }

    /** Whether nothing links the two. */
    boolean isEmpty() {
        return stations.isEmpty();
    }

    /**
     * The height of the other article that goes with a height of the scrolled one.
     *
     * @param height of the scrolled article, in pixels below its beginning
     * @param heightHere the height of a passage of the scrolled article
     * @param heightThere the height of a passage of the other
     */
    double at(double height, ToDoubleFunction<TextRange> heightHere, ToDoubleFunction<TextRange> heightThere) {
        int next = firstBelow(height, heightHere);
        if (next == 0) {
            Station first = stations.getFirst();
            return heightThere.applyAsDouble(first.there()) + height - heightHere.applyAsDouble(first.here());
        }
        Station above = stations.get(next - 1);
        double from = heightHere.applyAsDouble(above.here());
        if (next == stations.size()) {
            return heightThere.applyAsDouble(above.there()) + height - from;
        }
        Station below = stations.get(next);
        double to = heightHere.applyAsDouble(below.here());
        double start = heightThere.applyAsDouble(above.there());
        double end = heightThere.applyAsDouble(below.there());
        return to <= from ? start : start + (end - start) * (height - from) / (to - from);
    }

    private int firstBelow(double height, ToDoubleFunction<TextRange> heightHere) {
        int low = 0;
        int high = stations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (heightHere.applyAsDouble(stations.get(middle).here()) > height) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
