package app.lateral.fact.figure;

import java.util.Set;

/** Nouns for people whom news counts: a toll of "people" may be told as one of "passengers". */
final class CountedPeople {
    private static final Set<String> ANYONE = Set.of("", "people", "person", "dead", "killed", "injured", "wounded",
            "missing", "hurt", "victim", "casualty", "death", "other", "fatality", "life", "injury", "arrest");
    private static final Set<String> SOME = Set.of("man", "woman", "child", "boy", "girl", "baby", "adult", "teenager",
            "passenger", "resident", "worker", "employee", "soldier", "civilian", "villager", "student", "pupil",
            "teacher", "tourist", "migrant", "refugee", "protester", "demonstrator", "patient", "survivor", "officer",
            "policeman", "sailor", "fisherman", "miner", "driver", "pilot", "guest", "visitor", "citizen", "national",
            "firefighter", "rescuer", "staff", "crew", "troops", "militant", "fighter", "rebel", "prisoner", "inmate",
            "hostage", "suspect", "family", "member", "player", "fan", "spectator", "commuter", "pedestrian",
            "journalist", "doctor", "nurse", "foreigner", "job", "post", "position", "witness", "supporter", "follower",
            "mourner", "delegate", "voter", "lawmaker", "marcher", "evacuee", "detainee", "recruit", "youth", "troop",
            "schoolchild", "teen", "gunman", "attacker", "juror", "customer", "shopper", "inhabitant", "islander",
            "local", "traveller", "traveler");

    /** Of any crowd some are these and some are not. */
    private static final Set<String> PART = Set.of("man", "woman", "child", "boy", "girl", "baby", "adult", "teenager",
            "teen", "youth", "soldier", "civilian", "student", "pupil", "teacher", "tourist", "officer", "policeman",
            "national", "foreigner", "firefighter", "rescuer", "staff", "crew", "family", "doctor", "nurse",
            "journalist", "citizen", "pilot", "driver");

    private CountedPeople() {
    }

    /** Whether a count of this may be one of people; an unnamed thing may. */
    static boolean mayBe(String unit) {
        return ANYONE.contains(unit) || SOME.contains(unit);
    }

    /** Whether it is a noun for people, as "people" is and "killed" is not. */
    static boolean isNoun(String unit) {
        return SOME.contains(unit) || unit.equals("people") || unit.equals("person");
    }

    /** Whether both count the same things, or people of whatever sort. */
    static boolean areAlike(String unit, String other) {
        return CountedThings.areAlike(unit, other) || (isAnyone(unit) && isAnyone(other));
    }

    /** Whether it means people of whatever sort. */
    static boolean isAnyone(String unit) {
        return ANYONE.contains(unit);
    }

    /** Whether it means people of whom there may be others beside: women, soldiers, nurses. */
    static boolean areOfSome(String unit) {
        return PART.contains(unit);
    }
}
