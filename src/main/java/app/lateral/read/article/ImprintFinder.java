package app.lateral.read.article;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import app.lateral.read.imprint.Byline;
import app.lateral.read.imprint.DateLine;
import app.lateral.read.imprint.PrintedTime;
import app.lateral.read.imprint.VersionFinder;
import app.lateral.text.Imprint;
import app.lateral.text.Publication;
import app.lateral.text.Version;
import org.jspecify.annotations.Nullable;

/** Who published an article, who wrote it, where and when, and which version it is, as far as its page tells. */
public final class ImprintFinder {
    private static final String NAME = "(\\p{Lu}[\\p{L}\\p{N}'’.&-]*(?: (?:(?:of|the|and|for|&) )?\\p{Lu}[\\p{L}\\p{N}'’&-]*){0,4})";
    private static final Pattern COPYRIGHT = Pattern
            .compile("(?:©|\\([cC]\\)|[Cc]opyright)[ ©,]*(?:\\d{4}(?: ?[-–] ?\\d{4})?)[, ]*(?:[bB]y )?" + NAME);
    private static final Pattern AGENCY = Pattern.compile(
            "^[\\p{Lu}][\\p{L} .,'’/-]{1,50}(?:, \\w+\\.? \\d{1,2}(?:, \\d{4})?)?,? \\(" + NAME + "\\) ?[-–—―]");
    private static final Pattern DATELINE = Pattern
            .compile("^\\p{Lu}[\\p{Lu} .,'’/-]{2,50}, (\\w+\\.? \\d{1,2},? \\d{4}|\\d{1,2} \\w+\\.? \\d{4})\\b");
    private static final Pattern PRINTED_DATELINE = Pattern
            .compile("^(\\p{Lu}[\\p{Lu} .'’/-]{2,40}(?:, [^-–—―()]{2,40})?(?: ?\\(" + NAME + "\\))?"
                    + "|\\p{Lu}[\\p{L}.'’/-]*(?: \\p{Lu}[\\p{L}.'’/-]*){0,4}(?:, [^()–—]{2,40})?,? ?\\(" + NAME
                    + "\\))(?: [-–—―]{1,2} |\\s?[–—―]\\s?)");
    private static final Pattern CLOCK = Pattern.compile("\\b\\d{1,2}[:.]\\d{2}\\b");
    private static final Pattern DAY_AND_MONTH = Pattern
            .compile("\\b(?:\\d{1,2}(?:st|nd|rd|th)? \\p{Lu}[a-z]{2,8}|\\p{Lu}[a-z]{2,8}\\.? \\d{1,2})\\b");
    /** A page's head and foot are short lines. */
    private static final int BRIEF = 25;
    private static final int BELOW_TITLE = 6;
    /** The name of the paper, the date, a section. */
    private static final int ABOVE_TITLE = 3;
    private static final int LOOKED_AT = 5;

    private ImprintFinder() {
    }

    /** What the page tells, whose parts have been found. */
    public static Imprint find(Page page, int title) {
        return new Imprint(source(page, title), byline(page, title), dateline(page, title), null,
                published(page, title), version(page, title));
    }

    /** The author's name, which stands within a few lines of the title. */
    private static @Nullable String byline(Page page, int title) {
        for (int i = Math.max(0, title - 2); i < Math.min(page.size(), Math.max(title, 0) + BELOW_TITLE); i++) {
            String signed = i == title ? null : FurnitureMarks.author(page.look(i));
            String name = signed == null && page.isFurniture(i) ? Byline.reporter(page.look(i).text()) : signed;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** The words before the dash, where they begin with a place in capitals or end with an agency in brackets. */
    private static @Nullable String dateline(Page page, int title) {
        int first = page.nextOpenText(title + 1);
        Matcher printed = PRINTED_DATELINE.matcher(first < page.size() ? page.look(first).text() : "");
        return printed.find() ? printed.group(1).strip() : null;
    }

    private static Version version(Page page, int title) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            if (i != title && page.isFurniture(i)) {
                notes.add(page.look(i).text());
            }
        }
        return VersionFinder.of(title < 0 ? "" : page.look(title).text(), notes);
    }

