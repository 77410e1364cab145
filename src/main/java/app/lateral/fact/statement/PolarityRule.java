package app.lateral.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.AnswerWords;
import app.lateral.fact.contrast.ClauseMatch;
import app.lateral.fact.contrast.GivenAnswer;
import app.lateral.fact.contrast.PolarQuestion;
import app.lateral.fact.contrast.PolarQuestion.Trait;
import app.lateral.fact.contrast.Sameness;
import app.lateral.fact.contrast.SharedParts;
import app.lateral.fact.contrast.StatedAct;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.Certainty;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.Particles;
import app.lateral.fact.wording.WordNet.Category;

/**
 * One denies what the other asserts, says the opposite of it, or gives the other of two answers to a question: "the bridge
 * [withstood the flood]", "the flood [swept away the bridge]".
 */
final class PolarityRule implements StatementRule {
    /** Whether somebody spoke is no matter of what is so. */
    private static final Set<String> SPEAKING = Set.of("say", "tell", "speak", "answer", "reply", "respond", "discuss",
            "talk", "mention", "elaborate", "think", "believe", "give", "want", "ask", "seem", "comment");
    private static final List<String> NEGATING = List.of("un", "in", "im", "dis", "non-", "ir", "il");
    /** Behind them stands what an act is about; behind others where and when it is done. */
    private static final Set<String> ABOUT = Set.of("on", "for", "about", "against", "with", "of");
    private static final int STEM = 5;
    /** From this on two sentences tell of one thing, whatever is left out in one of them. */
    private static final double BEYOND_DOUBT = 0.85;

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        List<StatedAct> ones = acts(pair, pair.one());
        List<StatedAct> others = acts(pair, pair.other());
        for (StatedAct act : ones) {
            for (StatedAct other : others) {
                if (!isSaidToo(pair, act, others) && !isSaidHere(pair, other, ones)) {
                    opposition(pair, act, other).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static List<StatedAct> acts(StatementPair pair, StatedSentence sentence) {
        return StatedAct.of(sentence).stream().filter(act -> Certainty.of(act.clause()).isPresent())
                .filter(act -> !pair.isUnlinked() || act.isFinite()).toList();
    }

    /** "will sell" is no denial of "has not sold". */
    private static boolean isOfOneTime(StatedAct act, StatedAct other) {
        return act.isToCome() == other.isToCome();
    }

    private static Optional<StatementContrast> opposition(StatementPair pair, StatedAct act, StatedAct other) {
        if (SharedParts.isLimited(act) || SharedParts.isLimited(other)) {
            return Optional.empty();
        }
        boolean agree = false;
        for (GivenAnswer answer : GivenAnswer.of(act)) {
            for (GivenAnswer otherAnswer : GivenAnswer.of(other)) {
                PolarQuestion question = answer.words().question();
                if (question.equals(otherAnswer.words().question())) {
                    double shared = question.has(Trait.TIMELESS) && pair.link() >= BEYOND_DOUBT
                            ? BEYOND_DOUBT
                            : SharedParts.of(pair, answer, otherAnswer);
                    boolean differ = answer.answer() != otherAnswer.answer();
                    agree |= !differ;
                    if (differ && shared > 0 && mayDiffer(pair, answer, otherAnswer)) {
                        return Optional.of(new StatementContrast(opposition(answer, otherAnswer),
                                new Telling(pair.one(), answer.range()), new Telling(pair.other(), otherAnswer.range()),
                                confidence(pair, shared), act.about()));
                    }
                }
            }
        }
        return agree || !isOfOneTime(act, other) ? Optional.empty() : byWords(pair, act, other);
    }

    private static double confidence(StatementPair pair, double shared) {
        return pair.link() * (0.5 + 0.4 * shared);
    }

    private static boolean mayDiffer(StatementPair pair, GivenAnswer answer, GivenAnswer other) {
        PolarQuestion question = answer.words().question();
        boolean atOnce = !question.has(Trait.LASTING) || lastTogether(answer, other);
        boolean time = question.has(Trait.TIMELESS) || isOfOneTime(answer.act(), other.act());
        boolean moves = pair.isUnlinked() && question.has(Trait.MOVEMENT);
        return time && atOnce && !moves && SharedParts.shareCharge(pair, answer.act(), other.act());
    }

    /** Whether one is so still, and the other was not so for a time only: "is open", "was closed for a week". */
    private static boolean lastTogether(GivenAnswer answer, GivenAnswer other) {
        boolean lasting = answer.act().lasts() || other.act().lasts();
        boolean foretold = answer.words().answer() == other.words().answer() && answer.act().isToCome()
                && other.act().isToCome();
        return foretold || (lasting && !answer.act().isForATime() && !other.act().isForATime());
    }

    private static Opposition opposition(GivenAnswer answer, GivenAnswer other) {
        if (answer.words().question().has(Trait.LASTING)
                && (isOvertaken(answer.act(), other.act()) || isOvertaken(other.act(), answer.act()))) {
            return Opposition.OVERTAKEN;
        }
        if (answer.words().answer() == other.words().answer()) {
            return Opposition.NEGATION;
        }
        return answer.words().question().has(Trait.MOVEMENT) ? Opposition.DIRECTION : Opposition.ANTONYMS;
    }

    /** "is being held" on Monday, "was released" on Friday: what is so when one is written is over when the other is. */
    private static boolean isOvertaken(StatedAct state, StatedAct change) {
        return state.lasts() && !state.isToCome() && !change.lasts() && !change.isToCome()
                && state.sentence().article().article().imprint()
                        .isBefore(change.sentence().article().article().imprint());
    }

    /** Whether the other sentence says the same of the same, whatever it says beside it. */
    private static boolean isSaidToo(StatementPair pair, StatedAct act, List<StatedAct> others) {
        return others.stream().anyMatch(other -> sayTheSame(pair, act, other));
    }

    private static boolean isSaidHere(StatementPair pair, StatedAct other, List<StatedAct> ones) {
        return ones.stream().anyMatch(act -> sayTheSame(pair, act, other));
    }

    private static boolean sayTheSame(StatementPair pair, StatedAct act, StatedAct other) {
        boolean verbs = act.clause().verbWord().lemma().equals(other.clause().verbWord().lemma())
                && !ClauseMatch.isLight(act.clause());
        return verbs && act.denied() == other.denied() && SharedParts.of(pair, act, other) > 0;
    }

    private static Optional<StatementContrast> byWords(StatementPair pair, StatedAct act, StatedAct other) {
        String verb = act.clause().verbWord().lemma();
        String otherVerb = other.clause().verbWord().lemma();
        boolean asked = act.isAskedFor() && other.isAskedFor();
        if (!asked && (SPEAKING.contains(verb) || SPEAKING.contains(otherVerb))) {
            return Optional.empty();
        }
        double shared = SharedParts.of(pair, act, other);
        if (shared == 0) {
            return Optional.empty();
        }
        boolean denial = act.denied() != other.denied();
        boolean phrasal = !particle(act).equals(particle(other));
        boolean oneAct = (!phrasal && verb.equals(otherVerb))
                || pair.wordNet().areSynonyms(verb, otherVerb, Category.VERB);
        if (denial) {
            boolean light = pair.isUnlinked() && ClauseMatch.isLight(act.clause())
                    && !pair.areOneByName(act.clause().actor(), other.clause().actor());
            return oneAct && !light && !isOfOther(pair, act, other) && !isVague(pair, act.clause(), other.clause())
                    ? Optional.of(contrast(pair, act, other, Opposition.NEGATION, shared))
                    : Optional.empty();
        }
        if (pair.isUnlinked() && AnswerWords.answers(verb, "movement")) {
            return Optional.empty();
        }
        boolean opposite = (act.clause().isCopula() && other.clause().isCopula())
                ? areOpposite(pair, act.clause().complement(), other.clause().complement())
                : pair.wordNet().areAntonyms(verb, otherVerb, Category.VERB) && !mayBothBe(act, other, shared);
        return opposite || areNegated(act, other)
                ? Optional.of(contrast(pair, act, other, Opposition.ANTONYMS, shared))
                : Optional.empty();
    }

    /** "has not decided [on a name]", "decided on Tuesday": what only one of them is about, where little else joins them. */
    private static boolean isOfOther(StatementPair pair, StatedAct act, StatedAct other) {
        boolean bare = act.clause().object().isEmpty() && other.clause().object().isEmpty();
        return bare && pair.link() < BEYOND_DOUBT && isAbout(act) != isAbout(other);
    }

    private static boolean isAbout(StatedAct act) {
        return act.clause().circumstances().stream().filter(each -> ABOUT.contains(each.preposition()))
                .map(Clause.Circumstance::phrase).anyMatch(phrase -> phrase.from() == act.clause().verb() + 2
                        && !act.sentence().holdsValue(phrase.range()));
    }

    /** "turned [away]", "turned [down]": the verb is another; else empty. */
    private static String particle(StatedAct act) {
        int next = act.clause().verb() + 1;
        boolean behind = next < act.sentence().sentence().words().size()
                && (act.sentence().word(next).tag().equals("RP")
                        || Particles.isAdverb(act.sentence().word(next).lemma()));
        return behind ? act.sentence().word(next).lemma() : "";
    }

    /** "was sold", "they bought it": what one does with a thing another may undo. */
    private static boolean mayBothBe(StatedAct act, StatedAct other, double shared) {
        return act.object().isPresent() && other.object().isPresent() && shared < 1;
    }

    private static StatementContrast contrast(StatementPair pair, StatedAct act, StatedAct other,
            Opposition opposition, double shared) {
        return new StatementContrast(opposition, new Telling(pair.one(), act.range()),
                new Telling(pair.other(), other.range()), confidence(pair, shared), act.about());
    }

    /** "was", "had" and the like say too little, unless what they are said of is the same. */
    private static boolean isVague(StatementPair pair, Clause clause, Clause other) {
        boolean asked = clause.verbWord().lemma().equals("ask");
        if (asked || !ClauseMatch.isLight(clause)) {
            return false;
        }
        return clause.isCopula()
                ? !sameComplement(pair, clause, other)
                : clause.object().isEmpty() || other.object().isEmpty()
                        || Sameness.of(pair, clause.object(), other.object()) != Sameness.SAME;
    }

    /** "was locked", "was unlocked". */
    private static boolean areNegated(StatedAct act, StatedAct other) {
        String state = act.state();
        String otherState = other.state();
        return !state.isEmpty() && !otherState.isEmpty()
                && NEGATING.stream().anyMatch(prefix -> otherState.equals(prefix + state)
                        || state.equals(prefix + otherState));
    }

    private static boolean areOpposite(StatementPair pair, int complement, int other) {
        return complement >= 0 && other >= 0 && pair.wordNet().areAntonyms(pair.one().word(complement).lemma(),
                pair.other().word(other).lemma(), Category.ADJECTIVE);
    }

    /** "is safe" and "is not safe": what both are said to be must be the same. */
    private static boolean sameComplement(StatementPair pair, Clause clause, Clause other) {
        int complement = clause.complement();
        int otherComplement = other.complement();
        return complement >= 0 && otherComplement >= 0
                && (pair.likeness(complement, otherComplement) >= StatementPair.SAME
                        || areOfOneStem(pair.one().word(complement).lemma(),
                                pair.other().word(otherComplement).lemma()));
    }

    /** "in court", "in the courtroom". */
    private static boolean areOfOneStem(String lemma, String otherLemma) {
        String shorter = lemma.length() < otherLemma.length() ? lemma : otherLemma;
        return shorter.length() >= STEM && (lemma.startsWith(shorter) && otherLemma.startsWith(shorter));
    }
}
