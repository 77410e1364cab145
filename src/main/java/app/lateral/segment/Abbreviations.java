package app.lateral.segment;

import java.util.Locale;
import java.util.Set;

/** English words that are written with a full stop of their own. */
final class Abbreviations {
    /** Never the last word of a sentence: a name or a number follows. */
    private static final Set<String> BEFORE_NAME = Set.of("mr", "mrs", "ms", "mx", "dr", "prof", "gen", "lt", "col",
            "capt", "cpl", "sgt", "maj", "cmdr", "adm", "brig", "rev", "hon", "st", "ste", "pres", "supt", "det",
            "insp",
            "sen", "sens", "rep", "reps", "gov", "govs", "gens", "drs", "profs", "messrs", "mmes", "mme", "mlle", "fr",
            "amb", "atty", "dist", "asst", "vice", "spc", "pvt", "pfc", "ens", "mt", "ft", "v", "vs", "cf", "viz",
            "msgr", "cpt", "ofc", "sec");
    /** May end a sentence, but mostly do not. */
    private static final Set<String> AMID = Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
            "oct",
            "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "ala", "ariz",
            "ark",
            "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn",
            "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "vt", "va", "wash", "wis", "wyo",
            "ont", "que", "inc", "corp", "co", "cos", "ltd", "llc", "plc", "bros", "jr", "sr", "esq", "ave", "blvd",
            "rd",
            "hwy", "dept", "univ", "assn", "est", "approx", "al", "ed", "eds", "etc", "min", "max", "gal", "oz", "lb",
            "lbs", "hr", "hrs", "sq", "ca", "tel", "ext", "repr", "cont");
    /** Abbreviations only where a number follows. */
    private static final Set<String> BEFORE_NUMBER = Set.of("no", "nos", "nr", "art", "arts", "sec", "vol", "vols",
            "fig",
            "figs", "ch", "chap", "p", "pp", "para", "paras", "par", "pt", "v", "c", "ca", "r");
    /** Words that begin sentences and seldom names. */
    private static final Set<String> STARTERS = Set.of("the", "a", "an", "this", "that", "these", "those", "he", "she",
            "it", "we", "they", "i", "you", "his", "her", "its", "our", "their", "my", "your", "there", "here", "in",
            "on",
            "at", "by", "for", "from", "with", "without", "after", "before", "since", "while", "when", "whenever", "as",
            "if", "but", "and", "or", "so", "yet", "however", "although", "though", "meanwhile", "still", "also",
            "then",
            "now", "what", "who", "whose", "why", "how", "where", "which", "not", "no", "nor", "yes", "some", "many",
            "most", "several", "both", "each", "all", "another", "one", "two", "three", "four", "five", "earlier",
            "later",
            "last", "according", "among", "during", "under", "over", "until", "despite", "because", "once", "such",
            "to",
            "thus", "asked", "even", "just", "only", "instead", "nearly", "about", "more", "that's", "let", "please",
            "police", "critics", "officials", "analysts", "experts", "authorities", "supporters", "opponents",
            "investigators", "prosecutors", "republicans", "democrats", "people", "other", "others", "today",
            "yesterday",
            "tomorrow", "never", "perhaps", "nobody", "nothing", "everyone", "everything", "against",
            "between",
            "through", "out", "off", "up", "down", "recently", "finally", "currently", "additionally", "moreover",
            "furthermore", "nevertheless", "nonetheless", "therefore", "rather", "similarly", "overall", "of", "any",
            "every", "few", "much", "neither", "either", "whether", "whatever", "unless", "via", "per", "is", "are",
            "was",
            "were", "do", "does", "did", "has", "have", "had", "can", "could", "will", "would", "should", "may",
            "might",
            "must");
    private static final Set<String> AFTER_CLOCK = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "january",
            "february",
            "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan",
            "feb",
            "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "eastern", "central", "mountain",
            "pacific", "greenwich", "moscow", "beijing", "tokyo", "london", "local", "et", "est", "edt", "ct", "cst",
            "cdt",
            "mt", "mst", "mdt", "pt", "pst", "pdt", "gmt", "utc", "bst", "cet", "cest", "ist", "jst", "kst", "msk",
            "aest");

    /** Those that are written small; the others are common words where they are: "ill", "sat", "art". */
    private static final Set<String> SMALL = Set.of("v", "vs", "cf", "viz", "etc", "al", "approx", "est", "ca", "lb",
            "lbs",
            "oz", "hr", "hrs", "sq", "tel", "ext", "cont");

    private Abbreviations() {
    }

    /** Whether a full stop after this word, as it is written, always belongs to the word. */
    static boolean isBeforeName(String word) {
        return isIn(BEFORE_NAME, word);
    }

    /** Whether a full stop after this word mostly belongs to the word. */
    static boolean isKnown(String word) {
        return isIn(AMID, word) || isIn(BEFORE_NAME, word);
    }

    /** Whether a full stop after this word belongs to the word when a number follows. */
    static boolean isBeforeNumber(String word) {
        return BEFORE_NUMBER.contains(word.toLowerCase(Locale.ROOT)) || isKnown(word);
    }

    private static boolean isIn(Set<String> abbreviations, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return abbreviations.contains(lower) && (!lower.equals(word) || SMALL.contains(word));
    }

    /** Whether this word, written with a capital behind an abbreviation, begins a sentence rather than a name. */
    static boolean isSentenceStarter(String word) {
        return STARTERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether this word goes on with a time of day: "5 p.m. Friday". */
    static boolean continuesClock(String word) {
        return AFTER_CLOCK.contains(word.toLowerCase(Locale.ROOT));
    }
}
