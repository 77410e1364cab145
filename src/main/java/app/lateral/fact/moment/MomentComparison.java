package app.lateral.fact.moment;

import java.time.LocalDate;
import java.util.regex.Pattern;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.evidence.Verdict;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.value.OnlyOnes;
import app.lateral.fact.value.SubjectModel;
import app.lateral.fact.value.SubjectSigns;
import app.lateral.fact.value.ValueComparison;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Moment;

/** Compares moments that are equally fine or lie in one another. */
public final class MomentComparison implements ValueComparison<Moment> {
    /** Two dates in an article mostly date two things, so that their places must tell much. */
    private static final double LEAST_CONFLICT = 0.6;
    /** The same in sentences that surely report the same. */
    private static final double LEAST_LINKED_CONFLICT = 0.5;
    private static final double SURELY_LINKED = 0.6;
    /** How much of a role those share that date one act; see {@link LooseDates}. */
    private static final double ONE_ACT = 2;
    /** So surely sentences report the same in which a slip is looked for. */
    private static final double LIKELY_LINKED = 0.4;
    /** Two years of the same figures in linked sentences are hardly two years. */
    private static final double MISPRINTED_YEAR = 2;
    /** The same in sentences that are not linked, of one act. */
    private static final double MISPRINTED_FAR_YEAR = 3;
    /** The same day of two months is oftener that of two events. */
    private static final double MISPRINTED_DAY = 1;
    /** The same where each article tells but one of that sort, or verbs that tell the same stand beside two years. */
    private static final double LEAST_ONLY_CONFLICT = 0.4;
    private static final double LEAST_ONLY_CLOCK_CONFLICT = 0.3;
    /** Few things in an article have a time by the clock. */
    private static final double LEAST_CLOCK_CONFLICT = 0.5;
    /** Days of the calendar for what is told by the same verb. */
    private static final double LEAST_DATED_CONFLICT = 0.45;
    /** "Last year" depends on when it was written. */
    private static final double LEAST_RELATIVE_CONFLICT = 0.8;

