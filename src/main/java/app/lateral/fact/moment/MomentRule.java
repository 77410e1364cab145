package app.lateral.fact.moment;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Pattern;

import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.evidence.Verdict;
import app.lateral.fact.story.Mentioned;
import app.lateral.mention.Moment;

/**
 * Whether two moments for the same thing agree: equal when they name the same stretch of time, compatible when one lies
 * in the other, else in conflict. Moments that are not resolved against a calendar are compared by what their values
 * say: {@code XXXX-07-04} lies in {@code XXXX-07}.
 */
public final class MomentRule {
    private static final long DAYS_OF_WEEK = 7;
    /** Half the globe has the other season, and "next spring" may be of this year or the next. */
    private static final int MONTHS_NEAR_SEASON = 13;
    private static final Pattern SEASON = Pattern.compile("-(SP|SU|FA|WI)$");
    /** Two years, or two days, with what lies between. */
    private static final Pattern SPAN = Pattern.compile("(\\d{4}(?:-\\d{2}){0,2})/\\d{4}(?:-\\d{2}){0,2}");
    private static final Pattern SMALL_HOURS = Pattern.compile("T(SM|0[0-5]:.*)$");
    /** What is bounded by a time lies within so many times its length. */
    private static final int NEAR_LENGTHS = 5;

    private MomentRule() {
    }

    /** Judges two moments for the same thing; what cannot be told apart is compatible. */
    static Verdict judge(Mentioned<Moment> one, Mentioned<Moment> other) {
        return switch (relate(one, other)) {
            case EQUAL -> new Verdict(Agreement.SAME, Explanation.same(one.written(), other.written()));
            case WITHIN, UNKNOWN -> {
                boolean firstIsFiner = one.mention().kind().compareTo(other.mention().kind()) <= 0;
                yield new Verdict(Agreement.COMPATIBLE,
                        firstIsFiner
                                ? new Explanation.MomentWithin(one.written(), other.written())
                                : new Explanation.MomentWithin(other.written(), one.written()));
            }
            case APART -> new Verdict(Agreement.CONFLICT,
                    new Explanation.DifferentMoments(one.written(), other.written()));
        };
    }

    /** How two moments stand to each other as they are written. */
    static MomentRelation relate(Mentioned<Moment> one, Mentioned<Moment> other) {
        boolean equal = UntoldHalf.explains(one, other)
                || (areOfTwoWeeks(one.mention(), other.mention()) && areOfOneWeek(one, other)
                        && one.mention().value().equals(other.mention().value()));
        if (equal) {
            return MomentRelation.EQUAL;
        }
        MomentRelation relation = relate(one.mention(), other.mention());
        // what "a day earlier" is counted from stands in another sentence, and is easily mistaken
        return relation == MomentRelation.APART && ToldDays.areTheSameWords(one, other)
                ? MomentRelation.UNKNOWN
                : relation;
    }

    /** Whether two moments share no instant, as far as both are known. */
    public static boolean areApart(Mentioned<Moment> one, Mentioned<Moment> other) {
        return relate(one, other) == MomentRelation.APART;
    }

