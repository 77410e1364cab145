package app.lateral.review;

import java.util.Comparator;
import java.util.List;

import app.lateral.compare.Anchor;
import app.lateral.compare.Comparison;
import app.lateral.fact.Fact;
import app.lateral.fact.FactKind;

/**
 * What makes a difference the same one in another comparison of the story, where its id, its rank and the ids of its
 * articles may be others: its kind and the words that were read.
 *
 * @param kind what sort of thing differs
 * @param readings where it is read, each place once, by article and place
 */
public record DifferenceIdentity(FactKind kind, List<Anchor> readings) {
    private static final Comparator<Anchor> BY_PLACE = Comparator.comparing(Anchor::article)
            .thenComparing(Anchor::range).thenComparing(Anchor::words);

    /** Brings the readings into their order. */
    public DifferenceIdentity {
        readings = readings.stream().distinct().sorted(BY_PLACE).toList();
    }

    /** The identity of a fact of this comparison. */
    public static DifferenceIdentity of(Fact fact, Comparison comparison) {
        return new DifferenceIdentity(fact.kind(),
                fact.readings().stream().map(reading -> Anchor.of(reading, comparison)).toList());
    }

    /** How many readings it shares with another: places of one article that overlap. */
    public int shared(DifferenceIdentity other) {
        return (int) readings.stream()
                .filter(reading -> other.readings.stream().anyMatch(their -> isSame(reading, their)))
                .count();
    }

    private static boolean isSame(Anchor one, Anchor other) {
        return one.article().equals(other.article()) && one.range().overlaps(other.range());
    }
}
