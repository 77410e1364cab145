package app.lateral.mention.find;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import app.lateral.mention.Mention;
import app.lateral.mention.Moment;
import app.lateral.mention.Quantity;
import app.lateral.text.TextRange;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * Moments and lengths of time in the form in which the published cases ask for them: span, TIMEX, modifier and where it
 * lies on the calendar. A time without a day lies nowhere; of a part of the day only its day is asked, because the hours
 * at which an evening begins are a convention.
 */
final class TimexForm {
    private TimexForm() {
    }

    static String type(JsonNode result) {
        String name = result.has("TypeName") ? result.get("TypeName").asText() : result.get("Typename").asText();
        return name.replace("datetimeV2.", "");
    }

    /** All forms in which the case accepts a result. */
    static Set<String> asked(JsonNode result) {
        var forms = new TreeSet<String>();
        for (JsonNode value : result.path("Resolution").path("values")) {
            String timex = value.path("timex").asText();
            String place = value.path("value").asText("not resolved");
            if (value.has("start") || value.has("end")) {
                place = value.path("start").asText("") + "~" + value.path("end").asText("");
            }
            forms.add(shown(result.get("Start").asInt(), result.get("End").asInt() + 1, timex(timex),
                    value.path("Mod").asText(""), place(timex(timex), place, type(result))));
        }
        return forms;
    }

    private static String place(String timex, String place, String type) {
        if (place.equals("not resolved") || timex.startsWith("T") || timex.startsWith("(T") || type.equals(
                "duration")) {
            return "";
        }
        if (timex.matches(".*T[A-Z]{2}")) {
            return place.substring(0, Math.min(10, place.length()));
        }
        return place.replaceAll(" 00:00:00", "");
    }

    private static String shown(int start, int end, String timex, String mod, String place) {
        return String.format(Locale.ROOT, "%04d-%04d %s %s %s", start, end, timex, mod, place);
    }

    /** Without the length that a period's two ends tell, and all times to the minute. */
    private static String timex(String timex) {
        String ends = timex.replaceAll("^\\((.*),(.*),P.*\\)$", "($1,$2)");
        return ends.replaceAll("(?<!P)T(\\d)(?=[:,])", "T0$1").replaceAll("(?<!P)T(\\d\\d)(?![:\\d.])", "T$1:00")
                .replaceAll("(T\\d\\d:\\d\\d):00", "$1");
    }

    /** A mention in that form, or empty where it is no time. */
    static Optional<String> found(Mention mention) {
        return switch (mention) {
            case Moment moment -> Optional.of(found(moment));
            case Quantity quantity when quantity.kind() == Quantity.Kind.DURATION -> Optional.of(found(quantity));
            default -> Optional.empty();
        };
    }

    private static String found(Quantity quantity) {
        String mod = switch (quantity.hedge()) {
            case MORE_THAN -> "more";
            case LESS_THAN -> "less";
            default -> "";
        };
        TextRange range = mod.isEmpty() ? quantity.range() : quantity.hedgedRange();
        return shown(range.start(), range.end(), duration(quantity), mod, "");
    }

