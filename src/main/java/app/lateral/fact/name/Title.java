package app.lateral.fact.name;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.HouseStyle;
import app.lateral.segment.Word;

/** What tells one office from another: its rank, and what it is of. */
final class Title {
    /** A deputy is not the chief. */
    private static final Set<String> RANKS = Set.of("deputy", "vice", "assistant", "acting", "interim", "associate",
            "junior", "under", "co");
    /** Nouns for those who lead something, whatever it is called: newspapers take one for the other. */
    private static final Set<String> LEADERS = Set.of("chief", "head", "boss", "leader", "director", "manager",
            "chairman", "president", "executive", "ceo", "minister", "secretary", "commissioner", "commander",
            "captain", "coach", "supremo", "master", "administrator");
    /** What newspapers call those who lead anything, whatever their office is called. */
    private static final Set<String> INFORMAL = Set.of("chief", "head", "boss", "leader", "supremo");
    private static final Set<String> TRAINERS = Set.of("manager", "coach");
    /** Words for one office in two countries. */
    private static final Set<String> SERVICE = Set.of("private", "corporal", "sergeant", "lieutenant", "captain",
            "major", "colonel", "brigadier", "general", "admiral", "commodore");
    /** Those of whom a ship or a plane has a first and a second. */
    private static final Set<String> SERVING = Set.of("mate", "officer", "engineer", "pilot");
    private static final Set<String> MOMENTARY = Set.of("driver", "officer", "soldier", "coach", "worker", "employee",
            "professional", "attendant", "guide", "volunteer", "colleague", "assistant", "guard", "farmer");
    private static final Set<String> ORDER = Set.of("first", "second", "third", "fourth");
    private static final Set<String> MINISTERS = Set.of("minister", "secretary");
    /** Nouns of which one house takes one and another the other. */
    private static final List<Set<String>> ALIKE = List.of(Set.of("captain", "skipper", "master"),
            Set.of("manager", "coach", "trainer"),
            Set.of("lawyer", "attorney", "counsel", "barrister", "solicitor", "prosecutor", "advocate"),
            Set.of("adviser", "advisor", "consultant", "aide"),
            Set.of("scientist", "researcher", "expert", "professor", "analyst"),
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
            "professional");
    /** Nobody is two of these at a time. */
    private static final Set<String> EXCLUSIVE = Set.of("president", "chancellor", "king", "queen", "prince",
            "governor",
            "mayor", "senator", "congressman", "representative", "ambassador", "judge", "bishop", "archbishop",
            "cardinal", "pope", "general", "admiral", "colonel", "major", "sergeant", "minister", "professor");
    /** Parties by the words for their members, of which one person is in one. */
    private static final Map<String, String> PARTIES = Map.ofEntries(Map.entry("republican", "republican"),
            Map.entry("gop", "republican"), Map.entry("democrat", "democrat"), Map.entry("democratic", "democrat"),
            Map.entry("labour", "labour"), Map.entry("tory", "conservative"),
            Map.entry("conservative", "conservative"), Map.entry("liberal", "liberal"),
            Map.entry("socialist", "socialist"), Map.entry("communist", "communist"), Map.entry("green", "green"),
            Map.entry("independent", "independent"));
    /** Words that say how high an office is or whose, not what it is of. */
    private static final Set<String> SILENT = Set.of("chief", "senior", "top", "first", "lead", "leading", "general",
            "executive", "managing", "new", "current", "then", "long-time", "longtime", "veteran", "republican",
            "democratic", "democrat", "gop", "conservative", "liberal", "state", "federal", "national", "local",
            "regional", "city", "town", "county", "provincial", "government", "company", "group", "firm", "club",
            "union", "party", "agency", "bureau", "department", "ministry", "office", "team", "house", "senate",
            "parliament", "cabinet", "only", "lone", "sole", "embattled", "outgoing", "incoming");

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
        return !head.equals(otherHead) && ((EXCLUSIVE.contains(head) && EXCLUSIVE.contains(otherHead))
                || (SERVICE.contains(head) && SERVICE.contains(otherHead)));
    }

    /** Whether a word is of a party's members: "a Liberal". */
    static boolean isPartisan(String lemma) {
        return PARTIES.containsKey(lemma);
    }

    /** "a Liberal", "a Conservative"; "Republican senator", "Democratic senator". */
    static boolean areOfOtherParties(Designation one, Designation other) {
        Set<String> parties = parties(one);
        Set<String> others = parties(other);
        return !parties.isEmpty() && !others.isEmpty() && Collections.disjoint(parties, others);
    }

    /** What is written with a capital inside a sentence is the party, not the view. */
    private static Set<String> parties(Designation designation) {
        Set<String> parties = new TreeSet<>();
        Word first = designation.name().sentence().words().getFirst();
        designation.words().stream().filter(word -> !word.equals(first))
                .filter(word -> Character.isUpperCase(word.form().codePointAt(0)))
                .map(word -> PARTIES.get(word.form().toLowerCase(Locale.ROOT))).filter(Objects::nonNull)
                .forEach(parties::add);
        return parties;
    }

    /** "second mate", "first officer": both say which of several. */
    static boolean areOfOtherOrder(Designation one, Designation other) {
        Set<String> order = new TreeSet<>(one.telling());
        Set<String> otherOrder = new TreeSet<>(other.telling());
        order.retainAll(ORDER);
        otherOrder.retainAll(ORDER);
        return !order.isEmpty() && !otherOrder.isEmpty() && !order.equals(otherOrder)
                && (one.headLemma().equals(other.headLemma())
                        || (SERVING.contains(one.headLemma()) && SERVING.contains(other.headLemma())));
    }

    /** "mayor", "deputy mayor". */
    static boolean areOfOtherRank(Designation one, Designation other) {
        return one.headLemma().equals(other.headLemma()) && !ranks(one).equals(ranks(other));
    }

    private static Set<String> ranks(Designation designation) {
        Set<String> ranks = new TreeSet<>(designation.telling());
        ranks.retainAll(RANKS);
        return ranks;
    }

    /** "interior minister", "defence minister": both say of what, and nothing of it is the same. */
    static boolean areOfOtherThings(Designation one, Designation other) {
        Set<String> things = things(one);
        Set<String> others = things(other);
        return areOffices(one.headLemma(), other.headLemma()) && !things.isEmpty() && !others.isEmpty()
                && things.stream().noneMatch(thing -> others.stream().anyMatch(own -> areOfOneStem(thing, own)));
    }

    /** Whether two words begin alike: "finance", "financial"; or one shortens the other: "defence", "def". */
    private static boolean areOfOneStem(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= 5 || shared == Math.min(one.length(), other.length());
    }

    private static Set<String> things(Designation designation) {
        Set<String> things = new TreeSet<>(designation.telling());
        things.remove(HouseStyle.plain(designation.headLemma()));
        things.remove("ceo");
        things.removeAll(SILENT);
        things.removeAll(RANKS);
        designation.words().stream().filter(word -> isNation(word) || isNamed(designation, word))
                .map(Designation::inFull).forEach(things::remove);
        return Collections.unmodifiableSet(things);
    }

    /** "Danish", "French", "Russian", "Texas": whose, not of what. */
    private static boolean isNation(Word word) {
        String form = word.form();
        boolean capital = Character.isUpperCase(form.codePointAt(0));
        String lower = form.toLowerCase(Locale.ROOT);
        return capital && (lower.matches(".*(ian|ean|ish|ese|can|nch|tch|greek|swiss|thai|iraqi|israeli|pakistani)")
                || form.equals(form.toUpperCase(Locale.ROOT)));
    }

    private static boolean isNamed(Designation designation, Word word) {
        Mentioned<app.lateral.mention.Name> name = designation.name();
        return name.article().mentionsIn(name.mention().sentence(), app.lateral.mention.Name.class).stream()
                .anyMatch(other -> other.range().overlaps(word.range()));
    }
}
