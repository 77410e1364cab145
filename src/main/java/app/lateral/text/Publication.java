package app.lateral.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * When an article was published.
 *
 * @param day the day, where it was published
 * @param time the time of that day, where it is told
 * @param zone the zone of that time, where it is told
 */
public record Publication(LocalDate day, @Nullable LocalTime time, @Nullable ZoneId zone) {
    private static final int FARTHEST = 14;

    /** Some time on a day. */
    public static Publication on(LocalDate day) {
        return new Publication(day, null, null);
    }

    /**
     * Whether this was surely before {@code other}. Without a time days count as printed; where one zone alone is told,
     * the other may lie 14 hours away.
     */
    public boolean isBefore(Publication other) {
        if (time == null || other.time == null) {
            return day.isBefore(other.day);
        }
        LocalDateTime here = day.atTime(time);
        LocalDateTime there = other.day.atTime(other.time);
        if (zone != null && other.zone != null) {
            return here.atZone(zone).toInstant().isBefore(there.atZone(other.zone).toInstant());
        }
        boolean alike = zone == null && other.zone == null;
        return alike ? here.isBefore(there) : here.plusHours(FARTHEST).isBefore(there);
    }

    /** In the manner of ISO 8601, as fine as it is known: "2023-03-14", "2023-03-14T14:05", "2023-03-14T14:05Z". */
    @Override
    public String toString() {
        if (time == null) {
            return day.toString();
        }
        LocalDateTime local = day.atTime(time);
        return zone == null ? local.toString() : local.atZone(zone).toOffsetDateTime().toString();
    }
}