    /** The same day named twice is seldom two things that a reader would hold apart. */
    private static final double LEAST_AGREEMENT = 0.28;
    /** The only days of one month long past tell much that both are the day of one event. */
    private static final double ONE_DATE = 3;
    /** So many years apart two years are hardly taken one for the other. */
    private static final int AGE = 40;
    /** How the value of a moment begins that is counted from a day unknown. */
    private static final String COUNTED = "XXXX-XX-XX";
    private static final int MONTH_LENGTH = "2022-07".length();
    private static final int DATE_LENGTH = "2022-07-09".length();
    /** How the value of a day of a month begins. */
    private static final Pattern DATE = Pattern.compile("(\\d{4}|XXXX)-\\d{2}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final StoryEvidence evidence;
    private final WordNet wordNet;
    private final SameEvent events;
    private final LooseDates loose;

    /** A comparison that asks this evidence which sentences report the same and what verbs beside moments mean. */
    public MomentComparison(StoryEvidence evidence) {
        this.evidence = evidence;
        this.wordNet = evidence.wordNet();
        this.events = new SameEvent(evidence);
        this.loose = new LooseDates(evidence);
    }

    @Override
    public String sort(Moment mention) {
        return switch (mention.kind()) {
            case TIME, DAY_PART -> "clock";
            case WEEKDAY, DATE, RELATIVE -> "day";
            case MONTH, YEAR -> "calendar";
        };
    }

    @Override
    public String aspect(Moment mention) {
        return sort(mention);
    }

    @Override
    public Comparability comparability(Mentioned<Moment> one, Mentioned<Moment> other) {
        Moment first = one.mention();
        Moment second = other.mention();
        if (isExact(first) != isExact(second) && !isTimed(first, second) && !nameDates(first, second)) {
            return Comparability.NEVER;
        }
        return switch (MomentRule.relate(one, other)) {
            case EQUAL, WITHIN -> Comparability.ALWAYS;
            case APART -> areOfTwoAges(one, other) || (!areAsFine(first, second) && !loose.dateOneAct(one, other))
                    ? Comparability.NEVER
                    : events.mayBeOne(one, other, areOnlyOnes(one, other));
            case UNKNOWN -> MomentRule.isSeason(first) || MomentRule.isSeason(second)
                    ? Comparability.IF_IN_PLACE
                    : Comparability.NEVER;
        };
    }

    /** Whether two years lie so far apart that only the same verb could date one event by both. */
    private boolean areOfTwoAges(Mentioned<Moment> one, Mentioned<Moment> other) {
        return YEAR.matcher(one.mention().value()).matches() && YEAR.matcher(other.mention().value()).matches()
                && Math.abs(Integer.parseInt(one.mention().value()) - Integer.parseInt(other.mention().value())) > AGE
                && !DatedVerbs.tellTheSame(one, other, wordNet);
    }

    /** Whether both name a day of a month, one of them with its time. */
    private static boolean nameDates(Moment one, Moment other) {
        return namesDate(one) && namesDate(other);
    }

    private static boolean namesDate(Moment moment) {
        return DATE.matcher(moment.value()).lookingAt() && !moment.value().contains("/");
    }

    private static boolean areAsFine(Moment one, Moment other) {
        return fineness(one) == fineness(other) || nameDates(one, other);
    }

    @Override
    public double sharedRole(Mentioned<Moment> one, Mentioned<Moment> other) {
        if (isOnlyDateOfItsMonth(one, other) && isOnlyDateOfItsMonth(other, one)) {
            return ONE_DATE;
        }
        boolean sameVerb = DatedVerbs.tellTheSame(one, other, wordNet);
        boolean loosely = !areAsFine(one.mention(), other.mention()) && loose.dateOneAct(one, other);
        return (sameVerb || areOnlyOnes(one, other) ? 1 : 0) + (loosely ? 1 : 0) + misprint(one, other, sameVerb);
    }

    /** How much the look of two moments tells that one of them is a slip for the other. */
    private double misprint(Mentioned<Moment> one, Mentioned<Moment> other, boolean sameVerb) {
        double link = evidence.linked(one, other);
        if (MisprintedDates.areYears(one.mention(), other.mention()) && (sameVerb || link >= LIKELY_LINKED)) {
            return sameVerb && link == 0 ? MISPRINTED_FAR_YEAR : MISPRINTED_YEAR;
        }
        return MisprintedDates.areDays(one.mention(), other.mention()) && link >= LIKELY_LINKED ? MISPRINTED_DAY : 0;
    }

    /**
     * Whether sentences that surely report the same tell no other moment as finely, but when something was said. Since when
     * something lasts is another thing than when something was.
     */
    private boolean areOnlyOnes(Mentioned<Moment> one, Mentioned<Moment> other) {
        return areAsFine(one.mention(), other.mention()) && isFirm(one.mention()) && isFirm(other.mention())
                && one.mention().bound() == other.mention().bound()
                && isCounted(one.mention()) == isCounted(other.mention()) && !SameEvent.datesSaying(one)
                && !SameEvent.datesSaying(other)
                && OnlyOnes.are(evidence, one, other, OnlyOnes.SURE, Moment.class,
                        moment -> areAsFine(moment.mention(), one.mention()) && !SameEvent.datesSaying(moment),
                        (own, its) -> MomentRule.relate(own, its) == MomentRelation.EQUAL);
    }

    /**
     * Whether a day of a month and year is the only one that its article names in them, and the other is of that month
     * too: two days of July two years ago are hardly two events.
     */
    private static boolean isOnlyDateOfItsMonth(Mentioned<Moment> one, Mentioned<Moment> other) {
        String value = one.mention().value();
        if (!namesDate(one.mention()) || !namesDate(other.mention()) || value.startsWith("XXXX")
                || one.sharesArticle(other) || !other.mention().value().startsWith(value.substring(0, MONTH_LENGTH))) {
            return false;
        }
        LocalDate published = one.article().article().published();
        boolean past = published != null && !value.startsWith(String.valueOf(published.getYear()));
        String month = value.substring(0, MONTH_LENGTH);
        boolean told = one.article().mentions(Moment.class).stream().map(Moment::value)
                .filter(moment -> moment.startsWith(month) && DATE.matcher(moment).lookingAt())
                .allMatch(moment -> moment.startsWith(value.substring(0, DATE_LENGTH)));
        return told && (past || published == null);
    }

    @Override
    public Verdict judge(Mentioned<Moment> one, Mentioned<Moment> other) {
        return MomentRule.judge(one, other);
    }

    @Override
    public double tellingAgreement(Moment one, Moment other) {
        return Math.min(specificity(one), specificity(other));
    }

    /** Whether its day does not hang on the day on which somebody wrote "yesterday". */
    private static boolean isFirm(Moment moment) {
        return moment.kind() != Moment.Kind.RELATIVE || isCounted(moment);
    }

    /** Whether it is counted from some event: "six days after the attack". */
    private static boolean isCounted(Moment moment) {
        return moment.kind() == Moment.Kind.RELATIVE && moment.value().startsWith(COUNTED);
    }

    private static boolean isExact(Moment moment) {
        return moment.kind() == Moment.Kind.TIME;
    }

    /** Whether both tell a time of the day: a time by the clock is not compared with a mere day. */
    private static boolean isTimed(Moment one, Moment other) {
        return fineness(one) == Fineness.CLOCK && fineness(other) == Fineness.CLOCK;
    }

    private enum Fineness {
        CLOCK, DAY, MONTH, YEAR, VAGUE
    }

    /** Moments that share no instant contradict each other only where they are told equally finely. */
    private static Fineness fineness(Moment moment) {
        return switch (moment.kind()) {
            case TIME, DAY_PART -> Fineness.CLOCK;
            case WEEKDAY, DATE -> Fineness.DAY;
            case MONTH -> Fineness.MONTH;
            case YEAR -> Fineness.YEAR;
            case RELATIVE ->
                moment.weekday() > 0
                        ? Fineness.DAY
                        : YEAR.matcher(moment.value()).matches() ? Fineness.YEAR : Fineness.VAGUE;
        };
    }

    private static double specificity(Moment mention) {
        return switch (mention.kind()) {
            case TIME, DATE -> 0.9;
            case DAY_PART, YEAR, MONTH -> 0.7;
            case WEEKDAY -> 0.5;
            case RELATIVE -> 0.4;
        };
    }

    @Override
    public SubjectModel model() {
        return SubjectModel.MOMENTS;
    }

    @Override
    public double leastConflictScore(Moment mention, SubjectSigns signs) {
        boolean linked = signs.link() >= SURELY_LINKED;
        boolean sameRole = linked && signs.role() >= 1;
        boolean only = signs.scarcity() >= 1 && signs.link() > 0;
        boolean oneAct = signs.link() >= LIKELY_LINKED && signs.role() >= ONE_ACT;
        return switch (mention.kind()) {
            case RELATIVE ->
                oneAct
                        ? LEAST_ONLY_CONFLICT
                        : sameRole && isCounted(mention) ? LEAST_CONFLICT : LEAST_RELATIVE_CONFLICT;
            case TIME -> only ? LEAST_ONLY_CLOCK_CONFLICT : LEAST_CLOCK_CONFLICT;
            case YEAR ->
                (only && signs.link() >= LIKELY_LINKED) || sameRole ? LEAST_ONLY_CONFLICT : leastOfMany(linked);
            case DATE -> only || oneAct
                    ? LEAST_ONLY_CONFLICT
                    : signs.role() >= 1 && signs.link() >= LIKELY_LINKED ? LEAST_DATED_CONFLICT : leastOfMany(linked);
            case DAY_PART, WEEKDAY, MONTH -> only || oneAct ? LEAST_ONLY_CONFLICT : leastOfMany(linked);
        };
    }

    private static double leastOfMany(boolean linked) {
        return linked ? LEAST_LINKED_CONFLICT : LEAST_CONFLICT;
    }

    @Override
    public double leastAgreementScore(Moment mention) {
        return LEAST_AGREEMENT;
    }
}
