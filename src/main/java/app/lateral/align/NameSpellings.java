package app.lateral.align;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import app.lateral.mention.Name;

/**
 * Tells whether two names may be spellings of one: word by word they are the same but for hyphens, accents and, in longer
 * words, for vowels and doubled letters, as transliterations are ("Sergei" and "Sergey", "Mariam" and "Maryam").
 */
final class NameSpellings {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+|[.'’‘ʼ]");
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Pd}]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyj]");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    /** Shorter words have too few consonants to be known by. */
    private static final int SHORTEST_WORD = 4;

    private NameSpellings() {
    }

    /** Whether both name one bearer, as far as their letters tell. */
    static boolean same(Name one, Name other) {
        return same(one.text(), other.text()) || same(one.entity(), other.entity());
    }

    private static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (beginDifferently(one, other)) {
            return false;
        }
        List<String> ours = words(one);
        List<String> theirs = words(other);
        if (ours.size() != theirs.size()) {
            return false;
        }
        for (int i = 0; i < ours.size(); i++) {
            if (!sameWord(ours.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether plain letters at the front tell at once that both are names of two. */
    private static boolean beginDifferently(String one, String other) {
        char first = one.isEmpty() ? ' ' : Character.toLowerCase(one.charAt(0));
        char second = other.isEmpty() ? ' ' : Character.toLowerCase(other.charAt(0));
        return isPlainLetter(first) && isPlainLetter(second) && first != second;
    }

    private static boolean isPlainLetter(char letter) {
        return letter >= 'a' && letter <= 'z';
    }

    private static List<String> words(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return List.of(BREAKS.split(plain.toLowerCase(Locale.ROOT).strip()));
    }

    private static boolean sameWord(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean comparable = Math.min(one.length(), other.length()) >= SHORTEST_WORD
                && Math.abs(one.length() - other.length()) <= 1 && one.charAt(0) == other.charAt(0);
        return comparable && consonants(one).equals(consonants(other));
    }

    private static String consonants(String word) {
        return DOUBLED.matcher(VOWELS.matcher(word).replaceAll("")).replaceAll("$1");
    }
}
