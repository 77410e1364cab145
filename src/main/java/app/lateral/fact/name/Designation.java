package app.lateral.fact.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import app.lateral.fact.Reading;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.HouseStyle;
import app.lateral.mention.Name;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * What a person is called beside the name: "Transport Minister", "his former driver", "the head of the lighthouse
 * service".
 *
 * @param bearer the person
 * @param name the mention beside which it stands
 * @param words its words
 * @param head the noun that says what the person is
 */
record Designation(Bearer bearer, Mentioned<Name> name, List<Word> words, Word head) {
    private static final Map<String, String> IN_FULL = Map.ofEntries(Map.entry("sen", "senator"),
            Map.entry("rep", "representative"), Map.entry("gov", "governor"), Map.entry("gen", "general"),
            Map.entry("col", "colonel"), Map.entry("capt", "captain"), Map.entry("lt", "lieutenant"),
            Map.entry("sgt", "sergeant"), Map.entry("adm", "admiral"), Map.entry("cmdr", "commander"),
            Map.entry("pres", "president"), Map.entry("prof", "professor"), Map.entry("dr", "doctor"),
            Map.entry("spokeswoman", "spokesman"), Map.entry("spokesperson", "spokesman"),
            Map.entry("congresswoman", "congressman"), Map.entry("chairwoman", "chairman"),
            Map.entry("chairperson", "chairman"), Map.entry("chair", "chairman"), Map.entry("prez", "president"),
            Map.entry("policewoman", "policeman"), Map.entry("headmistress", "headmaster"));
    /** Those who lead a company, each with the words of which any two or more together mean it. */
    private static final Map<String, Set<String>> CORPORATE = Map.of("ceo", Set.of("chief", "executive"), "cfo",
            Set.of("chief", "financial"), "coo", Set.of("chief", "operating"));
    private static final Set<String> FORMER = Set.of("former", "ex", "onetime", "late", "retired");

    /** What singles somebody out is no role: "the only woman on board", "the lone survivor". */
    private static final Set<String> SINGLING = Set.of("only", "lone", "sole", "first", "last", "fellow", "young",
            "elderly", "old");

    /** Of what a role is told by, whatever the tagger takes its words for: all but these. */
    private static final Set<String> SILENT_TAGS = Set.of("DT", "PRP$", "PRP", "PDT", "POS", "IN", "TO", "CC", "CD",
            "RB",
            "WP$");

    Designation {
        words = List.copyOf(words);
    }

    /** Its noun in full: "senator" for "Sen.". */
    String headLemma() {
        return inFull(head);
    }

    /** The lemma of a noun for a person, abbreviations and feminine forms as the plain ones. */
    static String inFull(Word word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT).replace(".", "");
        return IN_FULL.getOrDefault(lemma, lemma);
    }

    /** Whether a word is the abbreviation of one of the few who lead a company. */
    static boolean isCorporate(String word) {
        return CORPORATE.containsKey(word);
    }

    /** Whether it tells one role from another by its noun: the same for "harbor pilot" and "harbour pilot". */
    boolean tells(Designation other) {
        return telling().contains(HouseStyle.plain(other.headLemma()));
    }

    /** Whether it is a role in something ("harbour spokesman", "her driver"), no bare rank and no mere description. */
    boolean isOfSomething() {
        boolean described = words.getFirst().lemma().equals("a") || words.getFirst().lemma().equals("an")
                || words.stream().anyMatch(word -> SINGLING.contains(word.lemma()) || word.tag().equals("JJS"));
        boolean possessed = words.stream().anyMatch(word -> word.tag().equals("PRP$") || word.tag().equals("POS"));
        return !described && (possessed || telling().size() > 1);
    }

    /** Whether it says that the person is that no longer. */
    boolean isFormer() {
        return words.stream().anyMatch(word -> FORMER.contains(word.lemma().toLowerCase(Locale.ROOT)));
    }

    /** Whether there is but one: "the co-pilot", "its editor", "the paper's editor". */
    boolean isPointedAt() {
        return isDefinite() || words.stream().anyMatch(word -> word.tag().equals("PRP$") || word.tag().equals("POS"));
    }

    /** Whether it points at somebody known: "the harbour master". */
    boolean isDefinite() {
        return words.getFirst().lemma().equals("the");
    }

    /** The words that tell one role from another, in full; no articles, no possessives, nothing of whether it is over. */
    Set<String> telling() {
        Set<String> telling = new TreeSet<>();
        words.subList(possessor(), words.size()).stream().filter(Word::isWord)
                .filter(word -> !SILENT_TAGS.contains(word.tag())).map(Designation::inFull)
                .filter(lemma -> !FORMER.contains(lemma)).map(HouseStyle::plain).forEach(telling::add);
        return inShort(telling);
    }

    /** "Chief executive officer" and "chief executive" are told as "CEO". */
    private static Set<String> inShort(Set<String> telling) {
        CORPORATE.forEach((abbreviation, words) -> {
            if (telling.containsAll(words)) {
                telling.removeAll(words);
                telling.remove("officer");
                telling.add(abbreviation);
            }
        });
        if (telling.equals(Set.of("chief", "finance")) || telling.equals(Set.of("director", "finance"))) {
            return new TreeSet<>(Set.of("cfo"));
        }
        return telling;
    }

    /** Whether a clause follows that tells when or how the person was that: "the pilot whose boat sank". */
    boolean isBoundToEvent() {
        List<Word> all = name.sentence().words();
        int after = all.indexOf(words.getLast()) + 1;
        return after < all.size() && all.get(after).tag().startsWith("W");
    }

    /** Where the words begin that come after "Holm's". */
    private int possessor() {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).tag().equals("POS") || words.get(i).form().matches("(?i).*['’]s?")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Where it stands. */
    TextRange range() {
        return words.getFirst().range().union(words.getLast().range());
    }

    /** As it is written, on one line. */
    String written() {
        return name.article().article().textAt(range()).strip().replaceAll("\\s+", " ");
    }

    /** What the article says here, for a fact: the designation alone. */
    Reading reading() {
        return new Reading(name.article().id(), range(), name.article().article().textAt(range()), null, null, null);
    }
}
