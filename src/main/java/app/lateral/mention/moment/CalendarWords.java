package app.lateral.mention.moment;

import app.lateral.mention.token.WordList;

import org.jspecify.annotations.Nullable;

/** The words of the calendar and the clock. Numbers are 0 where a word is none of the kind asked for. */
final class CalendarWords {
    private final WordList list = WordList.read(CalendarWords.class, "calendar.txt");

    /** The month of a full name, 1 to 12. */
    int month(String lower) {
        return number("months", lower);
    }

    /** The month of an abbreviation, 1 to 12. */
    int shortMonth(String lower) {
        return number("short-months", lower);
    }

    /** The weekday of a full name, 1 (Monday) to 7. */
    int weekday(String lower) {
        return number("weekdays", lower);
    }

    /** The weekday of an abbreviation, 1 (Monday) to 7. */
    int shortWeekday(String lower) {
        return number("short-weekdays", lower);
    }

    private int number(String section, String lower) {
        String number = list.value(section, lower);
        return number == null ? 0 : Integer.parseInt(number);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The part of the day ("MO", "AF", "EV", "NI"), or empty. */
    String part(String lower) {
        return orEmpty(list.value("parts", lower));
    }

    /** The season ("SP", "SU", "FA", "WI"), or empty. */
    String season(String lower) {
        return orEmpty(list.value("seasons", lower));
    }

    /** Whether it is the abbreviation of a time zone. */
    boolean isZone(String lower) {
        return list.has("zones", lower);
    }

    /** The zone of an abbreviation or of a word of its name, by a place that keeps it; empty for any or none. */
    String zone(String lower) {
        String zone = list.value("zones", lower);
        return orEmpty(zone == null ? list.value("zone-words", lower) : zone);
    }

    /** Whether it is a word of a time zone's name, as in "Eastern time". */
    boolean isZoneWord(String lower) {
        return list.has("zone-words", lower);
    }
}
