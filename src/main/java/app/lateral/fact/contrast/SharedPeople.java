package app.lateral.fact.contrast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import app.lateral.fact.contrast.PolarQuestion.Sharing;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;

/** Whether two clauses speak of the same people and things. */
public final class SharedPeople {
    /** From this on two sentences tell of one thing, so that "it" is that. */
    private static final double SURELY_LINKED = 0.8;
    /** From this on nobody in the one is nobody of whom the other tells. */
    private static final double LINKED = 0.5;
    private static final double SAME_FIGURE = 0.6;
    private static final double BEYOND_DOUBT = 0.8;
    private static final double NOBODY = 0.8;
    private static final Set<String> ANYBODY = Set.of("one", "person", "people", "injury", "death", "casualty");
    private static final Set<String> NONE = Set.of("nobody", "none", "nothing", "no-one");

    private SharedPeople() {
    }

    /** How surely they share what they must, 0 to 1; 0 where they speak of different people. */
    public static double of(StatementPair pair, StatedAct act, StatedAct other, Sharing sharing) {
        double actors = orUnsure(pair.likeness(act.actor(), other.actor()));
        double objects = shareComplement(pair, act, other)
                ? orUnsure(pair.likeness(act.object(), other.object()))
                : 0;
        if (sharing == Sharing.ACTOR && actors == StatementPair.DIFFERENT
                && FigurePairs.shareFigure(act.sentence(), other.sentence())) {
            // "it made a profit of 17 million", "the company lost 17 million"
            return SAME_FIGURE;
        }
        return switch (sharing) {
            case ACTOR ->
                actors >= StatementPair.SAME && objects >= StatementPair.DIFFERENT ? (actors + objects) / 2 : 0;
            case OBJECT -> areBeyondDoubt(pair, act, other, actors)
                    ? actors * BEYOND_DOUBT
                    : objects >= StatementPair.SAME && actors >= StatementPair.DIFFERENT ? (actors + objects) / 2 : 0;
            case UNDERGOER -> undergoer(pair, act, other);
        };
    }

    /** How surely the same befalls the same, where "it closed" and "they closed it" tell of one thing; else 0. */
    public static double ofUndergoers(StatementPair pair, StatedAct act, StatedAct other) {
        boolean oneQuestion = java.util.Arrays.stream(PolarQuestion.values())
                .filter(question -> question.sharing() == Sharing.UNDERGOER)
                .anyMatch(question -> question.answer(act.keys()).isPresent()
                        && question.answer(act.keys()).equals(question.answer(other.keys())));
        return oneQuestion ? undergoer(pair, act, other) : 0;
    }

    /** "approved the plan", "voted it down": the same people, of passages that surely report the same. */
    private static boolean areBeyondDoubt(StatementPair pair, StatedAct act, StatedAct other, double actors) {
        boolean hidden = act.object().filter(NounPhrase::isPronoun).isPresent()
                || other.object().filter(NounPhrase::isPronoun).isPresent();
        return hidden && actors >= StatementPair.SAME && pair.link() >= SURELY_LINKED;
    }

    /** How surely nobody does in one what somebody does in the other: "nothing ran", "the trains ran"; 0 where both do. */
    public static double ofNobody(StatementPair pair, StatedAct act, StatedAct other) {
        return isNobody(act) != isNobody(other) && pair.link() >= LINKED ? NOBODY : 0;
    }

    /** "nobody was hurt", "one was hurt". */
    private static boolean isNobody(StatedAct act) {
        return Stream.of(act.clause().object(), act.clause().actor()).flatMap(Optional::stream)
                .anyMatch(phrase -> NONE.contains(phrase.headWord().lemma())
                        || (phrase.isDenied() && ANYBODY.contains(phrase.headWord().lemma())));
    }

    /** Of what is done to somebody, that one; of what happens to somebody, the one who acts. */
    private static double undergoer(StatementPair pair, StatedAct act, StatedAct other) {
        if (isNobody(act) != isNobody(other) && act.clause().isDenied() != other.clause().isDenied()) {
            return pair.link() >= LINKED ? NOBODY : 0;
        }
        if (act.object().isPresent() && other.object().isPresent() && !act.befallsActor() && !other.befallsActor()) {
            double objects = orUnsure(pair.likeness(act.object(), other.object()));
            return objects >= StatementPair.SAME && shareComplement(pair, act, other) ? objects : 0;
        }
        return undergoers(act).stream().flatMap(one -> undergoers(other).stream()
                .map(its -> orUnsure(pair.likeness(Optional.of(one), Optional.of(its)))))
                .filter(likeness -> likeness >= StatementPair.SAME).max(Double::compare).orElse(0.0);
    }

    private static List<NounPhrase> undergoers(StatedAct act) {
        return Stream.of(act.object(), act.actor()).flatMap(Optional::stream).toList();
    }

    private static double orUnsure(Optional<Double> likeness) {
        return likeness.orElse(StatementPair.DIFFERENT);
    }

    /** "vote for the bridge", "vote for the tunnel": what stands behind the same preposition may not differ. */
    public static boolean maySharePlace(StatementPair pair, Clause clause, Clause other) {
        return clause.circumstances().stream().filter(each -> each.phrase().from() == clause.verb() + 2)
                .allMatch(each -> other.circumstances().stream()
                        .filter(own -> own.phrase().from() == other.verb() + 2
                                || own.phrase().from() == other.verb() + 3)
                        .filter(own -> own.preposition().equals(each.preposition()))
                        .allMatch(own -> pair.likeness(each.phrase(), own.phrase()) >= StatementPair.DIFFERENT));
    }

    /** "the loan for the mill", "a loan for the farm": what belongs to the object may not differ. */
    private static boolean shareComplement(StatementPair pair, StatedAct act, StatedAct other) {
        Optional<NounPhrase> complement = act.complementOfObject();
        Optional<NounPhrase> otherComplement = other.complementOfObject();
        return pair.likeness(complement, otherComplement).filter(likeness -> likeness < StatementPair.DIFFERENT)
                .isEmpty();
    }

    /** Whether they speak of one charge, as far as both name any. */
    public static boolean shareCharge(StatementPair pair, StatedAct act, StatedAct other) {
        List<NounPhrase> charges = act.charges();
        List<NounPhrase> others = other.charges();
        return charges.isEmpty() || others.isEmpty() || charges.stream().anyMatch(
                charge -> others.stream().anyMatch(own -> pair.likeness(charge, own) >= StatementPair.SAME));
    }
}
