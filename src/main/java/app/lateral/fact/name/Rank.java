package app.lateral.fact.name;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** "mayor", "deputy mayor"; "second mate", "first officer": how high somebody stands in one office. */
final class Rank implements TitleRule {
    /** A deputy is not the chief. */
    private static final Set<String> RANKS = Set.of("deputy", "vice", "assistant", "acting", "interim", "associate",
            "junior", "under", "co", "elect");
    private static final List<Set<String>> SIDES = List.of(Set.of("majority", "minority"),
            Set.of("opposition", "government"), Set.of("upper", "lower"), Set.of("junior", "senior"),
            Set.of("prosecution", "defense"));
    private static final Set<String> ORDER = Set.of("first", "second", "third", "fourth");
    /** Those of whom a ship or a plane has a first and a second. */
    private static final Set<String> SERVING = Set.of("mate", "officer", "engineer", "pilot");

    /** Whether a word says how high an office is. */
    static boolean isRank(String word) {
        return RANKS.contains(word);
    }

    /** Whether a word says which of several somebody is. */
    static boolean isOrder(String word) {
        return ORDER.contains(word);
    }

    @Override
    public boolean areOther(Designation one, Designation other) {
        return areOfOtherOrder(one, other) || areOfOtherSides(one, other);
    }

    /** "majority whip", "minority whip". */
    private static boolean areOfOtherSides(Designation one, Designation other) {
        return one.office().equals(other.office()) && SIDES.stream().anyMatch(sides -> {
            Set<String> side = ofThese(one, sides);
            Set<String> otherSide = ofThese(other, sides);
            return !side.isEmpty() && !otherSide.isEmpty() && !side.equals(otherSide);
        });
    }

    /** "second mate", "first officer": both say which of several. */
    private static boolean areOfOtherOrder(Designation one, Designation other) {
        Set<String> order = ofThese(one, ORDER);
        Set<String> otherOrder = ofThese(other, ORDER);
        return !order.isEmpty() && !otherOrder.isEmpty() && !order.equals(otherOrder)
                && (one.noun().equals(other.noun())
                        || (SERVING.contains(one.noun()) && SERVING.contains(other.noun())));
    }

    /** "mayor", "deputy mayor"; who acts in an office holds it for the time being. */
    static boolean areOfOtherRank(Designation one, Designation other) {
        return one.office().equals(other.office()) && !ranks(one).equals(ranks(other));
    }

    private static Set<String> ranks(Designation designation) {
        Set<String> ranks = ofThese(designation, RANKS);
        if (ranks.remove("interim")) {
            ranks.add("acting");
        }
        return ranks;
    }

    private static Set<String> ofThese(Designation designation, Set<String> words) {
        Set<String> found = new TreeSet<>(designation.telling());
        found.retainAll(words);
        return found;
    }
}
