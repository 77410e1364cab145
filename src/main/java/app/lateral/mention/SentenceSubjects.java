package app.lateral.mention;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Who does what the verbs of an article say, as far as the order of words tells. What stands between quotation marks is
 * passed over: nobody named there speaks or acts in the report itself. Where it cannot be told, the answer is empty:
 * nobody is better than somebody else.
 */
final class SentenceSubjects {
    private static final Set<String> SUBORDINATING = Set.of("after", "when", "while", "as", "before", "although",
            "though", "if", "since", "because", "once", "until", "where");
    /** A longer noun phrase names no speaker. */
    private static final int LONGEST_PHRASE = 5;
    /** A pronoun means no one told of longer ago than so many sentences. */
    private static final int REACH_OF_PRONOUN = 3;

    private final Map<Integer, Tokens> tokens = new TreeMap<>();
    private final Map<Integer, Map<Integer, Name>> namesByEnd = new HashMap<>();
    private final Map<Integer, BitSet> quoted = new HashMap<>();
    private final Map<Integer, String> mainSubjects = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();

    /** What "Mr." and "Ms." tell of a person. */
    private enum Gender {
        MALE, FEMALE
    }

    /**
     * The subjects of an article.
     *
     * @param sentences the tokens of its sentences, furniture left out
     * @param names its names
     * @param marked what stands between quotation marks, in order
     */
    SentenceSubjects(List<Tokens> sentences, List<Name> names, List<TextRange> marked) {
        for (Tokens sentence : sentences) {
            tokens.put(sentence.sentence(), sentence);
            quoted.put(sentence.sentence(), inside(sentence, marked));
        }
        for (Name name : names) {
            namesByEnd.computeIfAbsent(name.sentence(), _ -> new HashMap<>()).put(name.range().end(), name);
            if (name.title().startsWith("Mr")) {
                genders.put(name.entity(), name.title().startsWith("Mrs") ? Gender.FEMALE : Gender.MALE);
            } else if (name.title().startsWith("Ms")) {
                genders.put(name.entity(), Gender.FEMALE);
            }
        }
    }

    private static BitSet inside(Tokens sentence, List<TextRange> marked) {
        var inside = new BitSet();
        if (sentence.size() == 0) {
            return inside;
        }
        TextRange whole = sentence.range(0, sentence.size());
        int low = firstEndingAfter(marked, whole.start());
        for (int m = low; m < marked.size() && marked.get(m).start() < whole.end(); m++) {
            for (int i = 0; i < sentence.size(); i++) {
                if (marked.get(m).overlaps(sentence.get(i).range())) {
                    inside.set(i);
                }
            }
        }
        return inside;
    }

    private static int firstEndingAfter(List<TextRange> ranges, int offset) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The tokens of a sentence, or null for furniture. */
    @Nullable
    Tokens tokensOf(int sentence) {
        return tokens.get(sentence);
    }

    /** Whether a token stands between quotation marks. */
    boolean isQuoted(Tokens all, int index) {
        BitSet inside = quoted.get(all.sentence());
        return inside != null && inside.get(index);
    }

    /** The person whom a sentence is about: the subject of its main verb; empty where it is not a person or unsure. */
    String mainSubject(int sentence) {
        Tokens all = tokens.get(sentence);
        if (all == null) {
            return "";
        }
        String known = mainSubjects.get(sentence);
        if (known == null) {
            known = findMainSubject(all);
            mainSubjects.put(sentence, known);
        }
        return known;
    }

    private String findMainSubject(Tokens all) {
        int verb = mainVerb(all);
        if (verb >= 0) {
            Name subject = nameBefore(all, 0, verb);
            if (subject != null && subject.kind() == Name.Kind.PERSON) {
                return subject.entity();
            }
            if (subject != null) {
                return "";
            }
            if (isPronounBefore(all, verb)) {
                return personBefore(all.sentence(), "");
            }
        }
        Set<String> people = people(all, all.size());
        return people.size() == 1 ? people.iterator().next() : "";
    }

