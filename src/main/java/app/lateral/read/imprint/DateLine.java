package app.lateral.read.imprint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Dates as news pages print them: "Thursday, May 30, 2024", "Published: 30 May 2024, 10:15 GMT". */
public final class DateLine {
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct",
            "nov", "dec");
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern MONTH_FIRST = Pattern
            .compile("\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH
            + ",?\\s+(\\d{4})\\b");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})(?:t[\\d:.+z-]*)?\\b");
    private static final Pattern SLASHED = Pattern.compile("\\b(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4}|\\d{2})\\b");
    private static final Pattern AROUND = Pattern
            .compile("\\b(?:\\d{1,2}[:.h]\\d{2}(?::\\d{2})?|\\d{1,2}\\s*[ap]\\.?m\\b\\.?|[ap]\\.?m\\b\\.?"
                    + "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?|first published|originally published"
                    + "|published|posted|updated|modified|last updated|last modified|created|issued|date|time|on|at|and|of|by"
                    + "|[ecmp][sd]?t|gmt|utc|bst|ist|cest?|jst|kst|msk|aest|aedt|hrs|hours?|ago|local time|print|edition)\\b\\.?");
    private static final Pattern LABEL = Pattern
            .compile("^\\W*(?:first |originally |last )?(?:published|posted|updated|issued|date)\\b");
    /** Longer paragraphs are no date lines. */
    private static final int LONGEST = 160;

    private DateLine() {
    }

    /** Whether the paragraph is a date, perhaps with time, weekday and a word like "Published", and nothing else. */
    public static boolean isDateLine(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return false;
        }
        String rest = paragraph.toLowerCase(Locale.ROOT);
        boolean dated = false;
        for (Pattern pattern : List.of(MONTH_FIRST, DAY_FIRST, ISO, SLASHED)) {
            Matcher matcher = pattern.matcher(rest);
            dated |= matcher.find();
            rest = matcher.replaceAll(" ");
        }
        return dated && AROUND.matcher(rest).replaceAll(" ").codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether nothing but words of dates and times stands here: a weekday, a time zone. */
    public static boolean isPartOfDate(String text) {
        return AROUND.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").codePoints()
                .noneMatch(Character::isLetterOrDigit);
    }

    /** Whether the paragraph says of its date that it is the article's. */
    public static boolean isLabelled(String paragraph) {
        return LABEL.matcher(paragraph.toLowerCase(Locale.ROOT)).find();
    }

    /** The first date in the text whose day, month and year are beyond doubt; null where there is none. */
    public static @Nullable LocalDate dateIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher monthFirst = MONTH_FIRST.matcher(lower);
        if (monthFirst.find()) {
            return date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(lower);
        if (dayFirst.find()) {
            return date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher iso = ISO.matcher(lower);
        return iso.find() ? date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3)) : slashed(lower);
    }

    /** "15/04/2024", where only one of the two numbers can be the month, or both are the same. */
    private static @Nullable LocalDate slashed(String lower) {
        Matcher slashed = SLASHED.matcher(lower);
        if (!slashed.find() || slashed.group(3).length() < 4) {
            return null;
        }
        int one = Integer.parseInt(slashed.group(1));
        int other = Integer.parseInt(slashed.group(2));
        boolean told = one > 12 || other > 12 || one == other;
        return told ? date(slashed.group(3), Math.min(one, other), Integer.toString(Math.max(one, other))) : null;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static @Nullable LocalDate date(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
