package app.lateral.ui.control;

import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

import app.lateral.text.TextRange;

/**
 * The course that one article takes while another is scrolled: where a passage of the scrolled one comes into focus, the
 * other is at the passage that matches it surest; between two such passages it moves on evenly.
 */
public final class LevelCourse {
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
    public record Station(TextRange here, TextRange there) {}

    /** The course by these passages; of several that begin at one place the first counts. Without any there is none. */
    public static LevelCourse of(List<Station> stations) {
        TreeMap<Integer, Station> byPlace = new TreeMap<>();
        stations.forEach(station -> byPlace.putIfAbsent(station.here().start(), station));
        return new LevelCourse(List.copyOf(byPlace.values()));
    }

    /** Whether nothing links the two. */
    public boolean isEmpty() {
        return stations.isEmpty();
    }

    /**
     * The height of the other article that goes with a height of the scrolled one.
     *
     * @param height of the scrolled article, in pixels below its beginning
     * @param heightHere the height of a passage of the scrolled article
     * @param heightThere the height of a passage of the other
     */
    public double at(double height, ToDoubleFunction<TextRange> heightHere, ToDoubleFunction<TextRange> heightThere) {
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
