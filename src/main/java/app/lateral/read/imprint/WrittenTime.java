package app.lateral.read.imprint;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.text.Publication;
import org.jspecify.annotations.Nullable;

/** Times as formats write them for programs: ISO 8601 in its basic and extended form, RFC 5322, seconds since 1970. */
public final class WrittenTime {
    private static final Pattern ISO = Pattern.compile("^(\\d{4})-?(\\d{2})-?(\\d{2})"
            + "(?:[Tt ](\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)? ?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?$");
    private static final Pattern SECONDS = Pattern.compile("^1\\d{9}(?:\\d{3})?$");

    private WrittenTime() {
    }

    /** The time written, or printed as on a page; null where there is none. */
    public static @Nullable Publication of(@Nullable String written) {
        String text = written == null ? "" : written.strip();
        if (text.isEmpty() || text.length() > 100) {
            return null;
        }
        Matcher iso = ISO.matcher(text);
        try {
            if (iso.matches()) {
                return iso(iso);
            }
            if (SECONDS.matcher(text).matches()) {
                return of(Instant.ofEpochSecond(Long.parseLong(text.substring(0, 10))).atOffset(ZoneOffset.UTC));
            }
            return of(OffsetDateTime.parse(text.replaceFirst("(?:GMT|UTC|UT)$", "+0000"),
                    DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException _) {
            LocalDate day = DateLine.dateIn(text);
            return day == null ? null : PrintedTime.on(day, text);
        }
    }

    private static Publication of(OffsetDateTime time) {
        return new Publication(time.toLocalDate(), time.toLocalTime().withNano(0).withSecond(0), time.getOffset());
    }

    private static Publication iso(Matcher iso) {
        LocalDate day = LocalDate.of(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        if (iso.group(4) == null) {
            return Publication.on(day);
        }
        String offset = iso.group(7);
        ZoneId zone = offset == null ? null : ZoneOffset.of(offset.toUpperCase(Locale.ROOT));
        return new Publication(day, LocalTime.of(number(iso.group(4)), number(iso.group(5))), zone);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
