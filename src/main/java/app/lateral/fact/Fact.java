package app.lateral.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing that the articles state or measure, with every article's readings and their agreement.
 *
 * @param id its name within the comparison: "f1", "f2", … in rank order
 * @param kind what sort of thing
 * @param topic what it is about
 * @param agreement how the readings stand to each other
 * @param severity how much it matters; null for {@link Agreement#SAME} and {@link Agreement#COMPATIBLE}
 * @param confidence 0 to 1: how sure it is that the readings are about one thing and that the agreement is right
 * @param explanation why the readings agree or not
 * @param readings the readings, by the story's order of articles, then by place; from one article there may be several
 */
public record Fact(String id, FactKind kind, Topic topic, Agreement agreement, @Nullable Severity severity,
        double confidence, Explanation explanation, List<Reading> readings) {
    /** Keeps a copy of the list. */
    public Fact {
        readings = List.copyOf(readings);
    }

    /** Whether the user should look at it: in conflict, updated, or important and alone. */
    public boolean isDifference() {
        return agreement == Agreement.CONFLICT || agreement == Agreement.UPDATE || agreement == Agreement.ALONE;
    }

    /** The ids of the articles that have a reading, each once, in the story's order. */
    public List<String> articles() {
        return readings.stream().map(Reading::article).distinct().toList();
    }
}