    private static String duration(Quantity quantity) {
        String unit = quantity.written().toLowerCase(Locale.ROOT);
        BigDecimal seconds = quantity.amount().high();
        String letter = unit.startsWith("mo")
                ? "M"
                : unit.isEmpty()
                        ? "?"
                        : unit.substring(0, 1).toUpperCase(
                                Locale.ROOT);
        boolean clock = unit.startsWith("h") || unit.startsWith("mi") || unit.startsWith("s");
        double length = switch (letter) {
            case "S" -> 1;
            case "H" -> 3600;
            case "D" -> 86400;
            case "W" -> 7 * 86400;
            case "Y" -> 31556952.0;
            default -> unit.startsWith("mo") ? 31556952.0 / 12 : 60;
        };
        BigDecimal count = BigDecimal.valueOf(seconds.doubleValue() / length).setScale(3, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return (clock ? "PT" : "P") + count.toPlainString() + letter;
    }

    private static String found(Moment moment) {
        String timex = timex(periods(moment));
        return shown(moment.boundedRange().start(), moment.boundedRange().end(), timex, mod(moment.bound()),
                place(moment, timex));
    }

    private static String mod(Moment.Bound bound) {
        return switch (bound) {
            case NONE -> "";
            case APPROXIMATELY -> "approx";
            case MIDDLE -> "mid";
            case BEFORE, UNTIL, AFTER, SINCE, START, END -> bound.name().toLowerCase(Locale.ROOT);
        };
    }

    /** The value with its period as two ends in brackets, as TIMEX writes them: quarters, decades and spans too. */
    private static String periods(Moment moment) {
        String value = moment.value();
        LocalDateTime from = moment.from();
        LocalDateTime until = moment.until();
        boolean length = value.matches("P.*/.*|.*/P.*|[0-9]{3}X|[0-9]{2}XX|[0-9]{4}-Q[1-4]");
        if (length && from != null && until != null) {
            return "(" + from.toLocalDate() + "," + until.toLocalDate() + ")";
        }
        if (value.matches("XXXX-Q[1-4]") && from != null && until != null) {
            return "(XXXX" + from.toLocalDate().toString().substring(4) + ",XXXX"
                    + until.toLocalDate().toString().substring(4) + ")";
        }
        int slash = value.indexOf('/');
        return slash < 0 ? value : "(" + day(value.substring(0, slash)) + "," + day(value.substring(slash + 1)) + ")";
    }

    /** The first day of a month or a year, which stands for it as the end of a period. */
    private static String day(String end) {
        if (end.matches("[0-9X]{4}-Q[1-4]")) {
            int month = (end.charAt(6) - '1') * 3 + 1;
            return end.substring(0, 4) + (month < 10 ? "-0" : "-") + month + "-01";
        }
        return end.matches("[0-9X]{4}") ? end + "-01-01" : end.matches("[0-9X]{4}-[0-9]{2}") ? end + "-01" : end;
    }

    private static String place(Moment moment, String timex) {
        LocalDateTime from = moment.from();
        LocalDateTime until = moment.until();
        if (from == null || until == null || timex.startsWith("T") || timex.startsWith("(T")) {
            return "";
        }
        if (timex.matches(".*T[A-Z]{2}")) {
            return from.toLocalDate().toString();
        }
        boolean point = timex.contains("T") || !from.plusDays(1).isBefore(until)
                || timex.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        LocalDateTime start = timex.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? LocalDate.parse(timex).atStartOfDay()
                : from;
        return switch (moment.bound()) {
            case BEFORE -> "~" + written(start);
            case UNTIL -> "~" + written(point ? start : until);
            case SINCE -> written(start) + "~";
            case AFTER -> written(point ? start : until) + "~";
            case NONE, APPROXIMATELY, START, MIDDLE, END -> moment.value().indexOf('/') > 0
                    ? written(from) + "~" + written(lastEnd(moment.value(), until))
                    : point && moment.bound() != Moment.Bound.START && moment.bound() != Moment.Bound.END
                            ? written(start)
                            : written(from) + "~" + written(until);
        };
    }

    /** Where the last end of a period begins. */
    private static LocalDateTime lastEnd(String value, LocalDateTime until) {
        String end = value.substring(value.indexOf('/') + 1);
        if (value.startsWith("P") || end.startsWith("P")) {
            return until;
        }
        if (end.contains("T")) {
            return until.minusMinutes(1);
        }
        if (end.matches("[0-9X]{4}-Q[1-4]")) {
            return until.minusMonths(3);
        }
        return end.matches("[0-9X]{4}")
                ? until.minusYears(1)
                : end.matches("[0-9X]{4}-[0-9]{2}") ? until.minusMonths(1) : until.minusDays(1);
    }

    private static String written(LocalDateTime time) {
        return time.toLocalDate() + (time.toLocalTime().toSecondOfDay() == 0
                ? ""
                : " " + time.toLocalTime()
                        + (time.getSecond() == 0 ? ":00" : ""));
    }
}
