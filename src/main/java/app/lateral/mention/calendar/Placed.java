package app.lateral.mention.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Where a time lies on the calendar, as far as that can be told.
 *
 * @param value see {@link app.lateral.mention.Moment#value()}
 * @param from its first instant
 * @param until the instant after its last
 */
record Placed(String value, @Nullable LocalDateTime from, @Nullable LocalDateTime until) {
    /** A time of which only the value is known. */
    static Placed unknown(String value) {
        return new Placed(value, null, null);
    }

    /** All days from one to another, the last left out. */
    static Placed days(String value, LocalDate from, LocalDate until) {
        return new Placed(value, from.atStartOfDay(), until.atStartOfDay());
    }

    /** A single day under its own name. */
    static Placed day(LocalDate day) {
        return days(day.toString(), day, day.plusDays(1));
    }

    /** Its first day, where it is placed. */
    @Nullable
    LocalDate firstDay() {
        return from == null ? null : from.toLocalDate();
    }

    /** Its day, where it is a single one. */
    @Nullable
    LocalDate singleDay() {
        return from != null && until != null && from.plusDays(1).equals(until) ? from.toLocalDate() : null;
    }

    /** The same under another name. */
    Placed withValue(String other) {
        return new Placed(other, from, until);
    }
}
