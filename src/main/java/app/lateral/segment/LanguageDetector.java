package app.lateral.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the language of a text by its script and its most frequent function words. */
final class LanguageDetector {
    /** What is too short or too mixed to tell. */
    static final String UNKNOWN = "und";
    static final String ENGLISH = "en";
    private static final int LEAST_LETTERS = 60;
    private static final int LEAST_WORDS = 15;
    /** So many of a text's words at least are function words of its language. */
    private static final double LEAST_SHARE = 0.08;
    /** Of the letters of a Japanese text, so many at least are kana. */
    private static final double LEAST_KANA = 0.1;
    /** So much of a text is looked at. */
    private static final int LONGEST_LOOK = 20_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final List<Profile> profiles;

    /** Loads the word list. */
    LanguageDetector() {
        try (InputStream stream = LanguageDetector.class.getResourceAsStream("languages.txt")) {
            if (stream == null) {
                throw new IOException("languages.txt is not in the program");
            }
            profiles = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.startsWith("#")).map(Profile::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A language.
     *
     * @param code its code of ISO 639
     * @param script how it is written
     * @param words its most frequent function words
     */
    private record Profile(String code, UnicodeScript script, Set<String> words) {
        static Profile read(String line) {
            List<String> parts = List.of(line.split(" "));
            return new Profile(parts.getFirst(), UnicodeScript.forName(parts.get(1)),
                    Set.copyOf(parts.subList(2, parts.size())));
        }
    }

    /** The language of a text as a code of ISO 639 ("en"), {@link #UNKNOWN} where it cannot be told. */
    String detect(String whole) {
        String text = whole.length() > LONGEST_LOOK ? whole.substring(0, LONGEST_LOOK) : whole;
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int han = letters.getOrDefault(UnicodeScript.HAN, 0);
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        int all = letters.values().stream().mapToInt(count -> count).sum();
        // a character of Han or kana says as much as several letters
        int weight = all + 2 * (han + kana);
        if (weight < LEAST_LETTERS) {
            return UNKNOWN;
        }
        if (2 * (han + kana) > all) {
            return kana >= LEAST_KANA * (han + kana) ? "ja" : "zh";
        }
        UnicodeScript script = letters.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return 2 * letters.getOrDefault(script, 0) > all ? byWords(text, script) : UNKNOWN;
    }

    private String byWords(String text, UnicodeScript script) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        String best = UNKNOWN;
        double most = script == UnicodeScript.LATIN ? LEAST_SHARE : 0;
        for (Profile profile : profiles) {
            double share = (double) words.stream().filter(profile.words()::contains).count() / words.size();
            if (profile.script() == script && words.size() >= LEAST_WORDS && share > most) {
                most = share;
                best = profile.code();
            }
        }
        return best.equals(UNKNOWN) && script != UnicodeScript.LATIN ? ofScript(script) : best;
    }

    /** The language that is written in a script alone, or most of all. */
    private String ofScript(UnicodeScript script) {
        return profiles.stream().filter(profile -> profile.script() == script).map(Profile::code).findFirst()
                .orElseGet(() -> languageOf(script));
    }

    private static String languageOf(UnicodeScript script) {
        return switch (script) {
            case HANGUL -> "ko";
            case THAI -> "th";
            case GEORGIAN -> "ka";
            case ARMENIAN -> "hy";
            case BENGALI -> "bn";
            case TAMIL -> "ta";
            default -> "mis";
        };
    }
}
