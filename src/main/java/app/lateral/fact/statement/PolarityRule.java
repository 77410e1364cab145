package app.lateral.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.ClauseMatch;
import app.lateral.fact.contrast.PolarQuestion;
import app.lateral.fact.contrast.PolarQuestion.Answer;
import app.lateral.fact.contrast.PolarQuestion.Sharing;
import app.lateral.fact.contrast.SharedPeople;
import app.lateral.fact.contrast.StatedAct;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.WordNet.Category;
import app.lateral.segment.Word;

/**
 * One denies what the other asserts, says the opposite of it, or gives the other of two answers to a question: "the bridge
 * [withstood the flood]", "the flood [swept away the bridge]".
 */
final class PolarityRule implements StatementRule {
    /** Whether somebody spoke is no matter of what is so. */
    private static final Set<String> SPEAKING = Set.of("say", "tell", "speak", "answer", "reply", "respond", "discuss",
            "talk", "mention", "elaborate", "know", "think", "believe", "give", "want", "ask", "seem");

    private static final List<String> NEGATING = List.of("un", "in", "im", "dis", "non-", "ir", "il");
    private static final int STEM = 5;

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        List<StatedAct> others = StatedAct.of(pair.other());
        for (StatedAct act : StatedAct.of(pair.one())) {
            for (StatedAct other : others) {
                if (!isSaidToo(pair, act, others)) {
                    opposition(pair, act, other).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<StatementContrast> opposition(StatementPair pair, StatedAct act, StatedAct other) {
        for (PolarQuestion question : PolarQuestion.values()) {
            Optional<Answer> answer = question.answer(act.keys());
            Optional<Answer> otherAnswer = question.answer(other.keys());
            if (answer.isPresent() && otherAnswer.isPresent()) {
                boolean differ = (answer.get() != otherAnswer.get()) != (act.denied() != other.denied());
                double shared = differ ? SharedPeople.of(pair, act, other, question.sharing()) : 0;
                boolean atOnce = question != PolarQuestion.OPENNESS || act.lasts() || other.lasts()
                        || (answer.equals(otherAnswer) && act.foretells() && other.foretells());
                boolean charges = question != PolarQuestion.VERDICT || SharedPeople.shareCharge(pair, act, other);
                return shared > 0 && charges && atOnce
                        ? Optional.of(contrast(pair, act, other, opposition(question, answer.equals(otherAnswer)),
                                shared))
                        : Optional.empty();
            }
        }
        return byWords(pair, act, other);
    }

    /** Whether the other sentence says the same of the same, whatever it says beside it. */
    private static boolean isSaidToo(StatementPair pair, StatedAct act, List<StatedAct> others) {
        return others.stream().filter(other -> other.denied() == act.denied())
                .filter(other -> other.clause().verbWord().lemma().equals(act.clause().verbWord().lemma()))
                .anyMatch(other -> SharedPeople.of(pair, act, other, Sharing.OBJECT) > 0
                        && !ClauseMatch.isLight(act.clause()));
    }

    private static Opposition opposition(PolarQuestion question, boolean sameWord) {
        if (sameWord) {
            return Opposition.NEGATION;
        }
        return question == PolarQuestion.MOVEMENT ? Opposition.DIRECTION : Opposition.ANTONYMS;
    }

    private static StatementContrast contrast(StatementPair pair, StatedAct act, StatedAct other,
            Opposition opposition, double shared) {
        return pair.contrast(opposition, act.range(), other.range(), pair.link() * (0.5 + 0.4 * shared), act.about());
    }

    private static Optional<StatementContrast> byWords(StatementPair pair, StatedAct act, StatedAct other) {
        Clause clause = act.clause();
        Clause otherClause = other.clause();
        String verb = clause.verbWord().lemma();
        String otherVerb = otherClause.verbWord().lemma();
        boolean oneAct = verb.equals(otherVerb) || pair.wordNet().areSynonyms(verb, otherVerb, Category.VERB);
        boolean denial = act.denied() != other.denied();
        if (SPEAKING.contains(verb) || SPEAKING.contains(otherVerb)) {
            return Optional.empty();
        }
        double shared = SharedPeople.of(pair, act, other, Sharing.OBJECT);
        boolean bare = clause.object().isEmpty() && otherClause.object().isEmpty();
        if (shared == 0 && oneAct && denial && bare) {
            shared = SharedPeople.of(pair, act, other, Sharing.ACTOR);
        }
        if (shared == 0 && oneAct && denial && !ClauseMatch.isLight(clause)) {
            shared = SharedPeople.ofNobody(pair, act, other);
        }
        if (areNegated(act, other) && !denial) {
            double undergoers = SharedPeople.of(pair, act, other, Sharing.UNDERGOER);
            return undergoers == 0
                    ? Optional.empty()
                    : Optional.of(contrast(pair, act, other, Opposition.ANTONYMS, undergoers));
        }
        if (shared == 0 || hadNeverBeen(clause) || hadNeverBeen(otherClause)) {
            return Optional.empty();
        }
        if (oneAct && denial) {
            if (!SharedPeople.maySharePlace(pair, clause, otherClause)) {
                return Optional.empty();
            }
            boolean unlike = ClauseMatch.isLight(clause) && !sameComplement(pair, clause, otherClause);
            return unlike
                    ? Optional.empty()
                    : Optional.of(contrast(pair, act, other, Opposition.NEGATION, shared));
        }
        boolean opposite = (clause.isCopula() && otherClause.isCopula())
                ? areOpposite(pair, clause.complement(), otherClause.complement())
                : pair.wordNet().areAntonyms(verb, otherVerb, Category.VERB);
        return opposite && !denial
                ? Optional.of(contrast(pair, act, other, Opposition.ANTONYMS, shared))
                : Optional.empty();
    }

    /** "had never scored": before, whatever happened then. */
    private static boolean hadNeverBeen(Clause clause) {
        return clause.group().stream().map(Word::lemma).toList().containsAll(List.of("have", "never"));
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
