package app.lateral.fact.story;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike two names are written: the same but for case, hyphens and diacritics; the same sounds in another
 * romanisation ("Sergei", "Sergey"; "Yun", "Yoon"); or a slip of a letter or two in a long name.
 */
public final class Spelling {
    /** How alike two names are, most alike first. */
    public enum Likeness {
        /** Letter for letter. */
        IDENTICAL,
        /** But for case, hyphens, apostrophes, full stops and diacritics. */
        STYLE,
        /** The same sounds in another romanisation. */
        TRANSLITERATION,
        /** But for a letter or two of a long name. */
        SLIP,
        /** Different names. */
        DIFFERENT
    }

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}]+");
    private static final Pattern SILENT = Pattern.compile("[.'’‘`ʼ]");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    /** A name must be this long for a slip of one letter to leave it recognisable. */
    private static final int LONG_ENOUGH_FOR_A_SLIP = 6;
    /** So many sounds tell one name from another even where the first letter differs: "Yevgeny", "Evgeny". */
    private static final int TELLING_SOUNDS = 4;
    /** A key of consonants must be this long to tell one name from another. */
    private static final int TELLING_CONSONANTS = 2;

    /**
     * Ways in which romanisations of one sound differ (Russian, Ukrainian, Korean, Chinese, Arabic, Greek), each
     * replaced by one of them; in this order.
     */
    private static final String[][] SOUNDS = {{"shch", "s"}, {"sch", "s"}, {"sh", "s"}, {"tch", "c"}, {"ch", "c"},
            {"dzh", "j"}, {"dj", "j"}, {"zh", "j"}, {"kh", "h"}, {"ph", "f"}, {"gh", "g"}, {"ck", "k"}, {"q", "k"},
            {"x", "ks"}, {"tz", "ts"}, {"w", "v"}, {"oo", "u"}, {"ou", "u"}, {"ee", "i"}, {"yo", "e"}, {"jo", "e"},
            {"ye", "e"}, {"je", "e"}, {"yu", "u"}, {"ju", "u"}, {"iu", "u"}, {"ya", "a"}, {"ia", "a"}, {"ey", "i"},
            {"ei", "i"}, {"ay", "i"}, {"ai", "i"}, {"iy", "i"}, {"ij", "i"}, {"yi", "i"}, {"y", "i"}};

    private Spelling() {
    }

    /** The words of a name in lower case, without marks; "Kim Jong-un" gives "kim", "jong", "un". */
    public static List<String> words(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String bare = SILENT.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        return Arrays.stream(SEPARATORS.split(bare)).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * Keys of which two words that are at all alike share one: itself, its sounds, its consonants, and for a word that
     * stands a slip what is left of it without any one letter (Garbe, "SymSpell", 2012).
     *
     * @param word as {@link #words} gives it
     */
    static Set<String> keys(String word) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(word);
        String sounds = sounds(word);
        keys.add("sounds " + sounds);
        if (consonants(sounds).length() >= TELLING_CONSONANTS) {
            keys.add("consonants " + consonants(sounds));
        }
        if (word.length() >= LONG_ENOUGH_FOR_A_SLIP) {
            for (int i = 0; i < word.length(); i++) {
                keys.add(word.substring(0, i) + word.substring(i + 1));
            }
        }
        return keys;
    }

    /** How alike two names with equally many words are: the least likeness of their words, one by one. */
    public static Likeness compare(String one, String other) {
        if (one.equals(other)) {
            return Likeness.IDENTICAL;
        }
        List<String> first = words(one);
        List<String> second = words(other);
        if (first.equals(second) || String.join("", first).equals(String.join("", second))) {
            return Likeness.STYLE;
        }
        if (first.size() != second.size() || first.isEmpty()) {
            return Likeness.DIFFERENT;
        }
        Likeness least = Likeness.STYLE;
        for (int i = 0; i < first.size(); i++) {
            Likeness likeness = compareWords(first.get(i), second.get(i));
            if (likeness.compareTo(least) > 0) {
                least = likeness;
            }
        }
        return least;
    }

    /** How alike two words of names are; both as {@link #words} gives them. */
    public static Likeness compareWords(String one, String other) {
        if (one.equals(other)) {
            return Likeness.STYLE;
        }
        if (sameSounds(one, other) || sameConsonants(one, other)) {
            return Likeness.TRANSLITERATION;
        }
        return isSlip(one, other) ? Likeness.SLIP : Likeness.DIFFERENT;
    }

    /** Short words sound alike by chance ("Un", "Yoon") unless they begin with the same letter. */
    private static boolean sameSounds(String one, String other) {
        String sounds = sounds(one);
        return sounds.equals(sounds(other)) && (one.charAt(0) == other.charAt(0) || sounds.length() >= TELLING_SOUNDS);
    }

    /** The sounds of a word, the same for its usual romanisations. */
    static String sounds(String word) {
        String key = word;
        for (String[] sound : SOUNDS) {
            key = key.replace(sound[0], sound[1]);
        }
        return DOUBLED.matcher(key).replaceAll("$1");
    }

    /** "Kiev" and "Kyiv": only vowels differ, at the same places, and not the first letter. */
    private static boolean sameConsonants(String one, String other) {
        String first = consonants(sounds(one));
        return one.charAt(0) == other.charAt(0) && Math.abs(one.length() - other.length()) <= 1
                && first.length() >= TELLING_CONSONANTS && first.equals(consonants(sounds(other)))
                && distance(one, other) <= 2 && (containsGlide(one) || containsGlide(other));
    }

    /** Vowels written with a glide are what romanisations quarrel about; "Marin" and "Moran" are two names. */
    private static boolean containsGlide(String word) {
        return word.contains("y") || word.contains("ie") || word.contains("io") || word.contains("eo");
    }

    private static String consonants(String word) {
        return word.replaceAll("[aeiou]", "");
    }

    private static boolean isSlip(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int allowed = length < LONG_ENOUGH_FOR_A_SLIP ? 0 : 1;
        return one.charAt(0) == other.charAt(0) && Math.abs(one.length() - other.length()) <= allowed
                && distance(one, other) <= allowed;
    }

    /** Letters to insert, delete, replace or swap with a neighbour (Damerau 1964, optimal string alignment). */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        boolean equal = one.charAt(i - 1) == other.charAt(j - 1);
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (equal ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
