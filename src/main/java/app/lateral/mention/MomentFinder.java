package app.lateral.mention;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Finds moments of the calendar and the clock in a sentence, as they are written. */
final class MomentFinder {
    private final CalendarWords words = new CalendarWords();
    private final DayReader days;
    private final ClockReader clocks;
    private final ShiftReader shifts;

    MomentFinder(NumeralFinder numerals) {
        days = new DayReader(words, numerals);
        clocks = new ClockReader(words, numerals);
        shifts = new ShiftReader(words, numerals);
    }

    /** The moments of a sentence in order, none in another. */
    List<WrittenMoment> find(Tokens tokens) {
        var found = new ArrayList<WrittenMoment>();
        int i = 0;
        while (i < tokens.size()) {
            WrittenMoment moment = at(tokens, i);
            if (moment == null) {
                i++;
            } else {
                found.add(moment);
                i = moment.until();
            }
        }
        return found;
    }

    private @Nullable WrittenMoment at(Tokens tokens, int index) {
        WrittenMoment clocked = clocked(tokens, index);
        if (clocked != null) {
            return clocked;
        }
        WrittenMoment shifted = shifts.at(tokens, index);
        if (shifted != null) {
            return withClock(tokens, shifted);
        }
        int start = tokens.is(index, "early", "late", "mid") ? index + 1 : index;
        start += start > index && tokens.get(start).isDash() ? 1 : 0;
        DayReader.Read day = days.at(tokens, start);
        if (day == null) {
            return null;
        }
        return withClock(tokens, new WrittenMoment(index, day.until(), kind(day.day()), day.day(), null, null));
    }

    private static Moment.Kind kind(CalendarDay day) {
        if (day.isDate()) {
            return Moment.Kind.DATE;
        }
        if (day.weekday() > 0) {
            return Moment.Kind.WEEKDAY;
        }
        return day.month() > 0 || !day.season().isEmpty() ? Moment.Kind.MONTH : Moment.Kind.YEAR;
    }

    /** A time that stands before its day, or alone: "5 p.m. on Friday". */
    private @Nullable WrittenMoment clocked(Tokens tokens, int index) {
        ClockReader.Read clock = clocks.at(tokens, index);
        if (clock == null) {
            return loosePart(tokens, index);
        }
        int next = clock.until();
        int start = tokens.is(next, "on", ",") ? next + 1 : next;
        DayReader.Read day = days.at(tokens, start);
        if (day != null && (day.day().isDate() || day.day().weekday() > 0)) {
            return new WrittenMoment(index, day.until(), Moment.Kind.TIME, day.day(), clock.time(), null);
        }
        WrittenMoment shifted = tokens.is(start, "today", "yesterday", "tomorrow") ? shifts.at(tokens, start) : null;
        return shifted == null
                ? new WrittenMoment(index, next, Moment.Kind.TIME, CalendarDay.UNSAID, clock.time(), null)
                : new WrittenMoment(index, shifted.until(), Moment.Kind.TIME, shifted.day(), clock.time(),
                        shifted.shift());
    }

    /** "in the morning", "that evening", "overnight": of a day told before. */
    private @Nullable WrittenMoment loosePart(Tokens tokens, int index) {
        String part = clocks.part(tokens, index);
        boolean told = tokens.are(index - 2, "in", "the") || tokens.is(index - 1, "that") || tokens.is(index,
                "overnight");
        return part.isEmpty() || !told || tokens.lower(index).endsWith("s")
                ? null
                : new WrittenMoment(index, index + 1, Moment.Kind.DAY_PART, CalendarDay.UNSAID,
                        ClockTime.ofPart(part), null);
    }

    /** A day with the time or the part of the day after it. */
    private WrittenMoment withClock(Tokens tokens, WrittenMoment moment) {
        boolean day = moment.kind() == Moment.Kind.DATE || moment.kind() == Moment.Kind.WEEKDAY
                || (moment.shift() != null && moment.shift().unit() == Shift.Unit.DAY && moment.clock() == null
                        && moment.shift().extent() != Shift.Extent.VAGUE);
        if (!day) {
            return moment;
        }
        int next = moment.until();
        String part = clocks.part(tokens, next);
        if (!part.isEmpty()) {
            return new WrittenMoment(moment.from(), next + 1, Moment.Kind.DAY_PART, moment.day(),
                    ClockTime.ofPart(part), moment.shift());
        }
        int start = tokens.is(next, "at", ",") ? next + 1 : next;
        start = tokens.is(start, "about", "around", "at") ? start + 1 : start;
        ClockReader.Read clock = clocks.at(tokens, start);
        return clock == null
                ? moment
                : new WrittenMoment(moment.from(), clock.until(), Moment.Kind.TIME, moment.day(), clock.time(),
                        moment.shift());
    }
}
