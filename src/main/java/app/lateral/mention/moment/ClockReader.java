package app.lateral.mention.moment;

import java.util.Set;

import app.lateral.mention.number.Numeral;
import app.lateral.mention.number.NumeralFinder;
import app.lateral.mention.token.Token;
import app.lateral.mention.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads times of the day: "5 p.m. Eastern time", "17:00 GMT", "1700 GMT", "noon", "five o'clock", "half past seven",
 * "7.30 in the evening". Not: "a score of 3:2".
 */
final class ClockReader {
    private static final Set<String> BEFORE_NOON = Set.of("am", "a.m.", "a.m", "a");
    private static final Set<String> AFTER_NOON = Set.of("pm", "p.m.", "p.m", "p");

    private final CalendarWords words;
    private final NumeralFinder numerals;

    ClockReader(CalendarWords words, NumeralFinder numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /** What tells that a number is a time of the day. */
    enum Sign {
        /** Nothing: "5". */
        NONE,
        /** Its form, which leaves the half of the day open: "5:30", "five o'clock". */
        FORM,
        /** The half of the day: "5 p.m.", "5 in the afternoon", "noon". */
        HALF
    }

    /** A time with what tells it and the token after it. */
    record Read(ClockTime time, Sign sign, int until) {
        private Read(int hour, int minute, Sign sign, int until) {
            this(ClockTime.of(hour, minute), sign, until);
        }

        /** The same after noon, where nothing says otherwise. */
        Read afterNoon() {
            return sign == Sign.HALF ? this : new Read(time.afterNoon(), Sign.HALF, until);
        }
    }

    /** The time that surely begins at a token, with its zone, or null. */
    @Nullable
    Read at(Tokens tokens, int index) {
        Read clock = bare(tokens, index);
        return clock == null || clock.sign() == Sign.NONE ? null : clock;
    }

    /** The time that may begin at a token, though only what stands around it tells that it is one; or null. */
    @Nullable
    Read bare(Tokens tokens, int index) {
        Read clock = clock(tokens, index);
        if (clock == null) {
            return null;
        }
        int part = partAfter(tokens, clock.until());
        if (part > 0 && clock.time().hour() <= 12) {
            String name = words.part(tokens.lower(part));
            return name.equals("MO")
                    ? new Read(clock.time(), Sign.HALF, part + 1)
                    : new Read(clock.time().afterNoon(), Sign.HALF, part + 1);
        }
        int until = zone(tokens, clock.until());
        return new Read(clock.time().in(zoneName(tokens, clock.until(), until)), clock.sign(), until);
    }

    /** The part of the day after a time: "in the morning", "this evening", "at night", "early morning"; or 0. */
    private int partAfter(Tokens tokens, int index) {
        int next = tokens.is(index, "in", "at") ? index + 1 : index;
        next = tokens.is(next, "the") ? next + 1 : next;
        next = tokens.is(next, "early", "late") ? next + 1 : next;
        boolean led = next > index && !tokens.lower(next).endsWith("s");
        return led && !words.part(tokens.lower(next)).isEmpty() ? next : 0;
    }

    private @Nullable Read clock(Tokens tokens, int index) {
        Token token = tokens.get(index);
        if (token.is("noon", "midday")) {
            return new Read(12, 0, Sign.HALF, index + 1);
        }
        if (token.is("midnight") || tokens.are(index, "mid", "night")) {
            return new Read(0, 0, Sign.HALF, token.is("mid") ? index + 2 : index + 1);
        }
        Read past = past(tokens, index);
        if (past != null) {
            return past;
        }
        return token.isNumber() ? digits(tokens, index) : spelled(tokens, index);
    }

    /** "five p.m.", "seven thirty". */
    private @Nullable Read spelled(Tokens tokens, int index) {
        int hour = tokens.get(index).isWord() && !tokens.is(index, "a", "an") ? whole(tokens, index) : -1;
        if (hour < 1 || hour > 12) {
            return null;
        }
        int until = index + 1;
        int dash = tokens.get(until).isDash() && tokens.get(until).isGlued() ? until + 1 : until;
        int minute = tokens.get(dash).isWord() ? whole(tokens, dash) : -1;
        Numeral minutes = minute >= 10 && minute < 60 ? numerals.at(tokens, dash) : null;
        return minutes == null
                ? halved(tokens, until, hour, 0, Sign.NONE)
                : halved(tokens, minutes.until(), hour, minute, Sign.NONE);
    }

    /** The value of a small whole number in words or digits, or -1. */
    private int whole(Tokens tokens, int index) {
        Numeral numeral = numerals.at(tokens, index);
        boolean small = numeral != null && numeral.sort() == Numeral.Sort.CARDINAL && !numeral.amount().isRange()
                && numeral.value().scale() <= 0 && numeral.value().signum() > 0
                && numeral.value().precision() - numeral.value().scale() <= 2;
        return numeral != null && small ? numeral.value().intValue() : -1;
    }

    /** "half past seven", "quarter to nine", "20 min past eight", "ten past 9". */
    private @Nullable Read past(Tokens tokens, int index) {
        Token token = tokens.get(index);
        int minutes = token.is("half") ? 30 : token.is("quarter") ? 15 : -1;
        int next = index + 1;
        if (minutes < 0 && (token.isNumber() || token.isWord()) && !token.is("a", "an")) {
            Numeral numeral = numerals.at(tokens, index);
            minutes = whole(tokens, index);
            next = numeral == null ? next : numeral.until();
            next = tokens.is(next, "min", "minutes", "minute") ? next + 1 : next;
        }
        boolean half = token.is("half", "quarter");
        if (minutes < 1 || minutes > 59 || !(tokens.is(next, "past") || (half && tokens.is(next, "to", "after")))) {
            return null;
        }
        int hour = whole(tokens, next + 1);
        Numeral named = numerals.at(tokens, next + 1);
        if (hour < 1 || hour > 12 || named == null) {
            return null;
        }
        int time = hour * 60 + (tokens.is(next, "to") ? -minutes : minutes);
        return halved(tokens, named.until(), time / 60, time % 60, Sign.FORM);
    }

    private @Nullable Read digits(Tokens tokens, int index) {
        Token token = tokens.get(index);
        boolean code = token.isGlued() && (tokens.get(index - 1).isWord() || tokens.is(index - 1, ":", "/", "."));
        if (code || (tokens.is(index + 1, ":") && !tokens.get(index + 1).isGlued())) {
            return null;
        }
        int hour = token.plainNumber();
        if (tokens.is(index + 1, ":") && tokens.get(index + 2).isNumber() && tokens.get(index + 2).isGlued()) {
            return colon(tokens, index, hour);
        }
        if (hour < 0) {
            return decimal(tokens, index);
        }
        boolean four = token.text().length() == 4;
        if (four && words.isZone(tokens.lower(index + 1)) && hour % 100 < 60 && hour / 100 < 25) {
            return new Read(hour / 100, hour % 100, Sign.HALF, index + 1);
        }
        if (four && hour % 100 < 60 && hour / 100 <= 12 && hour >= 100) {
            Read read = halved(tokens, index + 1, hour / 100, hour % 100, Sign.NONE);
            return read.sign() == Sign.NONE ? null : read;
        }
        return hour >= 1 && hour <= 12 ? halved(tokens, index + 1, hour, 0, Sign.NONE) : null;
    }

    private static @Nullable Read colon(Tokens tokens, int index, int hour) {
        Token minutes = tokens.get(index + 2);
        int minute = minutes.plainNumber();
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || minutes.text().length() != 2) {
            return null;
        }
        int until = index + 3;
        int second = 0;
        if (tokens.is(until, ":") && tokens.get(until).isGlued() && tokens.get(until + 1).isNumber()) {
            second = Math.clamp(tokens.get(until + 1).plainNumber(), 0, 59);
            until += 2;
        }
        Read read = hour <= 12
                ? halved(tokens, until, hour, minute, Sign.FORM)
                : new Read(hour, minute, Sign.HALF, until);
        var time = new ClockTime(read.time().hour(), minute, second, "", "");
        return new Read(time, read.sign(), read.until());
    }

