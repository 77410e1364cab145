package app.lateral.fact.moment;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;

import app.lateral.fact.evidence.StoryEvidence;
import app.lateral.fact.story.Mentioned;
import app.lateral.fact.wording.WordNet;
import app.lateral.mention.Moment;

/**
 * Days, weeks and months that one act is dated by more closely in one article than in another: "resigned on [Friday]",
 * "stepped down [earlier this week]"; "held on [3 May]", "detained in [April]". Such times differ only where the act is surely
 * one: where the sentences report the same and their verbs tell the same.
 */
final class LooseDates {
    /** So surely two sentences report the same act. */
    private static final double LINKED = 0.6;
    /** So surely they do where the same acts in both. */
    private static final double LIKELY = 0.4;
    /** What is longer than this is told too loosely to be held against anything. */
    private static final Duration LONGEST = Duration.ofDays(124);
    private static final Pattern PLACED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}");

    private final StoryEvidence evidence;
    private final WordNet wordNet;

    LooseDates(StoryEvidence evidence) {
        this.evidence = evidence;
        this.wordNet = evidence.wordNet();
    }

    /** Whether both date one act, each in days or in weeks, months and parts of them. */
    boolean dateOneAct(Mentioned<Moment> one, Mentioned<Moment> other) {
        double link = evidence.linked(one, other);
        return isDated(one) && isDated(other) && link >= LIKELY && DatedVerbs.tellTheSame(one, other, wordNet)
                && (link >= LINKED
                        || !Collections.disjoint(Participants.of(evidence, one), Participants.of(evidence, other)));
    }

    /** Whether it tells a time of some days or weeks that hangs on nothing told before. */
    private static boolean isDated(Mentioned<Moment> moment) {
        return switch (moment.mention().kind()) {
            case WEEKDAY, DATE -> moment.mention().bound() == Moment.Bound.NONE;
            case MONTH -> isUnbounded(moment.mention()) && !MomentRule.isSeason(moment.mention());
            case RELATIVE -> isUnbounded(moment.mention()) && (!ToldDays.isTold(moment) || isPlaced(moment.mention()))
                    && (isShort(moment.mention()) || WeekdaySpan.isOne(moment.mention()));
            case TIME, DAY_PART, YEAR -> false;
        };
    }

    /** "a week before the vote", where the day of the vote is known. */
    private static boolean isPlaced(Moment moment) {
        return PLACED.matcher(moment.value()).matches();
    }

    /** Not "since last week", "by March". */
    private static boolean isUnbounded(Moment moment) {
        return switch (moment.bound()) {
            case NONE, START, MIDDLE, END -> true;
            case BEFORE, UNTIL, AFTER, SINCE, APPROXIMATELY -> false;
        };
    }

    private static boolean isShort(Moment moment) {
        LocalDateTime from = moment.from();
        LocalDateTime until = moment.until();
        return from != null && until != null && Duration.between(from, until).compareTo(LONGEST) <= 0;
    }

    /** Whether a moment tells no day, but some days or weeks in which it lies. */
    static boolean isLoose(Moment moment) {
        LocalDateTime from = moment.from();
        LocalDateTime until = moment.until();
        return WeekdaySpan.isOne(moment) || (moment.kind() == Moment.Kind.RELATIVE && from != null && until != null
                && until.isAfter(from.plusDays(1)));
    }
}
