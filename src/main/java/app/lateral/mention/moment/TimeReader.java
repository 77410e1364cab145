package app.lateral.mention.moment;

import java.util.List;

import app.lateral.mention.number.NumeralFinder;
import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads days with their times: "Friday at 5 p.m.", "3 to 5 p.m. on Tuesday", "last night at 8", "in the morning". A bare
 * number is a time only after a word that says so beside a day, and where it counts nothing.
 */
final class TimeReader {
    private static final List<String> JOINTS = List.of("to", "until", "till", "through");

    private final DayReader days;
    private final ClockReader clocks;
    private final CalendarWords words;

    TimeReader(CalendarWords words, NumeralFinder numerals) {
        this.words = words;
        days = new DayReader(words, numerals);
        clocks = new ClockReader(words, numerals);
    }

    /** One or two times by the clock, with the token after them. */
    private record Clocks(ClockReader.Read first, ClockReader.@Nullable Read last) {
        int until() {
            return last == null ? first.until() : last.until();
        }
    }

    /** The time that begins at a token, or null. */
    @Nullable
    ReadTime at(Tokens tokens, int index) {
        Clocks clock = clocks(tokens, index);
        if (clock != null) {
            return withDay(tokens, clock);
        }
        ReadTime loose = loosePart(tokens, index);
        if (loose != null) {
            return loose;
        }
        ReadTime day = days.at(tokens, index);
        return day == null || !DayReader.isDay(day.time()) ? day : withClock(tokens, withPart(tokens, day));
    }

    private @Nullable Clocks clocks(Tokens tokens, int index) {
        Clocks range = range(tokens, index);
        if (range != null) {
            return range;
        }
        ClockReader.Read clock = clocks.at(tokens, index);
        return clock == null ? null : new Clocks(clock, null);
    }

    /** "5 to 6 p.m.", "2:00 - 2:30", "between 10 and 11:30". */
    private @Nullable Clocks range(Tokens tokens, int index) {
        ClockReader.Read first = clocks.bare(tokens, index);
        if (first == null) {
            return null;
        }
        int joint = first.until();
        boolean between = tokens.is(index - 1, "between") && tokens.is(joint, "and", "to");
        if (!between && !tokens.get(joint).isDash() && !JOINTS.contains(tokens.lower(joint))) {
            return null;
        }
        ClockReader.Read last = clocks.bare(tokens, joint + 1);
        if (last == null) {
            return null;
        }
        boolean sure = first.sign() != ClockReader.Sign.NONE || last.sign() != ClockReader.Sign.NONE;
        ReadTime day = sure || !between ? null : days.at(tokens, last.until());
        boolean night = day != null && day.time() instanceof TimeExpression.AtTime;
        return sure || night ? halved(first, last) : null;
    }

    /** Both in the halves of the day in which the first stands before the last. */
    private static Clocks halved(ClockReader.Read first, ClockReader.Read last) {
        boolean late = last.sign() == ClockReader.Sign.HALF && last.time().hour() >= 12;
        if (late && isBefore(first.afterNoon(), last)) {
            return new Clocks(first.afterNoon(), last);
        }
        if (last.sign() != ClockReader.Sign.HALF && isBefore(last, first)) {
            return new Clocks(first, last.afterNoon());
        }
        return new Clocks(first, last);
    }

    private static boolean isBefore(ClockReader.Read one, ClockReader.Read other) {
        return one.time().firstMinute() < other.time().firstMinute();
    }

    /** A time with the day after it: "5 p.m. on Friday", "9:40 last night". */
    private ReadTime withDay(Tokens tokens, Clocks clock) {
        int next = clock.until();
        int start = tokens.is(next, "on", ",", "of", "for") ? next + 1 : next;
        ReadTime day = days.at(tokens, start);
        boolean mayFollow = day != null && DayReader.isDay(day.time()) && !(day.time() instanceof TimeExpression.Away)
                && !isTold(day.time());
        if (day == null || !mayFollow) {
            return new ReadTime(join(null, clock), next);
        }
        ReadTime part = withPart(tokens, day);
        return new ReadTime(join(part.time(), clock), part.until());
    }

    /** "the day before", which does not belong to the time before it. */
    private static boolean isTold(TimeExpression time) {
        return time instanceof TimeExpression.Shifted(Shift shift) && shift.anchor() != Shift.Anchor.WRITING;
    }

    private static TimeExpression join(@Nullable TimeExpression day, Clocks clock) {
        ClockReader.Read last = clock.last();
        TimeExpression first = join(day, clock.first());
        return last == null ? first : new TimeExpression.Period(first, join(day, last));
    }

    private static TimeExpression join(@Nullable TimeExpression day, ClockReader.Read clock) {
        if (!(day instanceof TimeExpression.AtTime(var of, ClockTime part)) || part.isExact()) {
            return new TimeExpression.AtTime(day, clock.time());
        }
        boolean small = part.part().equals("NI") && clock.time().hour() <= 5;
        boolean morning = part.part().equals("MO") || small || clock.sign() == ClockReader.Sign.HALF;
        return new TimeExpression.AtTime(of, morning ? clock.time() : clock.time().afterNoon());
    }