    /**
     * A date that the page calls the article's, or that stands below the title or in the dateline. A bare date above the
     * title is mostly the site's clock, the day on which the page was saved: it counts where the text speaks of that day,
     * or where nothing but it and the name of the paper stands above.
     */
    private static @Nullable Publication published(Page page, int title) {
        Publication found = null;
        for (int i = 0; i < page.size(); i++) {
            String text = page.look(i).text();
            LocalDate date = page.isFurniture(i) && page.look(i).words() <= BRIEF ? DateLine.dateIn(text) : null;
            if (date != null && DateLine.isLabelled(text)) {
                return PrintedTime.on(date, text);
            }
            boolean below = title >= 0 && i > title && i <= title + BELOW_TITLE && DateLine.isDateLine(text);
            boolean above = i < title && (CLOCK.matcher(text).find() || isSpokenOf(date, page, title)
                    || isEdition(date, page, title));
            if (found == null && date != null && (below || above)) {
                found = PrintedTime.on(date, text);
            }
        }
        return found == null ? fromDateline(page, title) : found;
    }

    private static boolean isSpokenOf(@Nullable LocalDate date, Page page, int title) {
        if (date == null) {
            return false;
        }
        String beginning = beginning(page, title);
        return isNear(date, beginning)
                && (beginning.contains(weekday(date)) || beginning.contains(weekday(date.minusDays(1))));
    }

    private static boolean isEdition(@Nullable LocalDate date, Page page, int title) {
        return date != null && title <= ABOVE_TITLE
                && IntStream.range(0, title).anyMatch(i -> Masthead.is(page.look(i)))
                && isNear(date, beginning(page, title));
    }

    /** Whether no day that the text names in that year is more than a month away. */
    private static boolean isNear(LocalDate date, String beginning) {
        Matcher other = DAY_AND_MONTH.matcher(beginning);
        while (other.find()) {
            LocalDate spoken = DateLine.dateIn(other.group() + " " + date.getYear());
            if (spoken != null && Math.abs(spoken.toEpochDay() - date.toEpochDay()) > 31) {
                return false;
            }
        }
        return true;
    }

    private static String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String beginning(Page page, int title) {
        StringBuilder beginning = new StringBuilder();
        int at = page.nextOpenText(title + 1);
        for (int looked = 0; at < page.size() && looked < LOOKED_AT; looked++) {
            String text = page.look(at).text();
            beginning.append(text, 0, Math.min(text.length(), 1000)).append('\n');
            at = page.nextOpenText(at + 1);
        }
        return beginning.toString();
    }

    private static @Nullable Publication fromDateline(Page page, int title) {
        int first = page.nextOpenText(title + 1);
        Matcher dateline = DATELINE.matcher(first < page.size() ? page.look(first).text() : "");
        LocalDate day = dateline.find() ? DateLine.dateIn(dateline.group(1)) : null;
        return day == null ? null : Publication.on(day);
    }

    /** The name beside the date above the title, or alone there, or in the copyright line, or the agency in the dateline. */
    private static @Nullable String source(Page page, int title) {
        for (int i = 0; i < page.size(); i++) {
            Look look = page.look(i);
            if (page.isFurniture(i) && look.words() <= BRIEF) {
                String name = i < title && DateLine.dateIn(look.text()) != null ? besideDate(look.text()) : null;
                Matcher copyright = COPYRIGHT.matcher(look.text());
                if (name == null && i < title && Masthead.is(look)) {
                    name = look.text().strip();
                }
                if (name == null && copyright.find()) {
                    name = copyright.group(1).replaceFirst("\\.?(?: All)?$", "");
                }
                if (name != null) {
                    return name;
                }
            }
        }
        int first = page.nextOpenText(title + 1);
        Matcher agency = AGENCY.matcher(first < page.size() ? page.look(first).text() : "");
        return agency.find() ? agency.group(1) : null;
    }

    private static @Nullable String besideDate(String line) {
        for (String piece : List.of(line.split("\\s*[|•·»]\\s*"))) {
            boolean name = !piece.isBlank() && piece.chars().noneMatch(Character::isDigit)
                    && Character.isUpperCase(piece.codePointAt(0))
                    && piece.length() <= 40 && !DateLine.isPartOfDate(piece);
            if (name && !piece.equals(line)) {
                return piece;
            }
        }
        return null;
    }
}
