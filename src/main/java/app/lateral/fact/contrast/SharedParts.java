package app.lateral.fact.contrast;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import app.lateral.fact.contrast.PolarQuestion.Trait;
import app.lateral.fact.evidence.StatedSentence;
import app.lateral.fact.wording.Clause;
import app.lateral.fact.wording.NounPhrase;
import app.lateral.mention.Moment;

/** How surely what two clauses say is said of the same people and things, on the same occasion. */
public final class SharedParts {
    /** From this on nobody in the one is nobody of whom the other tells. */
    private static final double LINKED = 0.5;
    /** From this on two sentences tell of one thing, so that "it" is that. */
    private static final double SURELY_LINKED = 0.8;
    private static final double BEYOND_DOUBT = 0.9;
    private static final double SURE = 0.9;
    private static final double LESS_SURE = 0.7;
    /** Where the year and the month of a day end: "2024-05-17", "XXXX-05". */
    private static final int YEAR_END = 4;
    private static final int MONTH_END = 7;
    private static final Set<String> NONE = Set.of("nobody", "none", "nothing", "no-one");
    private static final Set<String> ANYBODY = Set.of("one", "person", "people", "injury", "death", "casualty",
            "group");

    private SharedParts() {
    }

    /** How surely two answers are on the same, 0 to 1. */
    public static double of(StatementPair pair, GivenAnswer answer, GivenAnswer other) {
        boolean both = answer.words().question().has(Trait.BOTH);
        return of(pair, new Parts(answer.act(), answer.bearer(), answer.second()),
                new Parts(other.act(), other.bearer(), other.second()), both);
    }

    /** How surely two clauses of one verb, or of opposite verbs, are on the same, 0 to 1. */
    public static double of(StatementPair pair, StatedAct act, StatedAct other) {
        boolean objects = act.object().isPresent() && other.object().isPresent();
        Parts parts = objects
                ? new Parts(act, act.object(), act.actor())
                : new Parts(act, act.object().or(() -> act.clause().actor()), Optional.empty());
        Parts others = objects
                ? new Parts(other, other.object(), other.actor())
                : new Parts(other, other.object().or(() -> other.clause().actor()), Optional.empty());
        return of(pair, parts, others, false);
    }

    /** How surely the same people do it to the same, wherever and whenever, 0 to 1. */
    public static double ofPeople(StatementPair pair, StatedAct act, StatedAct other) {
        double actors = pair.likeness(act.actor(), other.actor()).orElse(StatementPair.DIFFERENT);
        double objects = pair.likeness(act.object(), other.object()).orElse(StatementPair.DIFFERENT);
        boolean apart = Math.min(actors, objects) < StatementPair.DIFFERENT;
        return !apart && Math.max(actors, objects) >= StatementPair.SAME ? (actors + objects) / 2 : 0;
    }

    /**
     * What has a part in what a clause says.
     *
     * @param act the clause
     * @param bearer on whom or what it is
     * @param second who else has a part in it
     */
    private record Parts(StatedAct act, Optional<NounPhrase> bearer, Optional<NounPhrase> second) {
        boolean isNobody() {
            if (bearer.filter(phrase -> !Sameness.whole(act.sentence(), phrase).equals(phrase)).isPresent()) {
                return false;
            }
            return java.util.stream.Stream.of(bearer, second).flatMap(Optional::stream).anyMatch(Parts::isNone);
        }

        static boolean isNone(NounPhrase phrase) {
            return NONE.contains(phrase.headWord().lemma())
                    || (phrase.isDenied() && ANYBODY.contains(phrase.headWord().lemma()));
        }

        boolean bearsAsActor() {
            return bearer.equals(act.clause().actor());
        }

        List<Clause.Circumstance> circumstances() {
            return act.clause().circumstances().stream()
                    .filter(each -> each.phrase().from() > act.clause().verb())
                    .filter(each -> !Set.of("by", "of").contains(each.preposition()))
                    .filter(each -> !bearer.equals(Optional.of(each.phrase()))).toList();
        }
    }

