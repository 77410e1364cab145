package app.lateral.fact.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.contrast.ClauseMatch;
import app.lateral.fact.contrast.StatementContrast;
import app.lateral.fact.contrast.StatementPair;
import app.lateral.fact.contrast.StatementRule;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.fact.wording.SpeechAct;
import app.lateral.fact.wording.SpeechAct.Speech;

/**
 * The same people ask, claim or announce two different things: "called on ports to [install alarms]", "called on ports to
 * [hire guards]".
 */
final class ContentRule implements StatementRule {
    private static final double LEAST_LINK = 0.45;
    /** Of what may come one may say two things. */
    private static final Set<SpeechAct> FORESEEING = EnumSet.of(SpeechAct.WARN, SpeechAct.FEAR, SpeechAct.SUPPOSE);

    @Override
    public List<StatementContrast> contrasts(StatementPair pair) {
        List<StatementContrast> found = new ArrayList<>();
        if (pair.link() < LEAST_LINK) {
            return found;
        }
        for (Speech speech : SpeechAct.speeches(pair.one().structure().clauses())) {
            for (Speech other : SpeechAct.speeches(pair.other().structure().clauses())) {
                if (speech.act() == other.act() && speech.act() != SpeechAct.STATE
                        && !areApart(pair, speech.frame().actor(), other.frame().actor())
                        && (!FORESEEING.contains(speech.act()) || areOfOne(pair, speech.content(), other.content()))
                        && isOther(pair, speech.content(), other.content())) {
                    found.add(pair.contrast(Opposition.CONTENT, speech.content().actRange(), other.content().actRange(),
                            Math.max(0.55, pair.link()) * 0.7,
                            about(pair, speech, other)));
                }
            }
        }
        return found;
    }

    /** The speaker, as far as either names one; else what the first says. */
    private static String about(StatementPair pair, Speech speech, Speech other) {
        Optional<String> speaker = speech.frame().actor().filter(actor -> !actor.isPronoun())
                .map(actor -> pair.one().text(actor.range()));
        return speaker.or(() -> other.frame().actor().filter(actor -> !actor.isPronoun())
                .map(actor -> pair.other().text(actor.range())))
                .orElseGet(() -> ClauseMatch.topic(pair, speech.content()));
    }

    private static boolean areApart(StatementPair pair, Optional<NounPhrase> actor, Optional<NounPhrase> other) {
        return pair.likeness(actor, other).filter(likeness -> likeness < StatementPair.DIFFERENT).isPresent();
    }

    /** Whether both things are said of one and the same. */
    private static boolean areOfOne(StatementPair pair, Clause content, Clause other) {
        return pair.likeness(content.actor(), other.actor()).filter(likeness -> likeness >= StatementPair.SAME)
                .isPresent();
    }

    /** To whom or what it is done: "her" may have been asked, and dismissed. */
    private static Optional<NounPhrase> named(Clause content) {
        return content.object().filter(object -> !object.isPronoun());
    }

    /** Whether neither the act nor what it is done to is the same. */
    private static boolean isOther(StatementPair pair, Clause content, Clause other) {
        boolean acts = pair.likeness(content, other) < StatementPair.SAME;
        Optional<Double> objects = pair.likeness(named(content), named(other));
        boolean passive = content.actor().isEmpty() != other.actor().isEmpty();
        boolean telling = !content.isCopula() && !other.isCopula() && !passive;
        return telling && acts && objects.orElse(0.0) < StatementPair.SAME && content.isDenied() == other.isDenied();
    }
}
