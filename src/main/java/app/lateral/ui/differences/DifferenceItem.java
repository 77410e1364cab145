package app.lateral.ui.differences;

import java.util.List;

import app.lateral.fact.Fact;
import app.lateral.ui.mark.Mark;

/**
 * One difference as the list shows it, in words.
 *
 * @param fact the difference
 * @param mark its colour and sign
 * @param kind what sort of thing differs, and how much it matters: "figure · high"
 * @param values what the sources have: "200 km / about 254 kilometres"
 * @param topic what it is about
 * @param sources the names of the articles that have it
 * @param check what the user decided on it
 * @param heading what stands above it as the first of its part of the list; empty for the others
 */
public record DifferenceItem(Fact fact, Mark mark, String kind, String values, String topic, List<String> sources,
        DifferenceCheck check, String heading) {
    /** Keeps a copy of the list. */
    public DifferenceItem {
        sources = List.copyOf(sources);
    }

    DifferenceItem under(String newHeading) {
        return new DifferenceItem(fact, mark, kind, values, topic, sources, check, newHeading);
    }

    DifferenceItem checked(DifferenceCheck newCheck) {
        return new DifferenceItem(fact, mark, kind, values, topic, sources, newCheck, heading);
    }
}