    private static double of(StatementPair pair, Parts parts, Parts others, boolean both) {
        if (areOnOtherDays(parts.act(), others.act())
                || Sameness.areApart(pair, parts.circumstances(), others.circumstances())) {
            return 0;
        }
        if (pair.isUnlinked() && parts.isNobody() != others.isNobody()) {
            return NobodyHurt.areOfOneEvent(parts.isNobody() ? parts.act() : others.act(),
                    parts.isNobody() ? others.act() : parts.act()) ? LESS_SURE : 0;
        }
        Sameness bearers = Sameness.of(pair, parts.bearer(), others.bearer());
        if (pair.isUnlinked() && !isNoneAgainstSome(parts, others, bearers)
                && (isAnyOne(parts) || isAnyOne(others))) {
            return 0;
        }
        if ((both && (isSome(parts) || isSome(others))) || (isSome(parts) && isSome(others))) {
            return 0;
        }
        Sameness seconds = Sameness.of(pair, parts.second(), others.second());
        if (parts.isNobody() != others.isNobody()) {
            return ofNobody(pair, parts, others, bearers, seconds) ? LESS_SURE : 0;
        }
        if (pair.isUnlinked() && seconds != Sameness.SAME && parts.second().isPresent()
                && others.second().isPresent()) {
            return 0;
        }
        if (FigurePairs.shareFigure(parts.act(), others.act()) && bearers != Sameness.OTHER
                && (!both || seconds == Sameness.SAME)) {
            return LESS_SURE;
        }
        if (bearers == Sameness.UNKNOWN) {
            boolean hidden = isHidden(parts) || isHidden(others);
            boolean pronoun = isPronoun(parts) || isPronoun(others);
            if (pronoun && parts.second().isEmpty() && others.second().isEmpty() && pair.link() >= BEYOND_DOUBT) {
                return LESS_SURE;
            }
            return hidden && seconds == Sameness.SAME && pair.link() >= SURELY_LINKED ? LESS_SURE : 0;
        }
        boolean unsure = seconds == Sameness.UNKNOWN && (!both || isMeant(pair, parts, others));
        return bearers == Sameness.SAME && (seconds == Sameness.SAME || unsure)
                ? seconds == Sameness.SAME ? 1 : SURE
                : 0;
    }

    /** "nobody was hurt", "two people were hurt"; "nobody claimed it", "a group claimed it": whether all but who is the same. */
    private static boolean ofNobody(StatementPair pair, Parts parts, Parts others, Sameness bearers,
            Sameness seconds) {
        Parts nobody = parts.isNobody() ? parts : others;
        Parts somebody = parts.isNobody() ? others : parts;
        if (takesContent(nobody.act()) || takesContent(somebody.act())) {
            return false;
        }
        if (bearers == Sameness.SAME || nobody.second().filter(Parts::isNone).isPresent()) {
            return bearers == Sameness.SAME;
        }
        if (nobody.second().isPresent() || somebody.second().isPresent()) {
            return seconds == Sameness.SAME;
        }
        return !pair.isUnlinked() && pair.link() >= (isOfOneEvent(nobody) ? LINKED : SURELY_LINKED)
                && isOfOneEvent(somebody) && nobody.bearsAsActor() == somebody.bearsAsActor()
                && somebody.bearer().filter(phrase -> mayBe(pair, nobody, somebody, phrase)).isPresent();
    }

    /** "nobody was hurt", not "nobody was hurt when the ferry hit a pier in April". */
    private static boolean isOfOneEvent(Parts parts) {
        StatedSentence sentence = parts.act().sentence();
        return IntStream.range(parts.act().clause().verb(), sentence.sentence().words().size())
                .mapToObj(i -> sentence.word(i).lemma()).noneMatch("last"::equals)
                && sentence.structure().clauses().stream().filter(clause -> clause.verb() > parts.act().clause().verb())
                        .noneMatch(clause -> sentence.article()
                                .mentionsIn(sentence.sentence().index(), Moment.class).stream()
                                .anyMatch(moment -> moment.range().start() > clause.verbWord().range().start()
                                        && moment.kind() != Moment.Kind.TIME));
    }

    /** Nobody is no plan. */
    private static boolean mayBe(StatementPair pair, Parts nobody, Parts somebody, NounPhrase phrase) {
        boolean thing = nobody.bearer().filter(none -> none.headWord().lemma().equals("nothing")).isPresent();
        StatedSentence sentence = somebody.act().sentence();
        return thing || phrase.isPronoun() || sentence.bearer(phrase.head()) != null
                || sentence.holdsValue(phrase.range()) || pair.wordNet().isAgent(phrase.headWord().lemma());
    }

    /** "showed that": what is shown is no noun that could be held against another. */
    private static boolean takesContent(StatedAct act) {
        int next = act.clause().verb() + 1;
        return next < act.sentence().sentence().words().size()
                && Set.of("that", "whether", "how", "if").contains(act.sentence().word(next).lemma());
    }

    /** "no mills", "up to three mills". */
    private static boolean isNoneAgainstSome(Parts parts, Parts others, Sameness bearers) {
        return bearers == Sameness.SAME && parts.bearer().filter(NounPhrase::isDenied).isPresent() != others.bearer()
                .filter(NounPhrase::isDenied).isPresent();
    }

