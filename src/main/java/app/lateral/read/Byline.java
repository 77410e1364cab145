package app.lateral.read;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Lines that name authors. */
final class Byline {
    private static final Pattern BY = Pattern.compile("^(?:(?:written |story |words |text )?by|par|por|von)\\b:? +",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND_NAMES = Pattern.compile(
            "\\s*(?:[|•·@]|(?:\\bon )?\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\d)"
                    + "|\\b(?:on )?(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d"
                    + "|\\bmay \\d|\\b(?:updated|published|posted)\\b).*$",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 100;

    private Byline() {
    }

    /** The names of a byline without "By" and without the date, time or handle behind them; null where none are left. */
    static @Nullable String names(@Nullable String byline) {
        if (byline == null) {
            return null;
        }
        String bare = BY.matcher(byline.strip()).replaceFirst("");
        String text = BEHIND_NAMES.matcher(bare).replaceFirst("").replaceFirst("[\\s,–—-]+$", "").strip();
        return text.isEmpty() || text.length() > LONGEST || text.indexOf('/') >= 0 ? null : text;
    }
}
