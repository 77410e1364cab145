package app.lateral.mention.quote;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import app.lateral.mention.Name;
import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Who does what the verbs of an article say, as far as the order of words tells. What stands between quotation marks is
 * passed over: nobody named there speaks or acts in the report itself. Where it cannot be told, the answer is empty:
 * nobody is better than somebody else.
 */
final class SentenceSubjects {
    /** A longer noun phrase names no speaker. */
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_PHRASE = 5;
    /** A pronoun means no one told of longer ago than so many sentences. */
    private static final int REACH_OF_PRONOUN = 3;

    private final Map<Integer, Tokens> tokens = new TreeMap<>();
    private final QuotedWords quoted;
    private final SentenceNames names;
    private final SentenceVerbs verbs;
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
     * @param named its names
     * @param quoted which of its words stand between quotation marks
     */
    SentenceSubjects(List<Tokens> sentences, List<Name> named, QuotedWords quoted) {
        this.quoted = quoted;
        this.verbs = new SentenceVerbs(quoted);
        this.names = new SentenceNames(named, quoted);
        for (Tokens sentence : sentences) {
            tokens.put(sentence.sentence(), sentence);
        }
        for (Name name : named) {
            if (name.title().startsWith("Mr")) {
                genders.put(name.entity(), name.title().startsWith("Mrs") ? Gender.FEMALE : Gender.MALE);
            } else if (name.title().startsWith("Ms")) {
                genders.put(name.entity(), Gender.FEMALE);
            }
        }
    }

    /** The tokens of a sentence, or null for furniture. */
    @Nullable
    Tokens tokensOf(int sentence) {
        return tokens.get(sentence);
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
        int verb = verbs.mainVerb(all);
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

    private boolean isPronounBefore(Tokens all, int verb) {
        int i = SentenceVerbs.beforeAdverbs(all, verb);
        return all.is(i, "he", "she") && !quoted.holds(all, i);
    }

    private Set<String> people(Tokens all, int until) {
        var people = new LinkedHashSet<String>();
        for (int i = 0; i < until; i++) {
            Name name = names.endingAt(all, i);
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
            if (all.get(i).isWord() && !quoted.holds(all, i)) {
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
        int before = SentenceVerbs.beforeAdverbs(all, verb);
        if (all.is(before, "he", "she") && !quoted.holds(all, before)) {
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
            if (verbs.isFinite(all, i)) {
                Name earlier = nameBefore(all, 0, i);
                if (earlier != null && earlier.kind() == Name.Kind.PERSON) {
                    return fits(earlier.entity(), all.lower(pronoun)) ? earlier.entity() : "";
                }
                break;
            }
        }
        return personBefore(all.sentence(), all.lower(pronoun));
    }

    /** The name that is the subject of a verb, or null. */
    private @Nullable Name nameBefore(Tokens all, int from, int verb) {
        int i = SentenceVerbs.beforeAdverbs(all, verb);
        if (all.get(i).tag().equals("CC") || all.get(verb).tag().equals("VBG") || all.is(i, "to")) {
            int earlier = verbs.finiteBefore(all, from, i);
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

    /** Of "Holm, the mayor of Brekke, said" the place where the name ends. */
    private int beforeApposition(Tokens all, int from, int comma) {
        if (names.nominative(all, comma - 1) != null && !all.is(comma - 2, ",")) {
            Name direct = names.endingAt(all, comma - 1);
            if (direct != null && direct.kind() == Name.Kind.PERSON) {
                return comma - 1;
            }
        }
        for (int i = comma - 1; i > from; i--) {
            if (all.is(i, ",") && names.nominative(all, i - 1) != null) {
                return i - 1;
            }
        }
        return comma - 1;
    }

    /** A name that ends at or shortly before a place, with nothing but its own phrase between. */
    private @Nullable Name subjectEndingAt(Tokens all, int from, int last) {
        Name direct = names.nominative(all, last);
        if (direct != null) {
            return direct;
        }
        // "Holm of the harbour office said": the name before what belongs to it
        for (int i = last; i >= Math.max(from, last - 2 * LONGEST_PHRASE); i--) {
            if (verbs.isFinite(all, i) || quoted.holds(all, i) || all.is(i, ",", ";", ":", "“", "\"", "—")) {
                return null;
            }
            Name name = names.nominative(all, i);
            if (name != null) {
                boolean goesOn = all.get(i + 1).tag().equals("IN") || all.is(i + 1, "(");
                return goesOn ? name : null;
            }
        }
        return null;
    }

    private String phraseBefore(Tokens all, int from, int last) {
        if (!all.get(last).tag().startsWith("NN") || quoted.holds(all, last)) {
            return "";
        }
        int parts = 0;
        for (int i = last; i >= from && parts <= LONGEST_PHRASE; i--) {
            Token token = all.get(i);
            boolean joined = token.is("-") || all.is(i + 1, "-");
            if ((!token.isWord() && !joined) || token.tag().startsWith("V") || token.tag().equals("IN")) {
                return "";
            }
            if (token.is("the", "a", "an")) {
                return all.get(i - 1).tag().equals("IN") ? "" : all.text(i, last + 1);
            }
            parts += joined ? 0 : 1;
        }
        return "";
    }

    /** The name that stands at a place, perhaps behind its title, or "the ministry" as written; empty where there is none. */
    String named(Tokens all, int index) {
        int limit = Math.min(all.size(), index + 2 * LONGEST_PHRASE + 2);
        int i = index;
        while (i < limit && !verbs.isFinite(all, i) && !isEndOfPhrase(all, i)) {
            Name ended = names.endingAt(all, i);
            boolean modifies = all.get(i + 1).tag().startsWith("NN") || all.get(i + 1).tag().startsWith("JJ");
            if (ended != null && !modifies && !SentenceNames.isPossessive(all, i)) {
                return ended.entity();
            }
            i++;
        }
        if (all.is(index, "he", "she")) {
            return personBefore(all.sentence(), all.lower(index));
        }
        String apposed = all.is(i, ",") && i > index ? personAt(all, i + 1) : "";
        if (!apposed.isEmpty()) {
            return apposed;
        }
        return all.is(index, "the", "a", "an") && i > index + 1 && i <= index + LONGEST_PHRASE
                ? all.text(index, i)
                : "";
    }

    /** "the coxswain, [Mira Holm]": the person whose name begins with a token, or empty. */
    private String personAt(Tokens all, int from) {
        for (int i = from; i < Math.min(all.size(), from + LONGEST_NAME); i++) {
            Name ended = names.endingAt(all, i);
            if (ended != null) {
                boolean begins = ended.range().start() == all.get(from).range().start();
                return begins && ended.kind() == Name.Kind.PERSON ? ended.entity() : "";
            }
        }
        return "";
    }

    private static boolean isEndOfPhrase(Tokens all, int index) {
        boolean stop = all.is(index, ".") && !all.get(index - 1).isCapitalised();
        return stop || all.is(index, ";", ":", ",", "“", "\"", "that", "in", "at", "on", "to", "whether", "if",
                "when");
    }
}
