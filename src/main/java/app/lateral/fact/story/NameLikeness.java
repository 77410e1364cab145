package app.lateral.fact.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import app.lateral.fact.story.Spelling.Likeness;
import com.ibm.icu.text.Transliterator;

/**
 * Whether two full names may be one bearer's: in another script or romanisation, with or without title, middle names and
 * initials, in another order, with a slip of a letter. A word must have its counterpart; what only one name has must be a
 * middle name, an initial, or a form of company. No number is weighed: a rule holds or does not.
 */
public final class NameLikeness {
    /** Parts of a name that are no part of whom it means. */
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "president", "prasident", "sir", "sen",
            "rep", "gov", "prof", "shaikh", "sheikh", "the", "mv", "ss", "captain", "capt");
    private static final Map<String, String> COMPANY_FORMS = Map.ofEntries(Map.entry("limited", ""),
            Map.entry("ltd", ""), Map.entry("inc", ""), Map.entry("llc", ""), Map.entry("co", ""),
            Map.entry("company", ""),
            Map.entry("corp", "corporation"), Map.entry("ag", ""), Map.entry("aktiengesellschaft", ""),
            Map.entry("sa", ""), Map.entry("plc", ""), Map.entry("jsc", ""), Map.entry("oao", ""),
            Map.entry("ojsc", ""), Map.entry("joint", ""), Map.entry("stock", ""), Map.entry("open", ""),
            Map.entry("intl", "international"));
    private static final Map<String, String> NUMBERS = Map.ofEntries(Map.entry("first", "1"), Map.entry("1st", "1"),
            Map.entry("second", "2"), Map.entry("2nd", "2"), Map.entry("three", "3"), Map.entry("four", "4"));
    /** Particles that join names in many spellings. */
    private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ibn", "ben", "de", "van", "von", "la");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SILENT = Pattern.compile("[.'’‘`ʼʹʻʾʿ]");
    /** The stops of "A.B.C.". */
    private static final Pattern INNER_STOPS = Pattern.compile("(?<=\\p{L})\\.(?=\\p{L}\\.)");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final int LONG_ENOUGH_FOR_A_SLIP = 5;
    private static final int LONG_ENOUGH_FOR_TWO = 9;

    private NameLikeness() {
    }

    /** Whether two names may be one person's. */
    public static boolean mayBeOnePerson(String one, String other) {
        List<String> words = words(one);
        List<String> otherWords = words(other);
        if (words.isEmpty() || otherWords.isEmpty()) {
            return false;
        }
        if (isAbbreviation(one, otherWords) || isAbbreviation(other, words)) {
            return true;
        }
        if (isSlip(String.join("", words), String.join("", otherWords))) {
            return words.size() != otherWords.size() || words.size() == 1 || matches(words, otherWords);
        }
        return matches(words, otherWords);
    }

    /** Whether two names may be one body's, ship's or thing's: every word counts, forms of company apart. */
    public static boolean mayBeOneThing(String one, String other) {
        List<String> words = words(one);
        List<String> otherWords = words(other);
        String joined = String.join("", words);
        String otherJoined = String.join("", otherWords);
        boolean digits = !joined.replaceAll("\\D", "").equals(otherJoined.replaceAll("\\D", ""));
        if (digits || joined.isEmpty() || otherJoined.isEmpty()) {
            return false;
        }
        return joined.equals(otherJoined) || isAbbreviation(one, otherWords) || isAbbreviation(other, words)
                || (words.size() == otherWords.size() && matches(words, otherWords));
    }

    /** Whether a name in capitals is made of the first letters of the other. */
    private static boolean isAbbreviation(String name, List<String> words) {
        String initials = words.stream().filter(word -> !word.equals("of") && !word.equals("and"))
                .map(word -> word.substring(0, 1)).collect(java.util.stream.Collectors.joining());
        return initials.length() > 2 && name.replace(".", "").equals(initials.toUpperCase(Locale.ROOT));
    }

    /** The words of a name in Latin letters, lower case, without accents, titles and forms of company. */
    private static List<String> words(String name) {
        String latin = isLatin(name)
                ? name
                : Transliterator.getInstance("Any-Latin").transliterate(name);
        String plain = Transliterator.getInstance("NFD; [:Nonspacing Mark:] Remove; NFC").transliterate(latin);
        String joined = POSSESSIVE.matcher(INNER_STOPS.matcher(plain).replaceAll("")).replaceAll("");
        String bare = SILENT.matcher(joined).replaceAll("")
                .toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (String word : SEPARATORS.split(bare)) {
            String form = COMPANY_FORMS.getOrDefault(word, word);
            String known = NUMBERS.getOrDefault(form, form);
            if (!known.isEmpty() && !TITLES.contains(known)) {
                words.add(known);
            }
        }
        return List.copyOf(words);
    }

    private static boolean isLatin(String name) {
        return name.codePoints().filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** Whether every word of the shorter name has a counterpart of its own in the longer, a whole name among them. */
    private static boolean matches(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = one.size() <= other.size() ? other : one;
        boolean[] taken = new boolean[longer.size()];
        int whole = 0;
        int slips = 0;
        for (String word : shorter) {
            int at = counterpart(word, longer, taken);
            if (at < 0) {
                if (!PARTICLES.contains(word)) {
                    return false;
                }
                continue;
            }
            taken[at] = true;
            whole += word.length() > 1 && longer.get(at).length() > 1 && !PARTICLES.contains(word) ? 1 : 0;
            slips += word.equals(longer.get(at)) ? 0 : 1;
        }
        boolean family = taken[longer.size() - 1] || taken[0];
        return family && slips <= 2 && (whole >= Math.min(2, shorter.size()) || (whole == 1 && shorter.size() > 1));
    }

    private static int counterpart(String word, List<String> words, boolean[] taken) {
        int close = -1;
        for (int i = 0; i < words.size(); i++) {
            if (!taken[i] && word.equals(words.get(i))) {
                return i;
            }
            if (!taken[i] && close < 0 && isClose(word, words.get(i))) {
                close = i;
            }
        }
        return close;
    }

    /** An initial and its name, a romanisation, a slip. */
    private static boolean isClose(String one, String other) {
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0);
        }
        return Spelling.compareWords(pinyin(one), pinyin(other)) != Likeness.DIFFERENT || isSlip(one, other);
    }

    /** What Chinese in Latin letters writes with x is written with sh or s elsewhere. */
    private static String pinyin(String word) {
        return word.startsWith("x") ? "sh" + word.substring(1) : word;
    }

    private static boolean isSlip(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int allowed = length < LONG_ENOUGH_FOR_A_SLIP ? 0 : length < LONG_ENOUGH_FOR_TWO ? 1 : 2;
        return Math.abs(one.length() - other.length()) <= allowed && Spelling.distance(one, other) <= allowed;
    }
}
