package app.lateral.fact.moment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.lateral.mention.Moment;

/** Slips by which one date becomes another: "1921" and "1912", "9 July" and "19 July", "27 July" and "27 August". */
final class MisprintedDates {
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern DAY = Pattern.compile("(\\d{4}|XXXX)-(\\d{2})-(\\d{2})(T.*)?");
    private static final int YEAR_GROUP = 1;
    private static final int MONTH_GROUP = 2;
    private static final int DAY_GROUP = 3;
    /** A figure that is left out makes the ninth of the nineteenth. */
    private static final int TEN = 10;

    private MisprintedDates() {
    }

    /** Whether both are years of the same figures. */
    static boolean areYears(Moment one, Moment other) {
        return YEAR.matcher(one.value()).matches() && YEAR.matcher(other.value()).matches()
                && !one.value().equals(other.value()) && sorted(one.value()).equals(sorted(other.value()));
    }

    /** Whether both are days of one year, of which one figure or the month may be a slip. */
    static boolean areDays(Moment one, Moment other) {
        Matcher first = DAY.matcher(one.value());
        Matcher second = DAY.matcher(other.value());
        if (!first.matches() || !second.matches() || !first.group(YEAR_GROUP).equals(second.group(YEAR_GROUP))) {
            return false;
        }
        boolean sameMonth = first.group(MONTH_GROUP).equals(second.group(MONTH_GROUP));
        int day = Integer.parseInt(first.group(DAY_GROUP));
        int otherDay = Integer.parseInt(second.group(DAY_GROUP));
        return sameMonth
                ? Math.abs(day - otherDay) == TEN
                        || (day != otherDay && sorted(first.group(DAY_GROUP)).equals(sorted(second.group(DAY_GROUP))))
                : day == otherDay;
    }

    private static String sorted(String digits) {
        return digits.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }
}