    /** "a man", "two of the boats", "another mill": not the one of which the other article tells. */
    private static boolean isAnyOne(Parts parts) {
        return parts.bearer().filter(phrase -> !Sameness.isAnything(phrase))
                .filter(phrase -> Sameness.isIndefinite(parts.act().sentence(), phrase)).isPresent();
    }

    /** "two of the members [voted against it]": others may have voted for it. */
    private static boolean isSome(Parts parts) {
        StatedSentence sentence = parts.act().sentence();
        return parts.act().clause().actor().filter(phrase -> Sameness.isIndefinite(sentence, phrase)).isPresent();
    }

    private static boolean isPronoun(Parts parts) {
        return parts.bearer().filter(NounPhrase::isPronoun).isPresent();
    }

    private static boolean isHidden(Parts parts) {
        return parts.bearer().filter(phrase -> !phrase.isPronoun()).isEmpty();
    }

    /** Whether "he" or "it" acts in one of two sentences that surely tell of one thing. */
    private static boolean isMeant(StatementPair pair, Parts parts, Parts others) {
        return pair.link() >= SURELY_LINKED && (parts.second().filter(NounPhrase::isPronoun).isPresent()
                || others.second().filter(NounPhrase::isPronoun).isPresent());
    }

    /** "returned on Monday", "left on Friday". */
    private static boolean areOnOtherDays(StatedAct act, StatedAct other) {
        List<Moment> days = days(act);
        List<Moment> others = days(other);
        return !days.isEmpty() && !others.isEmpty() && days.stream()
                .noneMatch(day -> others.stream().anyMatch(own -> mayBeOne(day, own)));
    }

    private static boolean mayBeOne(Moment day, Moment other) {
        if (day.kind() == Moment.Kind.WEEKDAY && other.kind() == Moment.Kind.WEEKDAY
                && day.weekday() == other.weekday()) {
            // of which week may have been resolved wrongly
            return true;
        }
        LocalDateTime until = day.until();
        LocalDateTime otherUntil = other.until();
        LocalDateTime from = day.from();
        LocalDateTime otherFrom = other.from();
        if (from != null && until != null && otherFrom != null && otherUntil != null) {
            return from.isBefore(otherUntil) && otherFrom.isBefore(until);
        }
        if (day.value().length() >= MONTH_END && other.value().length() >= MONTH_END
                && day.value().substring(YEAR_END, MONTH_END).matches("-\\d\\d")
                && other.value().substring(YEAR_END, MONTH_END).matches("-\\d\\d")) {
            return day.value().substring(YEAR_END, MONTH_END).equals(other.value().substring(YEAR_END, MONTH_END));
        }
        return day.weekday() == 0 || other.weekday() == 0 || day.weekday() == other.weekday();
    }

    /** The times of an act. */
    private static List<Moment> days(StatedAct act) {
        return act.sentence().article().mentionsIn(act.sentence().sentence().index(), Moment.class).stream()
                .filter(moment -> act.behind().covers(moment.range()) && moment.bound() == Moment.Bound.NONE).toList();
    }

    /** Whether they speak of one charge, as far as both name any. */
    public static boolean shareCharge(StatementPair pair, StatedAct act, StatedAct other) {
        List<NounPhrase> charges = act.charges();
        List<NounPhrase> others = other.charges();
        return charges.isEmpty() || others.isEmpty() || charges.stream().anyMatch(
                charge -> others.stream().anyMatch(own -> pair.likeness(charge, own) >= StatementPair.SAME));
    }

    /** What limits a denial, so that it denies not the act: "did not sink at once", "not until Monday". */
    public static boolean isLimited(StatedAct act) {
        if (!act.denied()) {
            return false;
        }
        StatedSentence sentence = act.sentence();
        int from = act.clause().from();
        int end = Math.min(sentence.sentence().words().size(), act.clause().verb() + 6);
        boolean word = IntStream.range(from, end).mapToObj(i -> sentence.word(i).lemma())
                .anyMatch(Set.of("until", "once", "immediately", "just", "only", "always", "entirely", "fully",
                        "necessarily", "exactly", "alone", "longer", "merely", "simply", "completely")::contains);
        boolean before = act.clause().group().stream().map(app.lateral.segment.Word::form).toList()
                .contains("had")
                && IntStream.range(act.clause().verb(), sentence.sentence().words().size())
                        .mapToObj(i -> sentence.word(i).lemma()).anyMatch(Set.of("when", "for", "since")::contains);
        return word || before;
    }
}
