package app.lateral.fact.moment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.mention.Moment;

/**
 * Sets times by the clock of different zones against each other: 5 p.m. Eastern time is 2100 GMT in summer. Where no day
 * tells which season it is, either may hold. A time without a zone may be of any, as far as zones differ by half hours.
 */
final class ZonedTimes {
    private static final Pattern CLOCK = Pattern.compile("T([01][0-9]|2[0-3]):([0-5][0-9])");
    private static final int HALF_HOUR = 30;
    /** Days on which summer time is kept on one half of the globe or the other; the year does not matter. */
    private static final List<LocalDate> SEASONS = List.of(LocalDate.of(2023, 1, 15), LocalDate.of(2023, 7, 15));

    private ZonedTimes() {
    }

    /** How two times of which the zones differ stand to each other; APART where their clocks must be compared. */
    static MomentRelation relate(Moment one, Moment other) {
        Matcher clock = CLOCK.matcher(one.value());
        Matcher otherClock = CLOCK.matcher(other.value());
        if (!clock.find() || !otherClock.find() || one.value().contains("/") || other.value().contains("/")) {
            return MomentRelation.UNKNOWN;
        }
        LocalTime time = time(clock);
        LocalTime otherTime = time(otherClock);
        if (one.zone().isEmpty() || other.zone().isEmpty()) {
            return (time.toSecondOfDay() - otherTime.toSecondOfDay()) / 60 % HALF_HOUR == 0 && !time.equals(otherTime)
                    ? MomentRelation.UNKNOWN
                    : MomentRelation.APART;
        }
        LocalDateTime from = one.from();
        LocalDateTime otherFrom = other.from();
        if (from != null && otherFrom != null && namesDay(one) && namesDay(other)) {
            boolean same = from.atZone(ZoneId.of(one.zone())).isEqual(otherFrom.atZone(ZoneId.of(other.zone())));
            return same ? MomentRelation.EQUAL : MomentRelation.APART;
        }
        if (namesDay(one) && namesDay(other) && !day(one).equals(day(other))) {
            return MomentRelation.UNKNOWN;
        }
        List<LocalDate> days = from == null ? SEASONS : List.of(from.toLocalDate());
        boolean same = days.stream().anyMatch(day -> at(day, otherTime, other.zone()).withZoneSameInstant(
                ZoneId.of(one.zone())).toLocalTime().equals(time));
        return same ? MomentRelation.EQUAL : MomentRelation.APART;
    }

    private static boolean namesDay(Moment moment) {
        return !day(moment).isEmpty();
    }

    private static String day(Moment moment) {
        return moment.value().substring(0, moment.value().indexOf('T'));
    }

    private static LocalTime time(Matcher clock) {
        return LocalTime.of(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)));
    }

    private static ZonedDateTime at(LocalDate day, LocalTime time, String zone) {
        return day.atTime(time).atZone(ZoneId.of(zone));
    }
}
