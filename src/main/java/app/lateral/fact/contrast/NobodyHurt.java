package app.lateral.fact.contrast;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.mention.Moment;

/**
 * "No one was hurt", said of all that an article tells, and "two people were injured" in another, whatever joins the sentences: one
 * of the two is wrong.
 */
final class NobodyHurt {
    private static final Set<String> BEFALLING = Set.of("hurt", "injure", "wound", "kill", "die", "drown", "arrest",
            "charge", "detain", "evacuate", "harm", "jail");

    private NobodyHurt() {
    }

    /** Whether nobody at all is meant, and somebody of this event. */
    static boolean areOfOneEvent(StatedAct nobody, StatedAct somebody) {
        boolean befalls = BEFALLING.contains(nobody.clause().verbWord().lemma())
                && BEFALLING.contains(somebody.clause().verbWord().lemma());
        return befalls && isSaidOfAll(nobody) && isCounted(somebody) && !isOfAnotherTime(somebody);
    }

    /** "No one was hurt, the police said": neither when nor where. */
    private static boolean isSaidOfAll(StatedAct act) {
        Clause clause = act.clause();
        boolean first = act.sentence().structure().clauses().getFirst().equals(clause);
        boolean bare = clause.circumstances().stream().noneMatch(each -> each.phrase().from() > clause.verb());
        int next = clause.verb() + 1;
        boolean ends = next >= act.sentence().sentence().words().size() || !act.sentence().word(next).isWord();
        return first && bare && ends;
    }

    private static boolean isCounted(StatedAct act) {
        StatedSentence sentence = act.sentence();
        return Stream.of(act.clause().actor(), act.clause().object()).flatMap(Optional::stream)
                .filter(phrase -> !phrase.isDenied()).anyMatch(phrase -> isCountOfPeople(sentence, phrase));
    }

    private static boolean isCountOfPeople(StatedSentence sentence, NounPhrase phrase) {
        return Sameness.isIndefinite(sentence, phrase) && sentence.holdsValue(phrase.range());
    }

    /** "in 2011", "last year", "in April": of another event. */
    private static boolean isOfAnotherTime(StatedAct act) {
        return act.sentence().article().mentionsIn(act.sentence().sentence().index(), Moment.class).stream()
                .anyMatch(moment -> moment.kind() == Moment.Kind.YEAR || moment.kind() == Moment.Kind.MONTH
                        || moment.kind() == Moment.Kind.RELATIVE || moment.kind() == Moment.Kind.DATE);
    }
}