    /** "in the morning", "that evening", "overnight": of a day told before; perhaps "in the afternoon at 3". */
    private @Nullable ReadTime loosePart(Tokens tokens, int index) {
        ReadTime share = sharedPart(tokens, index);
        if (share != null) {
            return share;
        }
        if (tokens.is(index, "early", "small") && tokens.is(index + 1, "hours")) {
            return earlyHours(tokens, index + 2);
        }
        boolean in = tokens.is(index, "in");
        int the = in && tokens.is(index + 1, "the") ? index + 2 : index;
        String led = the > index ? words.part(tokens.lower(the)) : "";
        if (!led.isEmpty() && !tokens.lower(the).endsWith("s")) {
            ReadTime part = new ReadTime(new TimeExpression.AtTime(null, ClockTime.ofPart(led)), the + 1);
            return withClock(tokens, part);
        }
        String part = words.part(tokens.lower(index));
        boolean told = tokens.are(index - 2, "in", "the") || tokens.is(index - 1, "that") || tokens.is(index,
                "overnight");
        return part.isEmpty() || !told || tokens.lower(index).endsWith("s")
                ? null
                : new ReadTime(new TimeExpression.AtTime(null, ClockTime.ofPart(part)), index + 1);
    }

    /** "late afternoon", "early in the morning", where it tells a time and no "early morning flight". */
    private @Nullable ReadTime sharedPart(Tokens tokens, int index) {
        TimeExpression.Share share = tokens.is(index, "early")
                ? TimeExpression.Share.START
                : tokens.is(index, "late", "later") ? TimeExpression.Share.END : null;
        int part = tokens.are(index + 1, "in", "the") ? index + 3 : index + 1;
        String name = words.part(tokens.lower(part));
        if (share == null || name.isEmpty() || tokens.lower(part).endsWith("s")
                || tokens.get(part + 1).tag().startsWith("NN")) {
            return null;
        }
        ReadTime whole = new ReadTime(new TimeExpression.AtTime(null, ClockTime.ofPart(name)), part + 1);
        ReadTime clocked = withClock(tokens, whole);
        return clocked.until() > whole.until()
                ? clocked
                : new ReadTime(new TimeExpression.Portion(share, whole.time()), whole.until());
    }

    /** What follows "the small hours": the day of which they are, if any is told. */
    private ReadTime earlyHours(Tokens tokens, int next) {
        ReadTime day = tokens.is(next, "of", "on") ? days.at(tokens, next + 1) : null;
        boolean told = day != null && DayReader.isDay(day.time()) && !(day.time() instanceof TimeExpression.AtTime);
        return new ReadTime(
                new TimeExpression.AtTime(told && day != null ? day.time() : null,
                        ClockTime.ofPart(ClockTime.SMALL_HOURS)),
                told && day != null ? day.until() : next);
    }

    /** A day with the part of the day after it: "Tuesday afternoon", "Sunday in the early morning", "today pm". */
    private ReadTime withPart(Tokens tokens, ReadTime day) {
        if (day.time() instanceof TimeExpression.AtTime) {
            return day;
        }
        int next = day.until();
        if (tokens.is(next, "am", "pm") && !tokens.get(next + 1).tag().startsWith("NN")) {
            String half = tokens.is(next, "am") ? "MO" : "AF";
            return new ReadTime(new TimeExpression.AtTime(day.time(), ClockTime.ofPart(half)), next + 1);
        }
        next = tokens.are(next, "in", "the") ? next + 2 : next;
        next = tokens.is(next, "early", "late") ? next + 1 : next;
        String part = words.part(tokens.lower(next));
        return part.isEmpty()
                ? day
                : new ReadTime(new TimeExpression.AtTime(day.time(), ClockTime.ofPart(part)), next + 1);
    }

    /** A day with the time after it: "Friday at 5 p.m.", "Monday from 9 to 5:30", "Friday at 7". */
    private ReadTime withClock(Tokens tokens, ReadTime day) {
        int next = day.until();
        int start = tokens.is(next, ",") ? next + 1 : next;
        start = tokens.is(start, "at", "@", "from", "between", "for") ? start + 1 : start;
        start = tokens.is(start, "about", "around") ? start + 1 : start;
        Clocks clock = clocks(tokens, start);
        if (clock == null && tokens.is(start - 1, "at", "around", "about")) {
            ClockReader.Read bare = clocks.bare(tokens, start);
            clock = bare == null || !isAlone(tokens, bare.until()) ? null : new Clocks(bare, null);
        }
        return clock == null || (tokens.is(start - 1, "from", "between", "for") && clock.last() == null
                && clock.first().sign() != ClockReader.Sign.HALF)
                        ? day
                        : new ReadTime(join(day.time(), clock), clock.until());
    }

    /** A day with the time at a token, after words that bound it: "Thursday before 5 p.m."; or null. */
    @Nullable
    ReadTime withClockAt(Tokens tokens, ReadTime day, int index) {
        if (!DayReader.isDay(day.time())) {
            return null;
        }
        ClockReader.Read clock = clocks.at(tokens, index);
        return clock == null ? null : new ReadTime(join(day.time(), clock), clock.until());
    }

    /** Whether nothing follows that a number would count. */
    private static boolean isAlone(Tokens tokens, int index) {
        Token after = tokens.get(index);
        return index >= tokens.size() || (after.shape() == Token.Shape.MARK && !after.is("%", "-", "/", "–"))
                || after.is("and", "or", "in", "on", "for", "with", "when", "after", "to", "but", "as", "until");
    }
}
