package app.lateral.fact.moment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.mention.Moment;

/**
 * The days of one week, of which no date is known: in an article of some Wednesday "earlier this week" is Monday or Tuesday, and
 * Friday is of the week before.
 */
final class WeekdaySpan {
    private static final Pattern SPAN = Pattern.compile("XXXX-WXX-([1-7])/XXXX-WXX-([1-7])");
    private static final Pattern DAY = Pattern.compile("XXXX-WXX-([1-7])(T.*)?");

    private WeekdaySpan() {
    }

    /** Whether a moment is such days. */
    static boolean isOne(Moment moment) {
        return SPAN.matcher(moment.value()).matches();
    }

    /** How such days stand to a day of the week; nothing is known of any other time. */
    static MomentRelation relate(Moment one, Moment other) {
        Matcher span = SPAN.matcher(isOne(one) ? one.value() : other.value());
        Matcher day = DAY.matcher(isOne(one) ? other.value() : one.value());
        if (!span.matches() || !day.matches()) {
            return MomentRelation.UNKNOWN;
        }
        int weekday = Integer.parseInt(day.group(1));
        return weekday >= Integer.parseInt(span.group(1)) && weekday <= Integer.parseInt(span.group(2))
                ? MomentRelation.WITHIN
                : MomentRelation.APART;
    }
}
