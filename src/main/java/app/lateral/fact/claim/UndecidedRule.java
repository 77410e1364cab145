package app.lateral.fact.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.AnswerWords;
import app.lateral.fact.contrast.ClauseMatch;
import app.lateral.fact.contrast.StatedAct;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementContrast.Telling;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.Certainty;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.SpeechAct;
import app.lateral.mention.Quote;
import app.lateral.segment.Word;

/**
 * What is settled in one and open in the other: "she [will appeal]", "[no decision on an appeal]"; "it [will close]", "[it is
 * unclear whether] it will close"; and who would say nothing in one is heard in the other: "the bank [declined to comment]",
 * "the bank [said that it would pay]".
 */
public final class UndecidedRule implements StatementRule {
    private static final Set<String> SAYING = Set.of("say", "comment", "tell", "answer", "discuss", "disclose",
            "reveal",
            "respond", "reply", "speak");
    private static final Set<String> COMMENTING = Set.of("comment", "respond", "reply", "answer", "speak", "talk");
    private static final Set<String> PRESS = Set.of("reporter", "journalist", "medium", "newspaper", "press");
    private static final Set<String> OPEN = Set.of("unclear", "uncertain", "undecided", "unknown", "open");
    private static final Set<String> DECIDING = Set.of("decide", "determine", "know", "settle");
    /** Who does one of these has not decided. */
    private static final Set<String> PONDERING = Set.of("consider", "weigh", "ponder", "debate", "discuss", "study",
            "assess", "wonder");
    private static final Set<String> ASKING = Set.of("whether", "if", "how", "what", "when", "which", "who", "where",
            "why");
    private static final double SURE = 0.75;

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        for (Clause clause : pair.one().structure().clauses()) {
            for (Clause other : pair.other().structure().clauses()) {
                if (isOpen(pair.one(), clause) && !isOpen(pair.other(), other)
                        && settles(pair.one(), clause, pair.other(), other, false, pair)) {
                    found.add(contrast(pair, Opposition.CERTAINTY, clause, other));
                } else if (isOpen(pair.other(), other) && !isOpen(pair.one(), clause)
                        && settles(pair.other(), other, pair.one(), clause, true, pair)) {
                    found.add(contrast(pair, Opposition.CERTAINTY, clause, other));
                } else if (isSilent(clause) != isSilent(other)
                        && (isSilent(clause) ? isHeard(pair.other(), other) : isHeard(pair.one(), clause))
                        && areOne(pair, clause, other)) {
                    found.add(contrast(pair, Opposition.CONTENT, clause, other));
                }
            }
        }
        return found;
    }

    private static StatementContrast contrast(StatementPair pair, Opposition opposition, Clause clause, Clause other) {
        return new StatementContrast(opposition, new Telling(pair.one(), range(pair.one(), clause)),
                new Telling(pair.other(), range(pair.other(), other)), pair.link() * SURE,
                ClauseMatch.topic(pair, clause));
    }

    /** What is said is marked with who says it. */
    private static app.lateral.text.TextRange range(StatedSentence sentence, Clause clause) {
        if (isOpen(sentence, clause)) {
            return asked(sentence, clause).map(clauseAsked -> clause.groupRange().union(clauseAsked.groupRange()))
                    .orElse(clause.object().map(object -> object.range().union(clause.groupRange()))
                            .orElse(clause.actRange()));
        }
        return speaks(sentence, clause)
                ? said(sentence, clause).map(content -> clause.groupRange().union(content.actRange()))
                        .orElse(clause.actRange())
                : clause.actRange();
    }

    /** "declined to say whether", "has not decided whether", "it is unclear if", "no decision has been taken". */
    private static boolean isOpen(StatedSentence sentence, Clause clause) {
        String verb = clause.verbWord().lemma();
        boolean undecided = ((SAYING.contains(verb) || DECIDING.contains(verb)) && clause.isDenied())
                || (PONDERING.contains(verb) && !clause.isDenied())
                || (isTooEarly(clause) && (SAYING.contains(verb) || DECIDING.contains(verb)));
        undecided &= asked(sentence, clause).isPresent();
        boolean unclear = clause.isCopula() && isAnyBehind(sentence, clause, OPEN)
                && asked(sentence, clause).isPresent();
        boolean none = clause.object().filter(NounPhrase::isDenied).map(object -> object.headWord().lemma())
                .filter("decision"::equals).isPresent();
        return undecided || unclear || none;
    }

    /** "is too early to say". */
    private static boolean isTooEarly(Clause clause) {
        return clause.group().stream().map(Word::lemma).anyMatch(lemma -> lemma.equals("early") || lemma.equals("soon"))
                && clause.group().stream().map(Word::lemma).anyMatch("too"::equals);
    }

    private static boolean isAnyBehind(StatedSentence sentence, Clause clause, Set<String> lemmas) {
        int next = clause.verb() + 1;
        return next < sentence.sentence().words().size() && lemmas.contains(sentence.word(next).lemma());
    }

    /** The clause that "whether", "how" or the like leads in behind another: "whether they will pay", "whether to pay". */
    private static Optional<Clause> asked(StatedSentence sentence, Clause clause) {
        return sentence.structure().clauses().stream().filter(own -> own.verb() > clause.verb()).findFirst()
                .filter(own -> {
                    int begin = own.actor().map(NounPhrase::from)
                            .filter(from -> clause.verb() < from && from < own.from()).orElse(own.from());
                    int before = begin > 1 && sentence.word(begin - 1).lemma().equals("to") ? begin - 2 : begin - 1;
                    return before >= 0 && ASKING.contains(sentence.word(before).lemma());
                });
    }

    /** Whether a clause says that what is open will be so, or will not. */
    private static boolean settles(StatedSentence open, Clause question, StatedSentence sentence, Clause clause,
            boolean turned, StatementPair pair) {
        boolean asserted = StatedAct.of(sentence).stream().anyMatch(act -> act.clause().equals(clause))
                && Certainty.of(clause).filter(certainty -> certainty != Certainty.POSSIBILITY).isPresent()
                && !clause.isCopula() && said(sentence, clause).isEmpty();
        if (!asserted) {
            return false;
        }
        Optional<Clause> asked = asked(open, question);
        if (asked.isPresent()) {
            Clause what = asked.get();
            boolean actors = (turned
                    ? pair.likeness(clause.actor(), what.actor())
                    : pair.likeness(what.actor(), clause.actor())).filter(likeness -> likeness < StatementPair.SAME)
                    .isEmpty();
            return actors && (isAnswer(what, clause)
                    || (turned ? pair.likeness(clause, what) : pair.likeness(what, clause)) >= StatementPair.SAME);
        }
        String verb = clause.verbWord().lemma();
        return question.circumstances().stream()
                .anyMatch(each -> StatementPair.isOneWord(each.phrase().headWord().lemma(), verb));
    }

    /** "whether to stay", "will leave": either answer settles it. */
    private static boolean isAnswer(Clause question, Clause clause) {
        return AnswerWords.answerOne(question.verbWord().lemma(), clause.verbWord().lemma());
    }

    /** "declined to comment", "did not respond to questions". */
    static boolean isSilent(Clause clause) {
        return COMMENTING.contains(clause.verbWord().lemma()) && clause.isDenied();
    }

    /** Whether somebody says something, or accepts or rejects it. */
    private static boolean isHeard(StatedSentence sentence, Clause clause) {
        String verb = clause.verbWord().lemma();
        return speaks(sentence, clause) || (!clause.isDenied()
                && (AnswerWords.answers(verb, "approval") || AnswerWords.answers(verb, "truth")));
    }

    private static boolean speaks(StatedSentence sentence, Clause clause) {
        return SpeechAct.of(clause).isPresent() && !clause.isDenied()
                && (said(sentence, clause).isPresent() || isQuoting(sentence, clause));
    }

    /** "“It was ours,” she told reporters". */
    private static boolean isQuoting(StatedSentence sentence, Clause clause) {
        boolean press = clause.object().filter(object -> PRESS.contains(object.headWord().lemma())).isPresent();
        return press && clause.actor().isPresent()
                && sentence.article().mentionsIn(sentence.sentence().index(), Quote.class)
                        .stream().anyMatch(quote -> quote.range().end() <= clause.groupRange().start());
    }

    private static Optional<Clause> said(StatedSentence sentence, Clause clause) {
        return SpeechAct.speeches(sentence.structure().clauses()).stream()
                .filter(speech -> speech.frame().equals(clause))
                .map(SpeechAct.Speech::content).findFirst();
    }

    /** The same people, or those who speak for them. */
    private static boolean areOne(StatementPair pair, Clause clause, Clause other) {
        return pair.likeness(clause.actor(), other.actor()).filter(likeness -> likeness >= StatementPair.SAME)
                .isPresent()
                || speakers(other).anyMatch(whole -> isOne(pair.likeness(clause.actor(), Optional.of(whole))))
                || speakers(clause).anyMatch(whole -> isOne(pair.likeness(Optional.of(whole), other.actor())));
    }

    private static boolean isOne(Optional<Double> likeness) {
        return likeness.filter(value -> value >= StatementPair.SAME).isPresent();
    }

    /** "a spokesman for [the bank]". */
    private static java.util.stream.Stream<NounPhrase> speakers(Clause clause) {
        return clause.circumstances().stream()
                .filter(each -> each.phrase().from() < clause.from()
                        && Set.of("for", "of").contains(each.preposition()))
                .map(Clause.Circumstance::phrase);
    }
}
