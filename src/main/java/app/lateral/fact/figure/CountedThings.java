package app.lateral.fact.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Nouns under which news counts the same things: one paper's households are another's homes. Only nouns that stand for
 * each other in any report; a part ("wards") or a kind ("ferries" for ships that sank) is not among them.
 */
final class CountedThings {
    private static final List<List<String>> ALIKE = List.of(
            List.of("home", "house", "household", "dwelling", "residence", "customer"),
            List.of("soldier", "troop", "troops", "serviceman"), List.of("pupil", "student", "schoolchild"),
            List.of("child", "kid", "youngster"), List.of("car", "vehicle", "automobile"),
            List.of("ship", "vessel", "boat"), List.of("plane", "aircraft", "jet", "airliner", "airplane"),
            List.of("job", "post", "position"), List.of("worker", "employee", "staff"),
            List.of("crew", "sailor", "seaman", "crewman"),
            List.of("inhabitant", "resident"), List.of("passenger", "commuter", "traveller", "traveler", "rider"),
            List.of("company", "firm", "business"), List.of("country", "nation", "state"),
            List.of("store", "shop", "outlet", "branch"), List.of("fan", "supporter", "spectator"),
            List.of("lawmaker", "deputy", "legislator", "mp"), List.of("flat", "apartment"),
            List.of("attacker", "gunman", "assailant", "shooter"), List.of("migrant", "refugee"),
            List.of("protester", "demonstrator", "marcher"), List.of("murder", "killing", "homicide"),
            List.of("shot", "round", "bullet"), List.of("rocket", "missile"), List.of("movie", "film"),
            List.of("voter", "elector"), List.of("visitor", "tourist"),
            List.of("inmate", "prisoner"), List.of("hostage", "captive"), List.of("teenager", "teen", "youth"),
            List.of("building", "structure"), List.of("blaze", "fire"), List.of("province", "region"),
            List.of("party", "faction"), List.of("factory", "plant"), List.of("game", "match"),
            List.of("goal", "score"));

    private static final Map<String, String> STANDING = new HashMap<>();

    static {
        ALIKE.forEach(nouns -> nouns.forEach(noun -> STANDING.put(noun, nouns.getFirst())));
    }

    private CountedThings() {
    }

    /** The noun that stands for all that count the same things. */
    static String of(String unit) {
        return STANDING.getOrDefault(unit, unit);
    }

    /** Whether both count the same things. */
    static boolean areAlike(String unit, String other) {
        return of(unit).equals(of(other));
    }
}
