package app.lateral.mention;

import java.util.Map;
import java.util.Set;

/** The words of the calendar and the clock. Numbers are 0 where a word is none of the kind asked for. */
final class CalendarWords {
    private final Map<String, String> months;
    private final Map<String, String> shortMonths;
    private final Map<String, String> weekdays;
    private final Map<String, String> shortWeekdays;
    private final Map<String, String> parts;
    private final Map<String, String> seasons;
    private final Set<String> zones;
    private final Set<String> zoneWords;

    CalendarWords() {
        var list = WordList.read("calendar.txt");
        months = list.values("months");
        shortMonths = list.values("short-months");
        weekdays = list.values("weekdays");
        shortWeekdays = list.values("short-weekdays");
        parts = list.values("parts");
        seasons = list.values("seasons");
        zones = list.forms("zones");
        zoneWords = list.forms("zone-words");
    }

    /** The month of a full name, 1 to 12. */
    int month(String lower) {
        return number(months, lower);
    }

    /** The month of an abbreviation, 1 to 12. */
    int shortMonth(String lower) {
        return number(shortMonths, lower);
    }

    /** The weekday of a full name, 1 (Monday) to 7. */
    int weekday(String lower) {
        return number(weekdays, lower);
    }

    /** The weekday of an abbreviation, 1 (Monday) to 7. */
    int shortWeekday(String lower) {
        return number(shortWeekdays, lower);
    }

    private static int number(Map<String, String> words, String lower) {
        String number = words.get(lower);
        return number == null ? 0 : Integer.parseInt(number);
    }

    /** The part of the day ("MO", "AF", "EV", "NI"), or empty. */
    String part(String lower) {
        return parts.getOrDefault(lower, "");
    }

    /** The season ("SP", "SU", "FA", "WI"), or empty. */
    String season(String lower) {
        return seasons.getOrDefault(lower, "");
    }

    /** Whether it is the abbreviation of a time zone. */
    boolean isZone(String lower) {
        return zones.contains(lower);
    }

    /** Whether it is a word of a time zone's name, as in "Eastern time". */
    boolean isZoneWord(String lower) {
        return zoneWords.contains(lower);
    }
}