    /** How two moments stand to each other. */
    static MomentRelation relate(Moment first, Moment second) {
        Moment one = DayOfYear.inYearOf(first, second);
        Moment other = DayOfYear.inYearOf(second, first);
        boolean sameZone = one.zone().equals(other.zone()) || one.zone().isEmpty() || other.zone().isEmpty();
        if (one.value().equals(other.value()) && !one.value().isEmpty() && sameZone) {
            if (areOfDifferentWeekdays(one, other)) {
                return MomentRelation.APART;
            }
            if (areOfTwoWeeks(one, other)) {
                return MomentRelation.UNKNOWN;
            }
            return one.bound() == other.bound() ? MomentRelation.EQUAL : MomentRelation.WITHIN;
        }
        if (one.kind() == Moment.Kind.TIME && other.kind() == Moment.Kind.TIME && !one.zone().equals(other.zone())) {
            MomentRelation byZone = ZonedTimes.relate(one, other);
            if (byZone != MomentRelation.APART || (!one.zone().isEmpty() && !other.zone().isEmpty())) {
                return byZone;
            }
        }
        if (one.kind() == Moment.Kind.TIME && other.kind() == Moment.Kind.TIME) {
            MomentRelation byBound = BoundedTimes.relate(one, other);
            if (byBound != MomentRelation.APART) {
                return byBound;
            }
        }
        if (ofPartAndClock(one, other)) {
            return byPartOfDay(one, other);
        }
        if (satisfies(one, other) || satisfies(other, one)) {
            return MomentRelation.WITHIN;
        }
        if (isNightBefore(one, other) || isNightBefore(other, one)) {
            return MomentRelation.WITHIN;
        }
        if (WeekdaySpan.isOne(one) || WeekdaySpan.isOne(other)) {
            return WeekdaySpan.relate(one, other);
        }
        if (tellsTimeAlone(one) || tellsTimeAlone(other)) {
            return byValue(one.value(), other.value());
        }
        LocalDateTime from = one.from();
        LocalDateTime until = one.until();
        LocalDateTime otherFrom = other.from();
        LocalDateTime otherUntil = other.until();
        if (from != null && until != null && otherFrom != null && otherUntil != null) {
            if ((from.equals(otherFrom) && until.equals(otherUntil)) || isWeekdayOf(one, other)
                    || isWeekdayOf(other, one)) {
                return MomentRelation.EQUAL;
            }
            if (areSpansWithOneEnd(one, other)) {
                return MomentRelation.APART;
            }
            boolean seasonal = isSeason(one) || isSeason(other);
            boolean overlap = from.isBefore(otherUntil.plusMonths(seasonal ? 1 : 0))
                    && otherFrom.isBefore(until.plusMonths(seasonal ? 1 : 0));
            if (!overlap && seasonal && from.isBefore(otherUntil.plusMonths(MONTHS_NEAR_SEASON))
                    && otherFrom.isBefore(until.plusMonths(MONTHS_NEAR_SEASON))) {
                return MomentRelation.UNKNOWN;
            }
            return overlap ? MomentRelation.WITHIN : MomentRelation.APART;
        }
        if (isWeekday(one.value()) != isWeekday(other.value()) && namesDay(one) && namesDay(other)) {
            return areOfDifferentWeekdays(one, other) ? MomentRelation.APART : MomentRelation.WITHIN;
        }
        return isSeason(one) == isSeason(other) ? byValue(one.value(), other.value()) : MomentRelation.UNKNOWN;
    }

    /** Whether one is a part of the day and the other a time by the clock that bounds what it dates. */
    private static boolean ofPartAndClock(Moment one, Moment other) {
        return (one.kind() == Moment.Kind.DAY_PART && other.kind() == Moment.Kind.TIME
                && other.bound() != Moment.Bound.NONE)
                || (other.kind() == Moment.Kind.DAY_PART && one.kind() == Moment.Kind.TIME
                        && one.bound() != Moment.Bound.NONE);
    }

    /** "Shortly after 7 a.m." is no time of the afternoon: the bound reaches an hour and no further. */
    private static MomentRelation byPartOfDay(Moment one, Moment other) {
        MomentRelation byDay = dayOf(one.value()).isEmpty() || dayOf(other.value()).isEmpty()
                ? MomentRelation.EQUAL
                : byDay(dayOf(one.value()), dayOf(other.value()));
        if (byDay == MomentRelation.APART || byDay == MomentRelation.UNKNOWN) {
            return byDay;
        }
        return TimeOfDay.of(timeOf(one.value())).widened(one.bound())
                .overlaps(TimeOfDay.of(timeOf(other.value())).widened(other.bound()))
                        ? MomentRelation.WITHIN
                        : MomentRelation.APART;
    }

    /** "from 1950 to 1953", "from 1950 to 1954": told equally finely, and one end only is the same. */
    private static boolean areSpansWithOneEnd(Moment one, Moment other) {
        return SPAN.matcher(one.value()).matches() && SPAN.matcher(other.value()).matches()
                && one.value().length() == other.value().length()
                && (Objects.equals(one.from(), other.from()) != Objects.equals(one.until(), other.until()));
    }

    /** Articles written within days of each other mean one Saturday, whether they tell that it is to come or not. */
    private static boolean areOfOneWeek(Mentioned<Moment> one, Mentioned<Moment> other) {
        LocalDate written = one.article().article().published();
        LocalDate otherWritten = other.article().article().published();
        return !one.sharesArticle(other) && written != null && otherWritten != null
                && Math.abs(ChronoUnit.DAYS.between(written, otherWritten)) < DAYS_OF_WEEK / 2;
    }

    /** "Saturday" in articles of two weeks: neither the same day, nor surely meant for it. */
    private static boolean areOfTwoWeeks(Moment one, Moment other) {
        LocalDateTime from = one.from();
        LocalDateTime otherFrom = other.from();
        return isWeekday(one.value()) && from != null && otherFrom != null && !from.equals(otherFrom);
    }

