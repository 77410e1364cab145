package app.lateral.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.compare.Comparison;
import app.lateral.fact.Agreement;
import app.lateral.fact.Fact;
import app.lateral.fact.FactKind;
import app.lateral.fact.Reading;
import app.lateral.text.TextRange;

import static java.util.stream.Collectors.toUnmodifiableSet;

/**
 * What makes a fact the same one in another comparison of the story, where its id, its rank and the ids of its articles
 * may be others: its kind and the places of its readings in their files.
 *
 * @param kind its kind
 * @param alone whether one article only had it: a conflict of which but one side is left is no longer the same
 * @param places where it is read
 */
record FactIdentity(FactKind kind, boolean alone, Set<Place> places) {
    /**
     * Where a reading stands.
     *
     * @param path the article's file
     * @param range its place in the text
     */
    record Place(String path, TextRange range) {}

    /** The identity of a fact of this comparison. */
    static FactIdentity of(Fact fact, Comparison comparison) {
        return new FactIdentity(fact.kind(), isAlone(fact), places(fact.readings(), comparison));
    }

    /** The fact of another comparison that is this one: of its kind, with most of its readings and at least one. */
    Optional<Fact> in(Comparison comparison) {
        return comparison.facts().stream().filter(fact -> fact.kind() == kind && isAlone(fact) == alone)
                .filter(fact -> shared(fact, comparison) > 0)
                .max(Comparator.comparingLong(fact -> shared(fact, comparison)));
    }

    private static boolean isAlone(Fact fact) {
        return fact.agreement() == Agreement.ALONE;
    }

    private long shared(Fact fact, Comparison comparison) {
        return places(fact.readings(), comparison).stream().filter(places::contains).count();
    }

    private static Set<Place> places(List<Reading> readings, Comparison comparison) {
        return readings.stream().map(reading -> new Place(comparison.article(reading.article()).article().path(),
                reading.range())).collect(toUnmodifiableSet());
    }
}
