package app.lateral.mention;

import org.jspecify.annotations.Nullable;

/**
 * Reads times of the day: "5 p.m. Eastern time", "17:00 GMT", "1700 GMT", "noon", "five o'clock", "half past seven",
 * "the evening". Not: "a score of 3:2".
 */
final class ClockReader {
    private final CalendarWords words;
    private final NumeralFinder numerals;

    ClockReader(CalendarWords words, NumeralFinder numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /** A time with the token after it. */
    record Read(ClockTime time, int until) {}

    /** The time that begins at a token, with its zone, or null. */
    @Nullable
    Read at(Tokens tokens, int index) {
        Read clock = clock(tokens, index);
        if (clock == null) {
            return null;
        }
        int until = clock.until();
        if (tokens.is(until, "in", "this", "at") && !words.part(tokens.lower(after(tokens, until))).isEmpty()) {
            int part = after(tokens, until);
            return new Read(inPart(clock.time(), words.part(tokens.lower(part))), part + 1);
        }
        return new Read(clock.time(), zone(tokens, until));
    }

    private static int after(Tokens tokens, int preposition) {
        return tokens.is(preposition + 1, "the") ? preposition + 2 : preposition + 1;
    }

    private static ClockTime inPart(ClockTime time, String part) {
        boolean late = !part.equals("MO") && time.hour() > 0 && time.hour() < 12;
        return late ? ClockTime.of(time.hour() + 12, time.minute()) : time;
    }

    /** Whether the word at a token is a part of the day ("afternoon"). */
    String part(Tokens tokens, int index) {
        return words.part(tokens.lower(index));
    }

    private @Nullable Read clock(Tokens tokens, int index) {
        Token token = tokens.get(index);
        if (token.is("noon", "midday")) {
            return new Read(ClockTime.of(12, 0), index + 1);
        }
        if (token.is("midnight")) {
            return new Read(ClockTime.of(0, 0), index + 1);
        }
        if (token.is("half", "quarter")) {
            return past(tokens, index);
        }
        if (token.isNumber()) {
            return digits(tokens, index);
        }
        Numeral hour = token.isWord() && !token.is("a", "an") ? numerals.at(tokens, index) : null;
        if (hour == null || hour.amount().isRange() || hour.value().signum() <= 0 || hour.value().intValue() > 12
                || hour.value().scale() > 0) {
            return null;
        }
        return halved(tokens, hour.until(), hour.value().intValue(), 0);
    }

    /** "half past seven", "quarter to nine". */
    private @Nullable Read past(Tokens tokens, int index) {
        if (!tokens.is(index + 1, "past", "to", "after")) {
            return null;
        }
        Numeral hour = numerals.at(tokens, index + 2);
        if (hour == null || hour.amount().isRange() || hour.value().signum() <= 0 || hour.value().intValue() > 12) {
            return null;
        }
        int minutes = tokens.is(index, "half") ? 30 : 15;
        boolean to = tokens.is(index + 1, "to");
        int time = hour.value().intValue() * 60 + (to ? -minutes : minutes);
        Read exact = halved(tokens, hour.until(), time / 60, time % 60);
        return exact != null ? exact : new Read(ClockTime.of(time / 60 % 24, time % 60), hour.until());
    }

    private @Nullable Read digits(Tokens tokens, int index) {
        Token token = tokens.get(index);
        boolean code = token.isGlued() && (tokens.get(index - 1).isWord() || tokens.is(index - 1, ":", "/", "."));
        if (code || (tokens.is(index + 1, ":") && !tokens.get(index + 1).isGlued())) {
            return null;
        }
        int hour = DayReader.plain(token);
        if (tokens.is(index + 1, ":") && tokens.get(index + 2).isNumber() && tokens.get(index + 2).isGlued()) {
            return colon(tokens, index, hour);
        }
        if (hour < 0) {
            return decimal(tokens, index);
        }
        boolean four = token.text().length() == 4;
        if (four && words.isZone(tokens.lower(index + 1)) && hour % 100 < 60 && hour / 100 < 25) {
            return new Read(ClockTime.of(hour / 100, hour % 100), index + 1);
        }
        if (four && hour % 100 < 60 && hour / 100 <= 12 && hour >= 100) {
            return halved(tokens, index + 1, hour / 100, hour % 100);
        }
        return hour <= 12 ? halved(tokens, index + 1, hour, 0) : null;
    }

    private @Nullable Read colon(Tokens tokens, int index, int hour) {
        Token minutes = tokens.get(index + 2);
        int minute = DayReader.plain(minutes);
        if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || minutes.text().length() != 2) {
            return null;
        }
        int until = index + 3;
        if (tokens.is(until, ":") && tokens.get(until).isGlued() && tokens.get(until + 1).isNumber()) {
            until += 2;
        }
        Read half = hour <= 12 ? halved(tokens, until, hour, minute) : null;
        return half != null ? half : new Read(ClockTime.of(hour, minute), until);
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
        Read half = hour <= 12 ? halved(tokens, index + 1, hour, minute) : null;
        boolean zoned = words.isZone(tokens.lower(index + 1)) && tokens.get(index + 1).isCapitalised();
        return half != null ? half : zoned ? new Read(ClockTime.of(hour, minute), index + 1) : null;
    }

    /** Before or after noon, or "o'clock"; null where neither is said. */
    private @Nullable Read halved(Tokens tokens, int index, int hour, int minute) {
        int i = tokens.get(index).isDash() && tokens.get(index).isGlued() ? index + 1 : index;
        if (tokens.is(i, "am", "a.m.", "a.m")) {
            return new Read(ClockTime.of(hour == 12 ? 0 : hour, minute), i + 1);
        }
        if (tokens.is(i, "pm", "p.m.", "p.m")) {
            return new Read(ClockTime.of(hour == 12 ? 12 : hour + 12, minute), i + 1);
        }
        if (tokens.is(i, "o'clock", "oclock")) {
            return new Read(ClockTime.of(hour, minute), i + 1);
        }
        return tokens.is(i, "noon") ? new Read(ClockTime.of(12, 0), i + 1) : null;
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
