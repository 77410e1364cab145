package app.lateral.fact.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the nouns for offices and trades have to do with each other. */
final class Title {
    /** Nouns for those who lead something, whatever it is called: newspapers take one for the other. */
    private static final Set<String> LEADERS = Set.of("chief", "head", "boss", "leader", "director", "manager",
            "chairman", "president", "executive", "ceo", "minister", "secretary", "commissioner", "commander",
            "captain", "coach", "supremo", "master", "administrator");
    /** What newspapers call those who lead anything, whatever their office is called. */
    private static final Set<String> INFORMAL = Set.of("chief", "head", "boss", "leader", "supremo");
    private static final Set<String> TRAINERS = Set.of("manager", "coach");
    private static final Set<String> SERVICE = Set.of("private", "corporal", "sergeant", "lieutenant", "captain",
            "major", "colonel", "brigadier", "general", "admiral", "commodore");
    private static final Set<String> MOMENTARY = Set.of("driver", "officer", "soldier", "coach", "worker", "employee",
            "professional", "attendant", "guide", "volunteer", "colleague", "assistant", "guard", "farmer");
    /** Words for one office in two countries. */
    private static final Set<String> MINISTERS = Set.of("minister", "secretary");
    /** Nouns of which one house takes one and another the other. */
    private static final List<Set<String>> ALIKE = List.of(Set.of("captain", "skipper", "master"),
            Set.of("manager", "coach", "trainer"),
            Set.of("lawyer", "attorney", "counsel", "barrister", "solicitor", "prosecutor", "advocate"),
            Set.of("ambassador", "envoy", "diplomat", "emissary"), Set.of("adviser", "advisor", "consultant", "aide"),
            Set.of("scientist", "researcher", "expert", "professor", "analyst", "academic"),
            Set.of("actor", "comedian", "singer", "musician", "songwriter", "director", "producer", "writer", "author",
                    "entertainer", "host", "presenter", "artist", "poet", "novelist", "playwright", "composer"),
            Set.of("businessman", "investor", "entrepreneur", "developer", "owner", "founder", "billionaire",
                    "millionaire", "executive", "financier", "philanthropist"),
            Set.of("academic", "teacher"), Set.of("academic", "lecturer"), Set.of("academic", "instructor"),
            Set.of("journalist", "reporter", "correspondent", "writer", "author", "columnist"),
            Set.of("officer", "policeman", "detective", "constable", "inspector"),
            Set.of("lawmaker", "legislator", "representative", "congressman", "senator", "mp", "politician"),
            Set.of("player", "striker", "forward", "midfielder", "defender", "winger", "substitute"));
    /** Nouns for people that name no role. */
    private static final Set<String> DESCRIPTIONS = Set.of("man", "woman", "boy", "girl", "person", "teenager",
            "youth", "adult", "native", "resident", "citizen", "neighbour", "neighbor", "local", "survivor", "victim",
            "witness", "hero", "favourite", "favorite", "friend", "rival", "opponent", "counterpart", "colleague",
            "critic", "supporter", "fan", "star", "veteran", "winner", "loser", "father", "mother", "son", "daughter",
            "brother", "sister", "wife", "husband", "widow", "parent", "servant", "bureaucrat", "figure", "insider",
            "professional", "unionist", "activist", "campaigner");
    /** Nobody is two of these at a time. */
    private static final Set<String> EXCLUSIVE = Set.of("president", "chancellor", "king", "queen", "prince",
            "governor",
            "mayor", "senator", "congressman", "representative", "ambassador", "judge", "bishop", "archbishop",
            "cardinal", "pope", "general", "admiral", "colonel", "major", "sergeant", "minister", "professor");
    /** The chief officers of a company, one of whom is none of the others. */
    private static final Set<String> CORPORATE = Stream
            .concat(Designation.CHIEFS.stream(), Stream.of("chairman", "treasurer"))
            .collect(Collectors.toUnmodifiableSet());
    /** Who speaks for a country abroad: a consul is not sent as an envoy. */
    private static final List<Set<String>> ABROAD = List.of(Set.of("consul", "ambassador"), Set.of("consul", "envoy"));
    /** Of one house, one of which is above the other. */
    private static final Set<String> TEACHING = Set.of("professor", "lecturer", "student");

    private Title() {
    }

    /** Whether both nouns are for those who lead, so that what they lead tells them apart. */
    static boolean areOffices(String head, String otherHead) {
        return LEADERS.contains(head) && LEADERS.contains(otherHead);
    }

    /** "club manager", "club boss": one office under two names of every day. */
    static boolean areOneOffice(String head, String otherHead) {
        boolean informal = INFORMAL.contains(head) || INFORMAL.contains(otherHead);
        return (informal && areOffices(head, otherHead))
                || (TRAINERS.contains(head) && TRAINERS.contains(otherHead))
                || (MINISTERS.contains(head) && MINISTERS.contains(otherHead));
    }

    /** Whether somebody may be it beside a trade: the driver of a car may be a nurse. */
    static boolean isOfTheMoment(String head) {
        return MOMENTARY.contains(head);
    }

    /** Whether both may be what two houses call one, or either says nothing of a role. */
    static boolean mayBeOne(String head, String otherHead) {
        return DESCRIPTIONS.contains(head) || DESCRIPTIONS.contains(otherHead)
                || ALIKE.stream().anyMatch(alike -> alike.contains(head) && alike.contains(otherHead));
    }

    /** "president", "governor". */
    static boolean excludeEachOther(String head, String otherHead) {
        return !head.equals(otherHead)
                && Stream.concat(Stream.of(EXCLUSIVE, SERVICE, CORPORATE, TEACHING), ABROAD.stream())
                        .anyMatch(offices -> offices.contains(head) && offices.contains(otherHead));
    }
}
