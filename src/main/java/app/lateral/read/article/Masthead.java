package app.lateral.read.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines that are the name of a newspaper, an agency or a station and nothing else, as pages print them at their head. */
final class Masthead {
    private static final int LONGEST = 6;
    /** What such names are made of; one of these is their last word, or the one before "Online", "Service" and the like. */
    private static final Set<String> KINDS = Set.of("advertiser", "agency", "argus", "broadcasting", "bulletin",
            "chronicle",
            "courier", "daily", "dispatch", "echo", "enquirer", "examiner", "express", "gazette", "globe", "guardian",
            "herald", "independent", "inquirer", "journal", "ledger", "mail", "mercury", "messenger", "mirror",
            "monitor",
            "news", "observer", "post", "press", "radio", "record", "register", "reporter", "review", "sentinel",
            "standard", "star", "sun", "telegram", "telegraph", "television", "times", "today", "tribune", "tv",
            "weekly", "wire");
    private static final Set<String> BEHIND = Set.of("online", "service", "network", "group", "international", "live",
            "sport", "business", "agency", "digital");
    private static final Set<String> SMALL = Set.of("the", "of", "and", "&", "for");

    private Masthead() {
    }

    /** Whether the line is such a name: a few words, each with a capital, the kind of paper or station at the end. */
    static boolean is(Look line) {
        if (line.ending() != Look.Ending.OPEN || line.words() > LONGEST) {
            return false;
        }
        List<String> words = List.of(line.text().strip().split("\\s+"));
        boolean more = BEHIND.contains(lower(words.getLast()))
                && words.subList(0, words.size() - 1).stream().anyMatch(Masthead::isKind);
        return words.stream().allMatch(Masthead::isCapitalised) && (more || isKind(words.getLast()));
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0))
                || SMALL.contains(lower(word));
    }

    private static boolean isKind(String word) {
        return KINDS.contains(lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
