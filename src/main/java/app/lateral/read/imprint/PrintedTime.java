package app.lateral.read.imprint;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.text.Publication;
import org.jspecify.annotations.Nullable;

/** Times of day as news pages print them beside a date: "14:05", "8.05 p.m. EDT", "1740 GMT", "2023-03-14T14:05+01:00". */
public final class PrintedTime {
    private static final String OFFSET = "[+-]\\d{1,2}(?::?\\d{2})?";
    private static final String ZONE = "(?:\\s*\\(?((?:gmt|utc)" + OFFSET + "|[a-z]{2,4}\\b|" + OFFSET + "\\b))?";
    private static final Pattern ISO = Pattern
            .compile(
                    "\\b\\d{4}-\\d{2}-\\d{2}[t ](\\d{2}):(\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?\\s*(z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern TWELVE_HOURS = Pattern
            .compile("(?<![\\d.:])(\\d{1,2})(?:[:.](\\d{2}))?(?::\\d{2})?\\s*([ap])\\.?\\s?m\\b\\.?" + ZONE);
    private static final Pattern WHOLE_DAY = Pattern
            .compile("(?<![\\d.:+-])(\\d{1,2})[:.h](\\d{2})(?::\\d{2})?(?![\\d.])(?:\\s*hrs)?" + ZONE);
    private static final Pattern MILITARY = Pattern.compile("\\b([01]\\d|2[0-3])([0-5]\\d)\\s*(gmt|utc|z)\\b");
    /** Abbreviations with one meaning among news pages in English; "IST" and "CST" have several. */
    private static final Map<String, ZoneId> ZONES = Map.ofEntries(Map.entry("z", ZoneOffset.UTC),
            Map.entry("gmt", ZoneOffset.UTC), Map.entry("utc", ZoneOffset.UTC), Map.entry("bst", ZoneOffset.ofHours(1)),
            Map.entry("wet", ZoneOffset.UTC), Map.entry("west", ZoneOffset.ofHours(1)),
            Map.entry("cet", ZoneOffset.ofHours(1)), Map.entry("cest", ZoneOffset.ofHours(2)),
            Map.entry("eet", ZoneOffset.ofHours(2)), Map.entry("eest", ZoneOffset.ofHours(3)),
            Map.entry("msk", ZoneOffset.ofHours(3)), Map.entry("pkt", ZoneOffset.ofHours(5)),
            Map.entry("hkt", ZoneOffset.ofHours(8)), Map.entry("sgt", ZoneOffset.ofHours(8)),
            Map.entry("jst", ZoneOffset.ofHours(9)), Map.entry("kst", ZoneOffset.ofHours(9)),
            Map.entry("aest", ZoneOffset.ofHours(10)), Map.entry("aedt", ZoneOffset.ofHours(11)),
            Map.entry("nzst", ZoneOffset.ofHours(12)), Map.entry("nzdt", ZoneOffset.ofHours(13)),
            Map.entry("est", ZoneOffset.ofHours(-5)), Map.entry("edt", ZoneOffset.ofHours(-4)),
            Map.entry("cdt", ZoneOffset.ofHours(-5)), Map.entry("mst", ZoneOffset.ofHours(-7)),
            Map.entry("mdt", ZoneOffset.ofHours(-6)), Map.entry("pst", ZoneOffset.ofHours(-8)),
            Map.entry("pdt", ZoneOffset.ofHours(-7)), Map.entry("et", ZoneId.of("America/New_York")),
            Map.entry("ct", ZoneId.of("America/Chicago")), Map.entry("mt", ZoneId.of("America/Denver")),
            Map.entry("pt", ZoneId.of("America/Los_Angeles")));

    private PrintedTime() {
    }

    /** The day with the first time of day that the line tells, or the day alone. */
    public static Publication on(LocalDate day, String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(lower);
        if (iso.find()) {
            return publication(day, hour(iso.group(1)), hour(iso.group(2)), iso.group(3));
        }
        Matcher twelve = TWELVE_HOURS.matcher(lower);
        if (twelve.find() && hour(twelve.group(1)) <= 12) {
            int hour = hour(twelve.group(1)) % 12 + (twelve.group(3).equals("p") ? 12 : 0);
            return publication(day, hour, twelve.group(2) == null ? 0 : hour(twelve.group(2)), twelve.group(4));
        }
        Matcher military = MILITARY.matcher(lower);
        if (military.find()) {
            return publication(day, hour(military.group(1)), hour(military.group(2)), military.group(3));
        }
        Matcher whole = WHOLE_DAY.matcher(lower);
        return whole.find()
                ? publication(day, hour(whole.group(1)), hour(whole.group(2)), whole.group(3))
                : Publication.on(day);
    }

    private static int hour(String digits) {
        return Integer.parseInt(digits);
    }

    private static Publication publication(LocalDate day, int hour, int minute, @Nullable String zone) {
        if (hour > 23 || minute > 59) {
            return Publication.on(day);
        }
        return new Publication(day, LocalTime.of(hour, minute), zone == null ? null : zone(zone));
    }

    private static @Nullable ZoneId zone(String printed) {
        ZoneId known = ZONES.get(printed);
        String offset = printed.replaceFirst("^(?:gmt|utc)", "");
        if (known != null || !offset.matches(OFFSET)) {
            return known;
        }
        String digits = offset.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        int sign = offset.charAt(0) == '-' ? -1 : 1;
        return hours > 14 || minutes > 59 ? null : ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
}
