package app.lateral.read.imprint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Lines that name authors. */
public final class Byline {
    private static final Pattern BY = Pattern.compile("^(?:(?:written |story |words |text )?by|par|por|von)\\b:? +",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND_NAMES = Pattern.compile(
            "\\s*(?:[|•·@]|(?:\\bon )?\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\d)"
                    + "|\\b(?:on )?(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d"
                    + "|\\bmay \\d|\\b(?:updated|published|posted)\\b).*$",
            Pattern.CASE_INSENSITIVE);
    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*(?: (?:de |van |von |der |bin |al |del |la )*\\p{Lu}[\\p{L}'’.-]*){1,2}";
    private static final String NAMES = "(" + NAME + "(?:(?:, | and |, and )" + NAME + ")*)";
    /** "From Ada Pell in Port Sund", "Ada Pell and Jon Krag at the Court House", "Ada Pell reports from Port Sund". */
    private static final Pattern PLACED = Pattern.compile(
            "(?:From |By )?" + NAMES
                    + ",? (?:(?:reports?|reporting|writes) (?:from|in|at)|in|at) (?:the )?\\p{Lu}[^.!?]{1,40}");
    /** "Ada Pell, Defence Correspondent". */
    private static final Pattern TITLED = Pattern.compile(NAMES
            + ",? (?:[\\p{L}& -]{0,30} )?(?i:correspondent|editor|reporter|staff writer|columnist|bureau chief)s?");
    private static final int LONGEST = 100;

    private Byline() {
    }

    /** The names in a line that tells who reports from where, or as what, without "By"; null where it is no such line. */
    public static @Nullable String reporter(String line) {
        for (Pattern pattern : List.of(PLACED, TITLED)) {
            Matcher matcher = pattern.matcher(line.strip());
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return null;
    }

    /** The names of a byline without "By" and without the date, time or handle behind them; null where none are left. */
    public static @Nullable String names(@Nullable String byline) {
        if (byline == null) {
            return null;
        }
        String bare = BY.matcher(byline.strip()).replaceFirst("");
        String text = BEHIND_NAMES.matcher(bare).replaceFirst("").replaceFirst("[\\s,–—-]+$", "").strip();
        return text.isEmpty() || text.length() > LONGEST || text.indexOf('/') >= 0 ? null : text;
    }
}
