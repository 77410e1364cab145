package app.lateral.fact.contrast;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.Certainty;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.text.TextRange;

/**
 * What a clause says was or was not done, by whom and to whom.
 *
 * @param sentence its sentence
 * @param clause the clause
 * @param denial where somebody is said to deny it all
 */
public record StatedAct(StatedSentence sentence, Clause clause, Optional<TextRange> denial) {
    /** What is asked, wanted or feared is not said to be so. */
    private static final Set<String> ASKING = Set.of("if", "whether", "unless", "lest", "until", "than");
    private static final Set<String> SEEKING = Set.of("ask", "apply", "call", "look", "search", "pray", "plead");
    /** So many words lie between "whether" and what stands behind "any of". */
    private static final int PART = 3;
    private static final Set<String> LASTING = Set.of("remain", "stay", "keep");

    /** What the clauses of a sentence state; what is only asked or wanted is left out. */
    public static List<StatedAct> of(StatedSentence sentence) {
        var attributions = Attributions.of(sentence);
        return sentence.structure().clauses().stream().filter(clause -> !isAsked(sentence, clause))
                .map(clause -> new StatedAct(sentence, clause, attributions.denial(clause)))
                .toList();
    }

    private static boolean isAsked(StatedSentence sentence, Clause clause) {
        int begin = clause.actor().or(clause::object).map(NounPhrase::from).filter(from -> from < clause.from())
                .orElse(clause.from());
        boolean part = begin > 2 && sentence.word(begin - 1).lemma().equals("of");
        int before = part ? begin - PART : begin - 1;
        return before >= 0 && ASKING.contains(sentence.word(before).lemma());
    }

    /** Whether it is said not to be so: by the clause itself, or by who denies it. */
    public boolean denied() {
        return clause.isDenied() != denial.isPresent();
    }

    /** Whether it is told as what is or was: "sank", not "accused of sinking it", not "to sink". */
    public boolean isFinite() {
        String tag = sentence.word(clause.from()).tag();
        boolean reduced = tag.equals("VBN") && clause.from() == clause.verb();
        return !reduced && !tag.equals("VBG") && !(tag.equals("VB") && clause.actor().isEmpty());
    }

    /** Whether it is so now, or stayed so: "remains closed"; what was closed may be open since. */
    public boolean lasts() {
        String tag = sentence.word(clause.from()).tag();
        return tag.equals("VBZ") || tag.equals("VBP") || LASTING.contains(clause.verbWord().lemma());
    }

    /** "was closed for a week", "had been closed". */
    public boolean isForATime() {
        boolean had = sentence.word(clause.from()).form().equalsIgnoreCase("had");
        return had || (!lasts() && clause.circumstances().stream()
                .anyMatch(each -> Set.of("for", "during", "until", "since").contains(each.preposition())));
    }

    /** What somebody or something is said to be, as one word: of "was locked" and "is [locked]"; else empty. */
    public String state() {
        int index = clause.isCopula() ? clause.complement() : clause.verb();
        boolean passive = clause.actor().isEmpty() && sentence.word(clause.verb()).tag().equals("VBN");
        return index >= 0 && (clause.isCopula() || passive)
                ? sentence.word(index).form().toLowerCase(Locale.ROOT)
                : "";
    }

    /** Whether it is said to be so at some time to come, or to be wanted. */
    public boolean isToCome() {
        boolean ruledOut = clause.from() > 1 && sentence.word(clause.from() - 1).lemma().equals("out")
                && sentence.word(clause.from() - 2).lemma().equals("rule");
        boolean rulesOut = clause.verbWord().lemma().equals("rule");
        boolean unable = denied() && clause.group().stream().anyMatch(word -> word.lemma().equals("could")
                || word.form().equalsIgnoreCase("could"));
        boolean agreed = clause.group().getFirst().lemma().equals("agree");
        if (unable || agreed) {
            return false;
        }
        return ruledOut || rulesOut
                || Certainty.of(clause).filter(certainty -> certainty != Certainty.FACT).isPresent();
    }

    /** Who acts, where it is no figure. */
    public Optional<NounPhrase> actor() {
        return clause.actor().filter(phrase -> !sentence.holdsValue(phrase.range()));
    }

    /** Whether it is to ask or to look for something. */
    public boolean isAskedFor() {
        return askedFor().isPresent();
    }

    /** "asked the state for [money]", "called for [an inquiry]". */
    private Optional<NounPhrase> askedFor() {
        return SEEKING.contains(clause.verbWord().lemma())
                ? clause.circumstances().stream()
                        .filter(each -> each.preposition().equals("for") && each.phrase().from() > clause.verb())
                        .map(Clause.Circumstance::phrase).findFirst()
                : Optional.empty();
    }

    /** To whom or what it is done, or what is asked for, where it is no figure and no time. */
    public Optional<NounPhrase> object() {
        return askedFor().or(clause::object).filter(phrase -> !sentence.holdsValue(phrase.range()));
    }

    /** Whoever and whatever has a part in it, where it takes place too. */
    public List<NounPhrase> participants() {
        return Stream.concat(Stream.of(clause.actor(), clause.object()).flatMap(Optional::stream),
                clause.circumstances().stream().map(Clause.Circumstance::phrase)).distinct().toList();
    }

    /** What a court decided on: "of manslaughter and of theft". */
    public List<NounPhrase> charges() {
        return sentence.structure().phrases().stream().filter(phrase -> phrase.from() > clause.verb() + 1)
                .filter(phrase -> sentence.word(phrase.from() - 1).lemma().equals("of")).toList();
    }

    /** From its verb to the next clause. */
    public TextRange behind() {
        int verb = clause.verb();
        int end = sentence.structure().clauses().stream().mapToInt(Clause::from).filter(from -> from > verb).min()
                .orElse(sentence.sentence().words().size());
        return sentence.word(verb).range().union(sentence.word(end - 1).range());
    }

    /** From who acts to the next clause. */
    public TextRange reach() {
        return clause.range().union(behind());
    }

    /** Where it is said: the verb with its object or with what somebody is said to be, and who denies it. */
    public TextRange range() {
        TextRange act = joined().map(index -> sentence.word(index).range())
                .map(clause.actRange()::union).orElse(clause.actRange());
        TextRange denied = clause.denial().map(act::union).orElse(act);
        return denial.map(denied::union).orElse(denied);
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
