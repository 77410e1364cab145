package app.lateral.fact.contrast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.story.Bearer;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.WordNet.Category;
import app.lateral.segment.Word;

/** Whether two noun phrases of two sentences that report the same thing mean the same, as far as their words tell. */
public enum Sameness {
    /** They mean the same. */
    SAME,
    /** A pronoun, or nothing, stands there; or a name in one and a noun in the other. */
    UNKNOWN,
    /** They mean two things. */
    OTHER;

    /** "an earlier bill", "a third man", "her sister ship": not the one that is told of without them. */
    private static final Set<String> PARTING = Set.of("another", "other", "second", "third", "fourth", "fifth",
            "earlier",
            "later", "previous", "next", "separate", "different", "rival", "sister", "similar", "remaining", "further",
            "additional", "former", "half", "some");
    /** Nouns for part of what stands behind their "of", which does what they do. */
    private static final Set<String> PARTS = Set.of("member", "part", "majority", "most", "rest", "all", "none",
            "neither", "both", "each", "spokesman", "spokeswoman", "spokesperson", "one", "many", "group", "lot",
            "condition",
            "state", "health");
    private static final Set<String> ANYTHING = Set.of("anything", "anyone", "anybody", "penny", "cent", "dime");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "some", "several", "many", "few", "another",
            "one");
    private static final Set<String> BELONGING = Set.of("of", "in", "for", "on", "against", "to", "with", "between",
            "at", "from");

    /** Words in one place of two alike sentences look alike whatever they mean; so this much is asked for. */
    private static final double BEYOND_DOUBT = 0.85;
    private static final List<String> NEGATING = List.of("un", "in", "dis", "non-");
    private static final List<Set<String>> OPPOSITE = List.of(Set.of("before", "after"), Set.of("until", "after"));

    /** How two phrases stand to each other. */
    public static Sameness of(StatementPair pair, Optional<NounPhrase> phrase, Optional<NounPhrase> other) {
        Optional<NounPhrase> meant = phrase.flatMap(pair.one()::meant).map(each -> whole(pair.one(), each));
        Optional<NounPhrase> otherMeant = other.flatMap(pair.other()::meant).map(each -> whole(pair.other(), each));
        if (meant.isPresent() && otherMeant.isPresent()) {
            return of(pair, meant.get(), otherMeant.get());
        }
        return pair.likeness(phrase, other).map(likeness -> likeness >= StatementPair.SAME ? SAME : OTHER)
                .orElse(UNKNOWN);
    }

    private static Sameness of(StatementPair pair, NounPhrase phrase, NounPhrase other) {
        Bearer bearer = pair.one().bearer(phrase.head());
        Bearer otherBearer = pair.other().bearer(other.head());
        if (bearer != null && otherBearer != null) {
            return bearer.id().equals(otherBearer.id()) ? SAME : OTHER;
        }
        if (bearer != null || otherBearer != null) {
            boolean called = bearer != null
                    ? isCalled(pair.one(), phrase, other.headWord())
                    : isCalled(pair.other(), other, phrase.headWord());
            return called || pair.likeness(phrase, other) == 1 ? SAME : UNKNOWN;
        }
        if (parting(phrase) != parting(other)) {
            return known(pair, phrase, other) ? OTHER : UNKNOWN;
        }
        if (isAnything(phrase) || isAnything(other) || isNoneOfThem(phrase, other)) {
            return SAME;
        }
        boolean counted = pair.one().holdsValue(phrase.range());
        boolean otherCounted = pair.other().holdsValue(other.range());
        if ((counted && otherCounted) || (counted && !isDefinite(phrase)) || (otherCounted && !isDefinite(other))) {
            return pair.one().text(phrase.range()).equalsIgnoreCase(pair.other().text(other.range())) ? SAME : UNKNOWN;
        }
        String lemma = phrase.headWord().lemma();
        String otherLemma = other.headWord().lemma();
        if (NEGATING.stream()
                .anyMatch(prefix -> lemma.equals(prefix + otherLemma) || otherLemma.equals(prefix + lemma))) {
            return OTHER;
        }
        if (known(pair, phrase, other)) {
            return arePartedByWords(pair, phrase, other) ? OTHER : SAME;
        }
        double likeness = pair.likeness(phrase, other);
        if (likeness >= BEYOND_DOUBT) {
            return SAME;
        }
        return likeness < StatementPair.DIFFERENT ? OTHER : UNKNOWN;
    }

    /** "has not ruled [anything] out", "did not pay back [a penny]": all there is. */
    static boolean isAnything(NounPhrase phrase) {
        return ANYTHING.contains(phrase.headWord().lemma());
    }

    /** "a man", "some houses", "three boats". */
    static boolean isIndefinite(StatedSentence sentence, NounPhrase phrase) {
        Word first = phrase.words().getFirst();
        return !phrase.isDenied() && (INDEFINITE.contains(first.lemma()) || first.tag().equals("CD")
                || (sentence.holdsValue(phrase.range()) && !isDefinite(phrase)));
    }

    /** "the two engines", "both engines", "its 40 buses": all of them. */
    private static boolean isDefinite(NounPhrase phrase) {
        Word first = phrase.words().getFirst();
        return first.lemma().equals("the") || first.lemma().equals("both") || first.tag().equals("PRP$");
    }

    /** "none of the mills", "no mills" and "three mills": of one sort. */
    private static boolean isNoneOfThem(NounPhrase phrase, NounPhrase other) {
        return phrase.isDenied() != other.isDenied()
                && StatementPair.isOneWord(phrase.headWord().lemma(), other.headWord().lemma());
    }

    private static boolean known(StatementPair pair, NounPhrase phrase, NounPhrase other) {
        return pair.dictionaryLikeness(phrase.head(), other.head()) >= StatementPair.SAME;
    }

    /** "Governor Holm", "Holm, the governor,": whether a name stands beside the noun. */
    private static boolean isCalled(StatedSentence sentence, NounPhrase name, Word noun) {
        int from = Math.max(0, name.from() - 2);
        int until = Math.min(sentence.sentence().words().size(), name.until() + 4);
        return java.util.stream.IntStream.range(from, until).mapToObj(sentence::word)
                .takeWhile(word -> !word.tag().startsWith("VB") || word.range().end() <= name.range().start())
                .anyMatch(word -> word.lemma().equalsIgnoreCase(noun.lemma()));
    }

    /** "members of the union": the union. */
    public static NounPhrase whole(StatedSentence sentence, NounPhrase phrase) {
        boolean part = PARTS.contains(phrase.headWord().lemma());
        return part ? behind(sentence, phrase, Set.of("of", "for")).orElse(phrase) : phrase;
    }

    private static Optional<NounPhrase> behind(StatedSentence sentence, NounPhrase phrase, Set<String> prepositions) {
        int next = phrase.until();
        return next < sentence.sentence().words().size() && prepositions.contains(sentence.word(next).lemma())
                ? sentence.structure().phraseAt(next + 1)
                : Optional.empty();
    }

    private static boolean arePartedByWords(StatementPair pair, NounPhrase phrase, NounPhrase other) {
        return areOfOther(pair, phrase, other)
                || haveOtherComplements(pair, phrase, other);
    }

    private static boolean parting(NounPhrase phrase) {
        return phrase.words().stream().map(Word::lemma).anyMatch(PARTING::contains);
    }

    /** "the oil price", "the gold price". */
    private static boolean areOfOther(StatementPair pair, NounPhrase phrase, NounPhrase other) {
        Set<String> nouns = nouns(pair, pair.one(), phrase);
        Set<String> others = nouns(pair, pair.other(), other);
        boolean related = nouns.stream().anyMatch(noun -> others.stream()
                .anyMatch(own -> pair.wordNet().areSynonyms(noun, own, Category.NOUN)
                        || pair.wordNet().areKindAndThing(noun, own, Category.NOUN)));
        boolean elsewhere = nouns.stream().anyMatch(noun -> mentions(pair.other(), noun))
                || others.stream().anyMatch(noun -> mentions(pair.one(), noun));
        return !nouns.isEmpty() && !others.isEmpty() && Collections.disjoint(nouns, others) && !related && !elsewhere;
    }

    private static boolean mentions(StatedSentence sentence, String lemma) {
        return sentence.sentence().words().stream().anyMatch(word -> word.lemma().equalsIgnoreCase(lemma));
    }

    /** Before the head: "the [gold] price". */
    private static Set<String> nouns(StatementPair pair, StatedSentence sentence, NounPhrase phrase) {
        Set<String> nouns = new TreeSet<>();
        for (int i = phrase.from(); i < phrase.head(); i++) {
            Bearer bearer = sentence.bearer(i);
            if (bearer != null) {
                nouns.add(bearer.id());
            } else if (sentence.word(i).tag().startsWith("NN") || (sentence.word(i).tag().equals("JJ")
                    && pair.wordNet().isMostly(sentence.word(i).lemma(), Category.NOUN))) {
                nouns.add(sentence.word(i).lemma());
            }
        }
        return nouns;
    }

    /** "the number of cases", "the number of deaths". */
    private static boolean haveOtherComplements(StatementPair pair, NounPhrase phrase, NounPhrase other) {
        Optional<NounPhrase> complement = complement(pair.one(), phrase);
        Optional<NounPhrase> otherComplement = complement(pair.other(), other);
        if (complement.isEmpty() || otherComplement.isEmpty() || !pair.one().word(phrase.until()).lemma()
                .equals(pair.other().word(other.until()).lemma())) {
            return false;
        }
        boolean nouns = pair.one().bearer(complement.get().head()) == null && !complement.get().isPronoun()
                && pair.other().bearer(otherComplement.get().head()) == null && !otherComplement.get().isPronoun();
        Sameness complements = of(pair, complement, otherComplement);
        return complements == OTHER || (nouns && complements != SAME);
    }

    private static Optional<NounPhrase> complement(StatedSentence sentence, NounPhrase phrase) {
        return behind(sentence, phrase, BELONGING).filter(each -> !sentence.holdsValue(each.range()));
    }

    /** "from the port to the station", "from the station to the port": one way. */
    private static String way(String preposition) {
        return preposition.equals("from") ? "to" : preposition;
    }

    /** Whether any of two lists of phrases behind the same preposition mean two things: "in the north", "in the south". */
    public static boolean areApart(StatementPair pair, List<Clause.Circumstance> one, List<Clause.Circumstance> other) {
        List<Sameness> found = new ArrayList<>();
        for (Clause.Circumstance circumstance : one) {
            for (Clause.Circumstance its : other) {
                boolean values = pair.one().holdsValue(circumstance.phrase().range())
                        || pair.other().holdsValue(its.phrase().range());
                boolean opposite = OPPOSITE.stream().anyMatch(both -> both.contains(circumstance.preposition())
                        && both.contains(its.preposition()) && !circumstance.preposition().equals(its.preposition()));
                if (opposite && of(pair, Optional.of(circumstance.phrase()), Optional.of(its.phrase())) == SAME) {
                    return true;
                }
                values &= parting(circumstance.phrase()) == parting(its.phrase());
                if (way(circumstance.preposition()).equals(way(its.preposition())) && !values) {
                    found.add(of(pair, Optional.of(circumstance.phrase()), Optional.of(its.phrase())));
                }
            }
        }
        return found.contains(OTHER) && !found.contains(SAME);
    }
}
