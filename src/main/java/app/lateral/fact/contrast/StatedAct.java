package app.lateral.fact.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/**
 * What a clause says was or was not done, by whom and to whom.
 *
 * @param sentence its sentence
 * @param clause the clause
 * @param denial where somebody is said to deny it all
 */
public record StatedAct(StatedSentence sentence, Clause clause, Optional<TextRange> denial) {
    /** Verbs that say nothing but how somebody is. */
    private static final Set<String> JOINING = Set.of("be", "remain", "stay", "become", "keep", "stand", "lie", "seem",
            "appear", "find", "declare", "pronounce", "rule", "leave", "escape");
    /** What is asked, wanted or feared is not said to be so. */
    private static final Set<String> ASKING = Set.of("if", "whether", "unless", "lest", "until");
    private static final Set<String> BELONGING = Set.of("for", "of", "on", "against");
    private static final Set<String> UNDERGOING = Set.of("withstand", "survive", "escape", "take", "go", "open",
            "reopen", "rise", "fall", "gain", "lose", "end", "break");
    private static final Set<String> FORETELLING = Set.of("will", "would", "shall");
    private static final Set<String> LASTING = Set.of("remain", "stay", "keep");
    private static final int REACH = 5;

    /** What the clauses of a sentence state; what is only asked or wanted is left out. */
    public static List<StatedAct> of(StatedSentence sentence) {
        var attributions = Attributions.of(sentence);
        return sentence.structure().clauses().stream().filter(clause -> !isAsked(sentence, clause))
                .map(clause -> new StatedAct(sentence, clause, attributions.denial(clause)))
                .toList();
    }

    private static boolean isAsked(StatedSentence sentence, Clause clause) {
        int begin = clause.actor().map(NounPhrase::from).filter(from -> from < clause.from()).orElse(clause.from());
        return begin > 0 && ASKING.contains(sentence.word(begin - 1).lemma());
    }

    /** Whether it is said not to be so: by the clause itself, or by who denies it. */
    public boolean denied() {
        return clause.isDenied() != denial.isPresent();
    }

    /** Whether it is so now, or stayed so: "remains closed"; what was closed may be open since. */
    public boolean lasts() {
        String tag = sentence.word(clause.from()).tag();
        return tag.equals("VBZ") || tag.equals("VBP") || LASTING.contains(clause.verbWord().lemma());
    }

    /** Whether it is told of what is to come: "will never open", "would open". */
    public boolean foretells() {
        return FORETELLING.contains(sentence.word(clause.from()).lemma());
    }

    /** What somebody or something is said to be, as one word: of "was locked" and "is [locked]"; else empty. */
    public String state() {
        int index = clause.isCopula() ? clause.complement() : clause.verb();
        boolean passive = clause.actor().isEmpty() && sentence.word(clause.verb()).tag().equals("VBN");
        return index >= 0 && (clause.isCopula() || passive)
                ? sentence.word(index).form().toLowerCase(Locale.ROOT)
                : "";
    }

    /** Who acts, where it is no figure. */
    Optional<NounPhrase> actor() {
        return clause.actor().filter(phrase -> !sentence.holdsValue(phrase.range()));
    }

    /** To whom it is done, where it is no figure and no time. */
    Optional<NounPhrase> object() {
        return clause.object().filter(phrase -> !sentence.holdsValue(phrase.range()));
    }

    /** "[the loan] for [the mill]": what belongs to what it is done to. */
    Optional<NounPhrase> complementOfObject() {
        if (PolarQuestion.VERDICT.answer(keys()).isPresent()) {
            // what a court decided on is compared by itself
            return Optional.empty();
        }
        return object().flatMap(object -> clause.circumstances().stream()
                .filter(each -> BELONGING.contains(each.preposition()))
                .map(Clause.Circumstance::phrase).filter(phrase -> phrase.from() == object.until() + 1).findFirst());
    }

    /** Whether it befalls who acts, and not what the verb has for its object: "withstood the flood". */
    boolean befallsActor() {
        return UNDERGOING.contains(clause.verbWord().lemma());
    }

    /** The verb, alone and with the words behind it, longest first, then "=" and what somebody is said to be. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>();
        complement().map(index -> "=" + sentence.word(index).lemma()).ifPresent(keys::add);
        complement().map(index -> "=" + sentence.word(index).form()).ifPresent(keys::add);
        String verb = clause.verbWord().lemma();
        keys.add(verb + " " + lemma(1) + " " + lemma(2));
        keys.add(verb + " " + lemma(1));
        if (sentence.word(Math.min(clause.verb() + 1, sentence.sentence().words().size() - 1)).tag().equals("PRP")) {
            // "voted it down"
            keys.add(verb + " " + lemma(2));
        }
        clause.object().map(object -> verb + " " + object.headWord().lemma()).ifPresent(keys::add);
        if (complement().isEmpty()) {
            keys.add(verb);
        }
        return keys;
    }

    private String lemma(int steps) {
        int index = clause.verb() + steps;
        return index < sentence.sentence().words().size() ? sentence.word(index).lemma() : "";
    }

    /** "is [closed]", "found him [guilty]": where it stands. */
    Optional<Integer> complement() {
        if (!JOINING.contains(clause.verbWord().lemma())) {
            return Optional.empty();
        }
        int end = Math.min(sentence.sentence().words().size(), clause.verb() + REACH);
        return IntStream.range(clause.verb() + 1, end)
                .takeWhile(i -> sentence.word(i).isWord() && !sentence.word(i).tag().equals("CC"))
                .filter(i -> isComplement(sentence.word(i))).boxed().findFirst();
    }

    private static boolean isComplement(Word word) {
        return PolarQuestion.isAnswer(word.lemma()) || PolarQuestion.isAnswer(word.form());
    }

    /** What a court decided on: "of manslaughter and of theft". */
    List<NounPhrase> charges() {
        return sentence.structure().phrases().stream().filter(phrase -> phrase.from() > clause.verb() + 1)
                .filter(phrase -> sentence.word(phrase.from() - 1).lemma().equals("of")).toList();
    }

    /** Where it is said: the verb with its object or with what somebody is said to be, and who denies it. */
    public TextRange range() {
        TextRange act = complement().or(this::joined).map(index -> sentence.word(index).range())
                .map(clause.actRange()::union).orElse(clause.actRange());
        return denial.map(act::union).orElse(act);
    }

    /** "was not [safe]". */
    private Optional<Integer> joined() {
        int behind = clause.isCopula() ? clause.complement() : -1;
        return behind < 0 ? Optional.empty() : Optional.of(behind);
    }

    /** Whom or what it is about, for a person to read. */
    public String about() {
        return sentence.text(clause.actor().filter(phrase -> !phrase.isPronoun()).or(clause::object)
                .map(NounPhrase::range).orElse(clause.groupRange()));
    }
}