    /** "7.30 p.m.", "17.00 GMT". */
    private @Nullable Read decimal(Tokens tokens, int index) {
        String[] parts = tokens.get(index).text().split("\\.", -1);
        if (parts.length != 2 || parts[0].isEmpty() || parts[0].length() > 2 || parts[1].length() != 2) {
            return null;
        }
        int hour = Integer.parseInt(parts[0]);
        int minute = Integer.parseInt(parts[1]);
        if (hour > 24 || minute > 59) {
            return null;
        }
        if (words.isZone(tokens.lower(index + 1)) && tokens.get(index + 1).isCapitalised()) {
            return new Read(hour, minute, Sign.HALF, index + 1);
        }
        return hour >= 1 && hour <= 12 ? halved(tokens, index + 1, hour, minute, Sign.NONE) : null;
    }

    /** With the half of the day, or "o'clock", where they are said. */
    private static Read halved(Tokens tokens, int index, int hour, int minute, Sign otherwise) {
        int i = (tokens.get(index).isDash() || tokens.is(index, ".")) && tokens.get(index).isGlued()
                && tokens.get(index + 1).isGlued() ? index + 1 : index;
        i = tokens.is(i, "o'clock", "oclock") ? i + 1 : i;
        boolean letter = tokens.is(i, "a", "p");
        boolean spaced = letter && tokens.is(i + 1, "m") && !tokens.get(i + 1).isGlued();
        boolean sure = !letter || tokens.get(i).isGlued() || spaced;
        int until = spaced ? i + 2 : i + 1;
        if (sure && BEFORE_NOON.contains(tokens.lower(i))) {
            return new Read(hour == 12 ? 0 : hour, minute, Sign.HALF, until);
        }
        if (sure && AFTER_NOON.contains(tokens.lower(i))) {
            return new Read(hour == 12 ? 12 : hour + 12, minute, Sign.HALF, until);
        }
        if (tokens.is(i, "noon") && hour == 12) {
            return new Read(12, 0, Sign.HALF, i + 1);
        }
        return tokens.is(i - 1, "o'clock", "oclock")
                ? new Read(hour, minute, Sign.FORM, i)
                : new Read(hour, minute, otherwise, index);
    }

    private String zoneName(Tokens tokens, int from, int until) {
        String zone = "";
        for (int i = from; i < until; i++) {
            String named = words.zone(tokens.lower(i));
            zone = named.isEmpty() ? zone : named;
        }
        return zone;
    }

    private int zone(Tokens tokens, int index) {
        int start = tokens.is(index, "(") ? index + 1 : index;
        if (words.isZone(tokens.lower(start)) && tokens.get(start).isCapitalised()) {
            return start > index && tokens.is(start + 1, ")") ? start + 2 : start == index ? start + 1 : index;
        }
        int i = index;
        while (i < index + 3 && words.isZoneWord(tokens.lower(i))) {
            i++;
        }
        return i > index && tokens.is(i, "time") ? i + 1 : index;
    }
}
