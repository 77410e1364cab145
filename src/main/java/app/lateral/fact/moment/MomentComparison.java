package app.lateral.fact.moment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import app.lateral.fact.evidence.Verdict;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.value.SubjectModel;
import app.lateral.fact.value.SubjectSigns;
import app.lateral.fact.value.ValueComparison;
import app.lateral.fact.wording.NearbyWords;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Moment;
import app.lateral.segment.Word;
import app.lateral.text.TextRange;

/** Compares moments that are equally fine or lie in one another. */
public final class MomentComparison implements ValueComparison<Moment> {
    /** Two dates in an article mostly date two things, so that their places must tell much. */
    private static final double LEAST_CONFLICT = 0.6;
    /** The same in sentences that surely report the same. */
    private static final double LEAST_LINKED_CONFLICT = 0.5;
    private static final double SURELY_LINKED = 0.7;
    /** The same where each article tells but one of that sort. */
    private static final double LEAST_ONLY_CONFLICT = 0.4;
    private static final double LEAST_ONLY_CLOCK_CONFLICT = 0.3;
    /** Few things in an article have a time by the clock. */
    private static final double LEAST_CLOCK_CONFLICT = 0.5;
    /** "Last year" depends on when it was written. */
    private static final double LEAST_RELATIVE_CONFLICT = 0.8;

    /** The same day named twice is seldom two things that a reader would hold apart. */
    private static final double LEAST_AGREEMENT = 0.28;
    /** The only days of one month long past tell much that both are the day of one event. */
    private static final double ONE_DATE = 3;
    private static final int MONTH_LENGTH = "2022-07".length();
    private static final int DATE_LENGTH = "2022-07-09".length();
    /** How the value of a day of a month begins. */
    private static final Pattern DATE = Pattern.compile("(\\d{4}|XXXX)-\\d{2}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Set<String> SAYING = Set.of("say", "tell", "add", "report", "announce", "confirm", "note",
            "state");
    /** So far before its day, in words, a verb of saying stands. */
    private static final int REACH_OF_SAYING = 3;

    private final WordNet wordNet;

    /** A comparison that asks this dictionary for what verbs beside moments mean. */
    public MomentComparison(WordNet wordNet) {
        this.wordNet = wordNet;
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
            case APART -> areAsFine(first, second) && datesSaying(one) == datesSaying(other)
                    && (!isOfSomeWeek(first, second) || DatedVerbs.isToCome(one) == DatedVerbs.isToCome(other))
                    && !DatedVerbs.areReverse(one, other, wordNet)
                    && !DatedVerbs.areOfTwoEvents(one, other, wordNet)
                    && !DatedVerbs.areOfTwoEvents(other, one, wordNet) ? Comparability.ALWAYS : Comparability.NEVER;
            case UNKNOWN -> MomentRule.isSeason(first) || MomentRule.isSeason(second)
                    ? Comparability.IF_IN_PLACE
                    : Comparability.NEVER;
        };
    }

    /** Whether one names but the weekday: what was released on Wednesday is not what will be on Thursday. */
    private static boolean isOfSomeWeek(Moment one, Moment other) {
        return one.kind() == Moment.Kind.WEEKDAY || other.kind() == Moment.Kind.WEEKDAY;
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
        return DatedVerbs.tellTheSame(one, other, wordNet) ? 1 : 0;
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

    /** Whether it tells when something was said ("said on Wednesday"), not when it happened. */
    private static boolean datesSaying(Mentioned<Moment> moment) {
        List<Word> words = moment.sentence().words();
        TextRange range = moment.mention().range();
        return words.stream().filter(word -> SAYING.contains(word.lemma()) && word.range().end() <= range.start())
                .anyMatch(word -> NearbyWords.distance(words, word, range) <= REACH_OF_SAYING);
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
        boolean only = signs.scarcity() >= 1 && signs.link() > 0;
        return switch (mention.kind()) {
            case RELATIVE -> LEAST_RELATIVE_CONFLICT;
            case TIME -> only ? LEAST_ONLY_CLOCK_CONFLICT : LEAST_CLOCK_CONFLICT;
            case DAY_PART, WEEKDAY, DATE, MONTH, YEAR ->
                only ? LEAST_ONLY_CONFLICT : signs.link() >= SURELY_LINKED ? LEAST_LINKED_CONFLICT : LEAST_CONFLICT;
        };
    }

    @Override
    public double leastAgreementScore(Moment mention) {
        return LEAST_AGREEMENT;
    }
}
