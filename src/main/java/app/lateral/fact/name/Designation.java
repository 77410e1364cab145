package app.lateral.fact.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
 * @param words its words, without what stands behind a preposition
 * @param head the word that says what the person is
 * @param noun the noun for it in full: "senator" for "Sen.", "chairman" for "who chairs"
 * @param complement what a preposition adds behind it or behind the name: "of the harbour office"; may be empty
 */
record Designation(Bearer bearer, Mentioned<Name> name, List<Word> words, Word head, String noun,
        List<Word> complement) {
    private static final Map<String, String> IN_FULL = Map.ofEntries(Map.entry("sen", "senator"),
            Map.entry("rep", "representative"), Map.entry("gov", "governor"), Map.entry("gen", "general"),
            Map.entry("col", "colonel"), Map.entry("capt", "captain"), Map.entry("lt", "lieutenant"),
            Map.entry("sgt", "sergeant"), Map.entry("adm", "admiral"), Map.entry("cmdr", "commander"),
            Map.entry("maj", "major"), Map.entry("cpl", "corporal"), Map.entry("det", "detective"),
            Map.entry("insp", "inspector"), Map.entry("rev", "reverend"), Map.entry("hon", "honourable"),
            Map.entry("pres", "president"), Map.entry("prof", "professor"), Map.entry("dr", "doctor"),
            Map.entry("spokeswoman", "spokesman"), Map.entry("spokesperson", "spokesman"),
            Map.entry("congresswoman", "congressman"), Map.entry("chairwoman", "chairman"),
            Map.entry("chairperson", "chairman"), Map.entry("chair", "chairman"), Map.entry("prez", "president"),
            Map.entry("policewoman", "policeman"), Map.entry("headmistress", "headmaster"));
    /** What a chief officer of a company is chief of, with the office. */
    private static final Map<String, String> CORPORATE = new TreeMap<>(
            Map.of("executive", "ceo", "financial", "cfo", "finance", "cfo", "operating", "coo", "operations", "coo",
                    "technology", "cto", "technical", "cto", "information", "cio"));
    /** The abbreviations of the few who lead a company. */
    static final Set<String> CHIEFS = Set.copyOf(CORPORATE.values());
    private static final Set<String> FORMER = Set.of("former", "ex", "onetime", "late", "retired", "erstwhile");

    /** What singles somebody out is no role: "the only woman on board", "the lone survivor". */
    private static final Set<String> SINGLING = Set.of("only", "lone", "sole", "first", "last", "fellow", "young",
            "elderly", "old", "top", "leading");

    private static final Set<String> ORDINALS = Set.of("third", "fourth", "fifth", "sixth", "seventh", "eighth",
            "ninth", "tenth");

    /** Behind these only a name belongs to a role: "at Brekke Pharma", "from Norway". */
    private static final Set<String> PLACING = Set.of("at", "from", "with", "in");

    /** Of what a role is told by, whatever the tagger takes its words for: all but these. */
    private static final Set<String> SILENT_TAGS = Set.of("DT", "PRP$", "PRP", "PDT", "POS", "IN", "TO", "CC", "CD",
            "RB",
            "WP$");

    /** What is joined to a noun by a hyphen and says whether, when or with whom somebody holds an office. */
    private static final List<String> AFFIXES = List.of("vice", "co", "ex", "elect");
    private static final String BEFORE_NOUN = "^(vice|co|ex)-(?=\\p{L}{4})";
    /** A first pilot is spoken of as "the pilot", the author beside another as an author. */
    private static final Set<String> SHARED = Set.of("co-founder", "co-author", "co-owner", "co-star", "co-worker",
            "co-defendant", "co-conspirator", "co-host", "co-writer", "co-director", "co-producer");

    Designation {
        words = List.copyOf(words);
        complement = List.copyOf(complement);
    }

    /** The office or trade: its noun, or that of the chief officer whom its words tell: "cfo" for "finance chief". */
    String office() {
        return telling().stream().filter(Designation::isCorporate).findFirst().orElse(noun);
    }

    /** The lemma of a noun for a person, abbreviations and feminine forms as the plain ones. */
    static String inFull(Word word) {
        return inFull(word.lemma().toLowerCase(Locale.ROOT).replace(".", ""));
    }

    private static String inFull(String lemma) {
        return IN_FULL.getOrDefault(lemma, lemma);
    }

    /** Whether a noun is an abbreviation or a feminine form, which stands for another: "gov", "chairwoman". */
    static boolean hasFullForm(String lemma) {
        return IN_FULL.containsKey(lemma);
    }

    /** The noun without what is joined to it: "mayor" of "ex-mayor" and "mayor-elect". */
    static String bare(Word word) {
        return inFull(word.lemma().toLowerCase(Locale.ROOT).replace(".", "").replaceAll(BEFORE_NOUN + "|-elect$", ""));
    }

    private static Stream<String> affixes(Word word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        return SHARED.contains(lemma)
                ? Stream.empty()
                : AFFIXES.stream().filter(affix -> lemma.startsWith(affix + "-") || lemma.endsWith("-" + affix));
    }

    /** Whether a word is the abbreviation of one of the few who lead a company. */
    static boolean isCorporate(String word) {
        return CHIEFS.contains(word);
    }

    /** Whether it tells one role from another by its noun: the same for "harbor pilot" and "harbour pilot". */
    boolean tells(Designation other) {
        return telling().contains(HouseStyle.plain(other.noun));
    }

    /** Whether it is a role in something ("harbour spokesman", "her driver"), no bare rank and no mere description. */
    boolean isOfSomething() {
        boolean described = words.getFirst().lemma().equals("a") || words.getFirst().lemma().equals("an")
                || isSingled();
        boolean possessed = words.stream().anyMatch(word -> word.tag().equals("PRP$") || word.tag().equals("POS"));
        return !described && (possessed || telling().size() > 1);
    }

    /** Whether it says that the person is that no longer. */
    boolean isFormer() {
        return words.stream().map(word -> word.lemma().toLowerCase(Locale.ROOT))
                .anyMatch(lemma -> FORMER.contains(lemma) || lemma.startsWith("ex-")) || hasEnd();
    }

    /** "then the mayor", "mayor until 2017", "mayor from 2010 to 2017", "mayor at the time". */
    private boolean hasEnd() {
        List<Word> all = name.sentence().words();
        int after = all.indexOf(last()) + 1;
        String next = after < all.size() ? all.get(after).lemma() : "";
        boolean dated = next.equals("until") || (next.equals("from") && after + 1 < all.size()
                && all.get(after + 1).tag().equals("CD"));
        boolean then = next.equals("at") && after + 2 < all.size() && all.get(after + 2).lemma().equals("time");
        return dated || then || words.getFirst().lemma().equals("then");
    }

    /** Whether the person has ended a working life with it: "a retired judge". */
    boolean isRetired() {
        return words.stream().anyMatch(word -> word.lemma().startsWith("retire"));
    }

    /** Whether it singles out one of several: "the only woman", "the fourth minister to resign". */
    boolean isSingled() {
        return words.stream().anyMatch(word -> SINGLING.contains(word.lemma()) || word.tag().equals("JJS")
                || (isDefinite() && ORDINALS.contains(word.lemma())));
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
                .filter(word -> !SILENT_TAGS.contains(word.tag()) || Rank.isOrder(word.lemma())).flatMap(this::told)
                .filter(lemma -> !FORMER.contains(lemma)).map(HouseStyle::plain).forEach(telling::add);
        return inShort(telling);
    }

    /** "co-chair" is told by "co" and "chairman". */
    private Stream<String> told(Word word) {
        if (word.equals(head)) {
            return Stream.concat(Stream.of(noun), affixes(word));
        }
        // taggers hold "acting" for what somebody does
        return Stream.of(word.tag().equals("VBG") ? word.form().toLowerCase(Locale.ROOT) : inFull(word));
    }

    /** "Chief executive officer" and "chief executive" are told as "CEO", "finance chief" and "finance director" as "CFO". */
    private static Set<String> inShort(Set<String> telling) {
        boolean chief = telling.contains("chief") || telling.equals(Set.of("director", "finance"));
        for (Map.Entry<String, String> office : CORPORATE.entrySet()) {
            if (chief && telling.contains(office.getKey())) {
                telling.removeAll(Set.of("chief", "officer", "director", office.getKey()));
                telling.add(office.getValue());
            }
        }
        return telling;
    }

    /** Whether a clause follows that tells when or how the person was that: "the pilot whose boat sank". */
    boolean isBoundToEvent() {
        List<Word> all = name.sentence().words();
        int after = all.indexOf(last()) + 1;
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

    /** Where it stands, with what a preposition adds. */
    TextRange range() {
        return words.getFirst().range().union(last().range());
    }

    private Word last() {
        return complement.isEmpty() ? words.getLast() : complement.getLast();
    }

    /** What is led or run where a verb says so: "search" of "who leads the search". */
    Set<String> heldThings() {
        return head.tag().startsWith("VB")
                ? complement.stream().filter(Word::isCommonNoun).map(Designation::inFull)
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    /** Where a preposition adds something; empty behind it where none does. */
    TextRange complementRange() {
        return complement.isEmpty()
                ? new TextRange(range().end(), range().end())
                : complement.getFirst().range().union(complement.getLast().range());
    }

    /** Whether a preposition says where somebody is it, not what of: "at", "from". */
    static boolean isPlacing(Word preposition) {
        return PLACING.contains(preposition.lemma());
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
