package app.lateral.fact.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.segment.Sentence;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * What a verb says of whom: a light analysis by parts of speech and the order of words, right for the plain clauses of
 * news and silent where it is not sure.
 *
 * @param sentence its sentence
 * @param from the first word of the verb with its auxiliaries: "may have", "was not", "plans to"
 * @param verb the verb that says what happens
 * @param actor who does it, where that is said
 * @param object what it is done to, or what the actor is said to be
 * @param circumstances places, times and the like: each with its preposition
 */
public record Clause(Sentence sentence, int from, int verb, Optional<NounPhrase> actor, Optional<NounPhrase> object,
        List<Circumstance> circumstances) {
    private static final Set<String> DENYING = Set.of("not", "never", "n't", "no", "hardly", "neither", "nor");
    private static final Set<String> DENYING_BEHIND = Set.of("not", "never", "n't", "neither");
    private static final Set<String> ALL = Set.of("all", "every", "everyone", "everybody", "each", "one");
    private static final Set<String> NONE = Set.of("none", "neither");

    /** Behind "not" they say that there is more. */
    private static final Set<String> LIMITING = Set.of("only", "just", "merely", "simply", "least");
    /** "failed to sign": the act did not take place. */
    private static final Set<String> FAILING = Set.of("fail", "refuse", "decline", "deny");

    /** So far behind its verb, in words, a complement stands. */
    private static final int COMPLEMENT_REACH = 5;

    /** Keeps a copy of the list. */
    public Clause {
        circumstances = List.copyOf(circumstances);
    }

    /**
     * A noun phrase behind a preposition.
     *
     * @param preposition in lower case
     * @param phrase what stands behind it
     */
    public record Circumstance(String preposition, NounPhrase phrase) {}

    /** The verb that says what happens. */
    public Word verbWord() {
        return sentence.words().get(verb);
    }

    /** The verb with the word behind it, "take over", where WordNet knows both for one verb; no noun joins one. */
    public Optional<String> phrasal(WordNet wordNet) {
        return Optional.of(verb + 1)
                .filter(next -> next < sentence.words().size() && !sentence.words().get(next).tag().startsWith("NN"))
                .map(next -> verbWord().lemma() + " " + sentence.words().get(next).lemma())
                .filter(words -> wordNet.isKnown(words, WordNet.Category.VERB));
    }

    /** The verb with its auxiliaries. */
    public List<Word> group() {
        return sentence.words().subList(from, verb + 1);
    }

    /** Where the verb stands with its auxiliaries. */
    public TextRange groupRange() {
        return sentence.words().get(from).range().union(verbWord().range());
    }

    /** The first word behind the verb that tells what its actor is, or -1. */
    public int complement() {
        if (object.isPresent()) {
            return object.get().head();
        }
        List<Word> words = sentence.words();
        for (int i = verb + 1; i < Math.min(words.size(), verb + COMPLEMENT_REACH); i++) {
            if (words.get(i).tag().startsWith("JJ") || words.get(i).tag().startsWith("NN")) {
                return i;
            }
        }
        return -1;
    }

    /** Where actor, verb and object stand, from the first to the last of them. */
    public TextRange range() {
        TextRange range = groupRange();
        if (actor.isPresent()) {
            range = range.union(actor.get().range());
        }
        return object.isPresent() ? range.union(object.get().range()) : range;
    }

    /** What is done: the verb with what makes it unsure, and its object, or what stands behind its preposition. */
    public TextRange actRange() {
        Optional<NounPhrase> behind = object.filter(phrase -> phrase.from() > verb);
        TextRange range = behind.map(phrase -> groupRange().union(phrase.range())).orElse(groupRange());
        if (behind.filter(phrase -> !phrase.isPronoun()).isPresent()) {
            return range;
        }
        int end = behind.map(NounPhrase::until).orElse(verb + 1);
        return circumstances.stream().map(Circumstance::phrase).filter(phrase -> phrase.from() == end + 1).findFirst()
                .map(phrase -> range.union(phrase.range())).orElse(range);
    }

    /** Whether the verb only joins its actor with what that is. */
    public boolean isCopula() {
        return verbWord().lemma().equals("be");
    }

    /** Whether it denies what it says. */
    public boolean isDenied() {
        boolean byWord = group().stream().map(Word::lemma).anyMatch(DENYING::contains)
                || group().stream().map(Word::form).anyMatch(form -> form.endsWith("n't") || form.endsWith("n’t"));
        byWord |= group().stream().map(Word::lemma).toList().containsAll(List.of("have", "yet", "to"));
        boolean byVerb = group().stream().limit(Math.max(0, verb - from)).map(Word::lemma).anyMatch(FAILING::contains);
        boolean byPhrase = object.filter(NounPhrase::isDenied).isPresent()
                || actor.filter(NounPhrase::isDenied).isPresent();
        byPhrase |= actor.or(() -> object).filter(phrase -> isNotAll(phrase) || isNoneOf(phrase)).isPresent();
        return (byWord ^ byVerb) || byPhrase || isDeniedBefore() || isDeniedBehind();
    }

    /** "not all passengers", "not every house", "not all of the boats". */
    private boolean isNotAll(NounPhrase phrase) {
        boolean of = phrase.from() > 2 && lemma(phrase.from() - 1).equals("of")
                && ALL.contains(lemma(phrase.from() - 2))
                && lemma(phrase.from() - 3).equals("not");
        return of || (phrase.from() > 0 && lemma(phrase.from() - 1).equals("not")
                && ALL.contains(lemma(phrase.from())));
    }

    /** "neither of the pilots", "none of the houses". */
    private boolean isNoneOf(NounPhrase phrase) {
        return phrase.from() > 1 && lemma(phrase.from() - 1).equals("of") && NONE.contains(lemma(phrase.from() - 2));
    }

    /** Where it is denied by what stands outside the verbs: "never", "no [weapon]", "none of the houses". */
    public Optional<TextRange> denial() {
        int before = from - 1;
        if (before >= 0 && lemma(before).equals("to")) {
            before--;
        }
        if (before >= 0 && (DENYING.contains(lemma(before)) || lemma(before).equals("without"))) {
            return Optional.of(sentence.words().get(before).range());
        }
        return java.util.stream.Stream.of(actor, object).flatMap(Optional::stream).flatMap(phrase -> {
            boolean whole = isNotAll(phrase) || isNoneOf(phrase);
            boolean of = phrase.from() > 2 && lemma(phrase.from() - 1).equals("of");
            int first = phrase.from() - (isNotAll(phrase) ? (of ? 3 : 1) : whole ? 2 : isNoOne(phrase) ? 1 : 0);
            return whole || phrase.isDenied()
                    ? java.util.stream.Stream.of(sentence.words().get(first).range().union(phrase.range()))
                    : java.util.stream.Stream.empty();
        }).findFirst();
    }

    /** "no [one]". */
    private boolean isNoOne(NounPhrase phrase) {
        return phrase.from() > 0 && lemma(phrase.from()).equals("one") && lemma(phrase.from() - 1).equals("no");
    }

    /** "was not in court", "pleaded not guilty"; "was not only" denies nothing. */
    private boolean isDeniedBehind() {
        return DENYING_BEHIND.contains(lemma(verb + 1)) && !LIMITING.contains(lemma(verb + 2));
    }

    private String lemma(int index) {
        return index < sentence.words().size() ? sentence.words().get(index).lemma() : "";
    }

    /** "not to sign", "without signing". */
    private boolean isDeniedBefore() {
        int before = from - 1;
        if (before >= 0 && sentence.words().get(before).lemma().equals("to")) {
            before--;
        }
        String lemma = before < 0 ? "" : sentence.words().get(before).lemma();
        boolean ruledOut = before > 0 && lemma.equals("out") && lemma(before - 1).equals("rule");
        return DENYING.contains(lemma) || lemma.equals("without") || ruledOut;
    }
}
