package app.lateral.fact.moment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.mention.Moment;

/**
 * Sets a time by the clock against one that is only bounded: 8:55 p.m. is around 9, 9:05 is shortly after it, 8:15
 * before it. How long after "after" may last nobody says; beyond an hour nothing is told.
 */
final class BoundedTimes {
    private static final Pattern VALUE = Pattern.compile("([^T]*)T([01][0-9]|2[0-3]):([0-5][0-9])");
    /** "Around nine" reaches so many minutes to either side. */
    private static final int AROUND = 15;
    private static final int HOUR = 60;

    private BoundedTimes() {
    }

    /** How two times stand to each other by their bounds; APART where these do not explain that they differ. */
    static MomentRelation relate(Moment one, Moment other) {
        Matcher first = VALUE.matcher(one.value());
        Matcher second = VALUE.matcher(other.value());
        if (!first.matches() || !second.matches() || one.bound() == other.bound()) {
            return MomentRelation.APART;
        }
        String day = first.group(1);
        String otherDay = second.group(1);
        if (!day.isEmpty() && !otherDay.isEmpty() && !day.equals(otherDay)) {
            return MomentRelation.APART;
        }
        int later = minute(second) - minute(first);
        MomentRelation byFirst = admits(one.bound(), later);
        return byFirst == MomentRelation.APART ? admits(other.bound(), -later) : byFirst;
    }

    /** What a bound says of a time that lies so many minutes later than its own. */
    private static MomentRelation admits(Moment.Bound bound, int later) {
        return switch (bound) {
            case APPROXIMATELY ->
                Math.abs(later) <= AROUND ? MomentRelation.WITHIN : MomentRelation.APART;
            case AFTER, SINCE -> after(later);
            case BEFORE, UNTIL -> after(-later);
            case NONE, START, MIDDLE, END -> MomentRelation.APART;
        };
    }

    private static MomentRelation after(int minutes) {
        if (minutes < 0) {
            return MomentRelation.APART;
        }
        return minutes <= HOUR ? MomentRelation.WITHIN : MomentRelation.UNKNOWN;
    }

    private static int minute(Matcher value) {
        return Integer.parseInt(value.group(2)) * HOUR + Integer.parseInt(value.group(3));
    }
}