    /** Whether a moment is among those that a bounded one allows: 2017 is before 2018. */
    private static boolean satisfies(Moment moment, Moment bounded) {
        LocalDateTime from = moment.from();
        LocalDateTime until = moment.until();
        LocalDateTime first = bounded.from();
        LocalDateTime last = bounded.until();
        if (moment.bound() != Moment.Bound.NONE || from == null || until == null || first == null || last == null) {
            return false;
        }
        // nobody says "by the end of March" of what happened a century before
        Duration near = Duration.between(first, last).plus(Duration.between(from, until)).multipliedBy(NEAR_LENGTHS);
        if (from.isBefore(first.minus(near)) || until.isAfter(last.plus(near))) {
            return false;
        }
        return switch (bounded.bound()) {
            case BEFORE, UNTIL -> !until.isAfter(last);
            case AFTER -> !from.isBefore(first);
            // "since 1987" tells when something began
            case NONE, SINCE, APPROXIMATELY, START, MIDDLE, END -> false;
        };
    }

    /** "Sunday night" reaches into the small hours of Monday. */
    private static boolean isNightBefore(Moment night, Moment small) {
        return night.value().endsWith("TNI") && SMALL_HOURS.matcher(small.value()).find() && night.weekday() > 0
                && small.weekday() == night.weekday() % DAYS_OF_WEEK + 1;
    }

    /** Whether its day is only that of what was told before: then it depends on the order of the text. */
    private static boolean tellsTimeAlone(Moment moment) {
        return moment.value().startsWith("T");
    }

    /** Whether it is a season, of which nobody tells the first day: what happens in March may happen "this winter". */
    static boolean isSeason(Moment moment) {
        return SEASON.matcher(moment.value()).find();
    }

    /** Whether one names but the day of the week on which the other falls, in the week beside: "begins on Monday". */
    private static boolean isWeekdayOf(Moment named, Moment dated) {
        LocalDateTime from = named.from();
        LocalDateTime otherFrom = dated.from();
        boolean day = dated.kind() == Moment.Kind.DATE || dated.kind() == Moment.Kind.RELATIVE;
        return named.kind() == Moment.Kind.WEEKDAY && day
                && named.weekday() == dated.weekday() && from != null && otherFrom != null
                && Math.abs(ChronoUnit.DAYS.between(from, otherFrom)) <= DAYS_OF_WEEK;
    }

    private static boolean areOfDifferentWeekdays(Moment one, Moment other) {
        return one.weekday() > 0 && other.weekday() > 0 && one.weekday() != other.weekday();
    }

    /** Whether it names a single day of which the weekday is known. */
    private static boolean namesDay(Moment moment) {
        return moment.weekday() > 0 && (moment.kind() == Moment.Kind.DATE || moment.kind() == Moment.Kind.WEEKDAY
                || moment.kind() == Moment.Kind.RELATIVE);
    }

    private static MomentRelation byValue(String one, String other) {
        boolean timeAlone = dayOf(one).isEmpty() || dayOf(other).isEmpty();
        MomentRelation byDay = timeAlone && !timeOf(one).isEmpty() && !timeOf(other).isEmpty()
                ? dayOf(one).equals(dayOf(other)) ? MomentRelation.EQUAL : MomentRelation.WITHIN
                : byDay(dayOf(one), dayOf(other));
        if (byDay == MomentRelation.APART || byDay == MomentRelation.UNKNOWN) {
            return byDay;
        }
        TimeOfDay time = TimeOfDay.of(timeOf(one));
        TimeOfDay otherTime = TimeOfDay.of(timeOf(other));
        if (time.equals(otherTime)) {
            return byDay;
        }
        return time.overlaps(otherTime) ? MomentRelation.WITHIN : MomentRelation.APART;
    }

    private static String dayOf(String value) {
        int time = value.indexOf('T');
        return time < 0 ? value : value.substring(0, time);
    }

    private static String timeOf(String value) {
        return value.substring(dayOf(value).length());
    }

    /** Days of the week are set against each other, and so are days of the calendar as far as both tell them. */
    private static MomentRelation byDay(String one, String other) {
        if (one.equals(other)) {
            return MomentRelation.EQUAL;
        }
        if (one.isEmpty() || other.isEmpty() || isWeekday(one) != isWeekday(other)) {
            return MomentRelation.UNKNOWN;
        }
        boolean known = false;
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            char left = one.charAt(i);
            char right = other.charAt(i);
            if (left != 'X' && right != 'X' && left != right) {
                return MomentRelation.APART;
            }
            known |= left == right && Character.isDigit(left);
        }
        return known ? MomentRelation.WITHIN : MomentRelation.UNKNOWN;
    }

    private static boolean isWeekday(String value) {
        return value.contains("-W");
    }
}
