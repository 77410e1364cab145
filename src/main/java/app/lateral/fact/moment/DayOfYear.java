package app.lateral.fact.moment;

import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.mention.Moment;

/** Days of which no year is told ("14 September") beside a stretch of which it is known: they are of its year. */
final class DayOfYear {
    private static final Pattern DAY = Pattern.compile("XXXX-(\\d{2}-\\d{2})");
    private static final Pattern STRETCH = Pattern.compile("(\\d{4})-\\d{2}-\\d{2}/(\\d{4})-\\d{2}-\\d{2}");

    private DayOfYear() {
    }

    /** The moment, of the year of the other where that is a stretch of days of one year. */
    static Moment inYearOf(Moment moment, Moment other) {
        Matcher day = DAY.matcher(moment.value());
        Matcher stretch = STRETCH.matcher(other.value());
        boolean known = day.matches() && stretch.matches() && stretch.group(1).equals(stretch.group(2));
        if (!known) {
            return moment;
        }
        int year = Integer.parseInt(stretch.group(1));
        MonthDay monthDay = MonthDay.parse("--" + day.group(1));
        if (!monthDay.isValidYear(year)) {
            return moment;
        }
        LocalDateTime start = monthDay.atYear(year).atStartOfDay();
        return new Moment(moment.range(), moment.boundedRange(), moment.sentence(), moment.kind(),
                monthDay.atYear(year).toString(), start.getDayOfWeek().getValue(), start, start.plusDays(1),
                moment.bound(), moment.zone());
    }
}
