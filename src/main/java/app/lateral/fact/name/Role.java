package app.lateral.fact.name;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.story.NameBearers;
import app.lateral.fact.story.Spelling;
import app.lateral.mention.Name;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * What a designation says that its bearer is, and of what: "chief financial officer", "mayor" of Marstad.
 *
 * @param designation where it is said
 * @param words what the role is told by, without the names in it; never empty
 * @param of the bearers of the names that say whose or where the role is, by their ids; empty where nothing says it
 */
record Role(Designation designation, Set<String> words, Set<String> of) {
    /** Roles that one person at a time holds. */
    private static final Set<String> OFFICES = Set.of("president", "minister", "secretary", "governor", "mayor",
            "chancellor", "premier", "director", "chief", "commander", "head", "chairman", "ambassador", "king",
            "queen", "pope", "ceo", "cfo", "coo", "coach", "manager", "captain", "skipper", "founder", "widow",
            "husband", "wife", "mother", "father");
    /** Roles that several may hold, one of whom acts where two articles report the same. */
    private static final Set<String> POSTS = Set.of("judge", "justice", "magistrate", "prosecutor", "coroner",
            "sheriff", "referee", "umpire", "pilot", "co-pilot", "copilot", "winner", "owner", "engineer", "architect",
            "conductor", "author", "bishop", "leader", "principal", "headmaster", "headteacher", "rector",
            "dean", "abbot", "warden", "superintendent", "treasurer", "curator", "chef", "publisher", "editor",
            "choreographer", "composer", "executive");
    /** Roles in which an event has many people. */
    private static final Set<String> MANY = Set.of("witness", "eyewitness", "student", "pupil", "victim", "survivor",
            "fan", "resident", "neighbour", "neighbor", "member", "soldier", "worker", "analyst", "expert", "scientist",
            "researcher", "economist", "spokesman", "lawyer", "attorney", "player", "striker", "defender",
            "midfielder", "fisherman", "farmer", "friend", "colleague", "brother", "sister", "son", "daughter",
            "child", "parent", "aide", "adviser", "official", "passenger", "guest", "visitor", "supporter", "critic",
            "candidate", "rival", "senator", "representative", "congressman", "lawmaker", "professor", "man", "woman",
            "boy", "girl", "person", "activist", "volunteer", "veteran",
            "suspect", "defendant", "guard", "driver", "doctor", "nurse", "teacher", "firefighter", "officer");
    /** Roles that each of two sides has. */
    private static final Set<String> SIDES = Set.of("coach", "manager", "captain", "skipper", "goalkeeper", "trainer",
            "leader", "negotiator");
    /** What parts one who holds such a role from the other. */
    private static final Set<String> CONTRARY = Set.of("other", "opposing", "opposite", "rival", "losing", "winning",
            "visiting", "second", "another", "next", "neighbouring", "neighboring");
    /** Those who speak for somebody. */
    private static final Set<String> SPEAKING = Set.of("spokesman", "lawyer", "attorney");

    Role {
        words = Collections.unmodifiableSet(new TreeSet<>(words));
        of = Collections.unmodifiableSet(new TreeSet<>(of));
    }

    /** The role that a designation names. */
    static Role of(Designation designation, NameBearers bearers) {
        Set<String> words = designation.telling();
        words.addAll(designation.heldThings());
        Set<String> of = new TreeSet<>();
        TextRange range = designation.range();
        Mentioned<Name> name = designation.name();
        TextRange complement = designation.complementRange();
        for (Name other : name.article().mentionsIn(name.mention().sentence(), Name.class)) {
            boolean within = range.covers(other.range());
            if (within || complement.overlaps(other.range())) {
                Bearer bearer = bearers.bearerOf(new Mentioned<>(name.article(), name.place(), other));
                if (bearer != null && !bearer.id().equals(designation.bearer().id())) {
                    of.add(bearer.id());
                }
            }
            if (within && !other.range().overlaps(designation.head().range())) {
                words.removeAll(Spelling.words(other.text()));
            }
        }
        return new Role(designation, words, of);
    }

    /** Whether one person at a time holds it. */
    boolean isOffice() {
        return isOffice(designation);
    }

    /** Whether one person at a time is that. */
    static boolean isOffice(Designation designation) {
        return OFFICES.contains(designation.office()) || Designation.isCorporate(designation.office());
    }

    /** Whether a noun is of an office or a post, whatever it is of. */
    static boolean isHeld(Word noun) {
        String lemma = Designation.bare(noun);
        return OFFICES.contains(lemma) || POSTS.contains(lemma) || SPEAKING.contains(lemma);
    }

    /** Whether one of those who hold it does what is told, by the noun or as the only one: "the co-pilot". */
    boolean isPost() {
        return POSTS.contains(designation.noun())
                || (!MANY.contains(designation.noun()) && designation.isPointedAt());
    }

    /** Whether an event may have two people in it or more. */
    boolean isOfMany() {
        return MANY.contains(designation.noun()) && !isOffice();
    }

    /** Whether more than the bare noun tells it. */
    boolean isTold() {
        return words.size() > 1 || words.stream().anyMatch(Designation::isCorporate);
    }

    /** The noun by which roles are held against each other. */
    String noun() {
        return designation.office();
    }

    /** Whether both may be one role of one body; what was is not what is. */
    boolean mayBe(Role other) {
        return (words.containsAll(other.words) || other.words.containsAll(words))
                && designation.isFormer() == other.designation.isFormer()
                && !Rank.areOfOtherRank(designation, other.designation) && !isContrary() && !other.isContrary()
                && (!SIDES.contains(designation.noun()) || isToldAs(other))
                && (of.isEmpty() || other.of.isEmpty() || sharesBody(other));
    }

    private boolean isContrary() {
        List<Word> all = designation.name().sentence().words();
        int first = all.indexOf(designation.words().getFirst());
        return all.subList(Math.max(0, first - 1), first + designation.words().size()).stream()
                .anyMatch(word -> CONTRARY.contains(word.form().toLowerCase(Locale.ROOT)));
    }

    /** Whether both are told by the same words: "city engineer" and "engineer" are not. */
    boolean isToldAs(Role other) {
        return words.equals(other.words);
    }

    /** Whether both say that they are of the same. */
    boolean sharesBody(Role other) {
        return !Collections.disjoint(of, other.of);
    }
}