    /** The first finite verb outside quotation marks that does not belong to a clause like "After Holm left,". */
    private int mainVerb(Tokens all) {
        int i = 0;
        if (SUBORDINATING.contains(all.lower(0))) {
            while (i < all.size() && !all.is(i, ",")) {
                i++;
            }
        }
        for (; i < all.size(); i++) {
            if (isFinite(all, i) && !isRelative(all, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "who left", "whom she called", "as she met": a verb beside the main one. */
    private static boolean isRelative(Tokens all, int verb) {
        int before = beforeAdverbs(all, verb);
        return all.is(before, "who", "which", "that") || all.is(before - 1, "whom", "which", "that")
                || (SUBORDINATING.contains(all.lower(before - 1)) && before > 1);
    }

    private boolean isFinite(Tokens all, int index) {
        return !isQuoted(all, index) && isFiniteTag(all.get(index).tag());
    }

    private static boolean isFiniteTag(String tag) {
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    private boolean isPronounBefore(Tokens all, int verb) {
        int i = beforeAdverbs(all, verb);
        return all.is(i, "he", "she") && !isQuoted(all, i);
    }

    private Set<String> people(Tokens all, int until) {
        var people = new LinkedHashSet<String>();
        for (int i = 0; i < until; i++) {
            Name name = endingAt(all, i);
            if (name != null && name.kind() == Name.Kind.PERSON) {
                people.add(name.entity());
            }
        }
        return people;
    }

    /**
     * Whom "he" or "she" means in a sentence.
     *
     * @param pronoun the pronoun in lower case, or empty where it is not known
     */
    String personBefore(int sentence, String pronoun) {
        int looked = 0;
        for (int i = sentence - 1; i >= 0 && looked < REACH_OF_PRONOUN; i--) {
            Tokens all = tokens.get(i);
            if (all != null && all.size() > 0 && !isAllQuoted(all)) {
                looked++;
                String subject = mainSubject(i);
                if (!subject.isEmpty()) {
                    return fits(subject, pronoun) ? subject : "";
                }
                if (!people(all, all.size()).isEmpty()) {
                    return "";
                }
            }
        }
        return "";
    }

    private boolean isAllQuoted(Tokens all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isWord() && !isQuoted(all, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(String person, String pronoun) {
        Gender gender = genders.get(person);
        return gender == null || pronoun.isEmpty() || pronoun.equals(gender == Gender.MALE ? "he" : "she");
    }

    /**
     * Who does what a verb says: a name, "the ministry" as written, the person whom "he" means; empty where unsure.
     *
     * @param from the first token that may belong to its clause
     * @param verb the verb
     */
    String subjectOf(Tokens all, int from, int verb) {
        int before = beforeAdverbs(all, verb);
        if (all.is(before, "he", "she") && !isQuoted(all, before)) {
            return meantBy(all, before);
        }
        if (all.is(before, "it", "they", "we", "i", "you")) {
            return "";
        }
        Name name = nameBefore(all, from, verb);
        return name != null ? name.entity() : phraseBefore(all, from, before);
    }

    private String meantBy(Tokens all, int pronoun) {
        for (int i = 0; i < pronoun; i++) {
            if (isFinite(all, i)) {
                Name earlier = nameBefore(all, 0, i);
                if (earlier != null && earlier.kind() == Name.Kind.PERSON) {
                    return fits(earlier.entity(), all.lower(pronoun)) ? earlier.entity() : "";
                }
                break;
            }
        }
        return personBefore(all.sentence(), all.lower(pronoun));
    }

    private static int beforeAdverbs(Tokens all, int verb) {
        int i = verb - 1;
        while (i >= 0 && (all.get(i).tag().startsWith("RB") || all.get(i).tag().equals("MD")
                || all.is(i, "has", "had", "have", "was", "is", "be", "been"))) {
            i--;
        }
        return i;
    }

    /** The name that is the subject of a verb, or null. */
    private @Nullable Name nameBefore(Tokens all, int from, int verb) {
        int i = beforeAdverbs(all, verb);
        if (all.get(i).tag().equals("CC") || all.get(verb).tag().equals("VBG") || all.is(i, "to")) {
            int earlier = finiteBefore(all, from, i);
            return earlier < 0 ? null : nameBefore(all, from, earlier);
        }
        if (all.is(i, "who")) {
            i--;
        }
        if (all.is(i, ",")) {
            i = beforeApposition(all, from, i);
        }
        return subjectEndingAt(all, from, i);
    }

    private int finiteBefore(Tokens all, int from, int index) {
        for (int i = index - 1; i >= from; i--) {
            if (isFinite(all, i)) {
                return i;
            }
        }
        return -1;
    }

    /** Of "Holm, the mayor of Brekke, said" the place where the name ends. */
    private int beforeApposition(Tokens all, int from, int comma) {
        if (nominative(all, comma - 1) != null && !all.is(comma - 2, ",")) {
            Name direct = endingAt(all, comma - 1);
            if (direct != null && direct.kind() == Name.Kind.PERSON) {
                return comma - 1;
            }
        }
        for (int i = comma - 1; i > from; i--) {
            if (all.is(i, ",") && nominative(all, i - 1) != null) {
                return i - 1;
            }
        }
        return comma - 1;
    }

    /** A name that ends at or shortly before a place, with nothing but its own phrase between. */
    private @Nullable Name subjectEndingAt(Tokens all, int from, int last) {
        Name direct = nominative(all, last);
        if (direct != null) {
            return direct;
        }
        // "Holm of the harbour office said": the name before what belongs to it
        for (int i = last; i >= Math.max(from, last - 2 * LONGEST_PHRASE); i--) {
            if (isFinite(all, i) || isQuoted(all, i) || all.is(i, ",", ";", ":", "“", "\"", "—")) {
                return null;
            }
            Name name = nominative(all, i);
            if (name != null) {
                boolean goesOn = all.get(i + 1).tag().equals("IN") || all.is(i + 1, "(");
                return goesOn ? name : null;
            }
        }
        return null;
    }

    private @Nullable Name nominative(Tokens all, int index) {
        Name name = endingAt(all, index);
        return name == null || isPossessive(all, index) || isObject(all, name) ? null : name;
    }

    private String phraseBefore(Tokens all, int from, int last) {
        if (!all.get(last).tag().startsWith("NN") || isQuoted(all, last)) {
            return "";
        }
        for (int i = last; i >= Math.max(from, last - LONGEST_PHRASE); i--) {
            Token token = all.get(i);
            if (!token.isWord() || token.tag().startsWith("V") || token.tag().equals("IN")) {
                return "";
            }
            if (token.is("the", "a", "an")) {
                return all.get(i - 1).tag().equals("IN") ? "" : NameSpan.text(all, i, last + 1);
            }
        }
        return "";
    }

    /** The name that stands at a place, perhaps behind its title, or "the ministry" as written; empty where there is none. */
    String named(Tokens all, int index) {
        int limit = Math.min(all.size(), index + 2 * LONGEST_PHRASE + 2);
        int i = index;
        while (i < limit && !isFinite(all, i) && !isEndOfPhrase(all, i)) {
            Name ended = endingAt(all, i);
            boolean modifies = all.get(i + 1).tag().startsWith("NN") || all.get(i + 1).tag().startsWith("JJ");
            if (ended != null && !modifies && !isPossessive(all, i)) {
                return ended.entity();
            }
            i++;
        }
        if (all.is(index, "he", "she")) {
            return personBefore(all.sentence(), all.lower(index));
        }
        return all.is(index, "the", "a", "an") && i > index + 1 && i <= index + LONGEST_PHRASE
                ? NameSpan.text(all, index, i)
                : "";
    }

    private static boolean isEndOfPhrase(Tokens all, int index) {
        boolean stop = all.is(index, ".") && !all.get(index - 1).isCapitalised();
        return stop || all.is(index, ";", ":", ",", "“", "\"", "that", "in", "at", "on", "to", "whether", "if",
                "when");
    }

    /** The name outside quotation marks that ends with a token, or null. */
    private @Nullable Name endingAt(Tokens all, int index) {
        Map<Integer, Name> ends = namesByEnd.get(all.sentence());
        return ends == null || index < 0 || isQuoted(all, index) ? null : ends.get(all.get(index).range().end());
    }

    private static boolean isPossessive(Tokens all, int last) {
        return all.get(last + 1).lower().startsWith("'") || all.is(last + 1, "’", "'");
    }

    /** A name after a preposition does not act, nor the second of two after one. */
    private boolean isObject(Tokens all, Name ended) {
        int before = tokenBefore(all, ended.range().start());
        while (before >= 0 && (all.get(before).tag().startsWith("NN") || all.get(before).tag().startsWith("JJ")
                || all.get(before).tag().equals("DT") || all.is(before, "."))
                && endingAt(all, before) == null && before > 0) {
            before--;
        }
        if (all.is(before, "and") && endingAt(all, before - 1) != null) {
            Name partner = endingAt(all, before - 1);
            return partner != null && isObject(all, partner);
        }
        boolean subordinating = SUBORDINATING.contains(all.lower(before)) && before == 0;
        return !subordinating && (all.get(before).tag().equals("IN") || all.is(before, "to"))
                && !all.is(before, "that", "because", "while", "although", "if", "whether", "but");
    }

    /** The last token that ends at or before a place in the text. */
    static int tokenBefore(Tokens all, int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).range().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
