package app.lateral.fact.figure;

import java.util.Set;

import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Quantity;

/**
 * In which order a place is: "the fourth accident", "the third time" that somebody was hurt. What happens again is
 * counted under any noun for it.
 */
final class Orders {
    private static final String OF_EVENTS = "event";
    /** Nouns that stand for whatever happens again. */
    private static final Set<String> TIMES = Set.of("time", "occasion", "instance", "case", "incident", "event");

    private final WordNet wordNet;

    Orders(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    /** What the order is of: one word for all that happens. */
    String order(Quantity place) {
        String unit = CountedThings.of(place.unit());
        return isOfEvents(unit) ? OF_EVENTS : unit;
    }

    /** Whether two places may be in one order. */
    boolean areOfOneOrder(Mentioned<Quantity> one, Mentioned<Quantity> other) {
        String unit = one.mention().unit();
        String otherUnit = other.mention().unit();
        if (CountedThings.areAlike(unit, otherUnit)) {
            return true;
        }
        return isOfEvents(unit) && isOfEvents(otherUnit) && (TIMES.contains(unit) || TIMES.contains(otherUnit)
                || wordNet.areSynonyms(unit, otherUnit, WordNet.Category.NOUN)
                || wordNet.areKindAndThing(unit, otherUnit, WordNet.Category.NOUN));
    }

    private boolean isOfEvents(String unit) {
        return TIMES.contains(unit) || wordNet.isEvent(unit);
    }
}
