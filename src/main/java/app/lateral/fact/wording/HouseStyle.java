package app.lateral.fact.wording;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What one newsroom writes in one way and another in another: spelling, numbers, units. */
public final class HouseStyle {
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy",
            "eighty", "ninety");
    private static final Map<String, String> DIGITS = digits();
    private static final Pattern TENS_AND_ONE = Pattern.compile("\\b(" + String.join("|", TENS) + ")[ -]("
            + String.join("|", NUMBERS.subList(1, 10)) + ")\\b");
    /** What is written together in speech, with what it stands for. */
    private static final Map<Pattern, String> CONTRACTIONS = contractions();
    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("grey", "gray"),
            Map.entry("programme", "program"), Map.entry("programmes", "programs"), Map.entry("towards", "toward"),
            Map.entry("km", "kilometers"), Map.entry("kg", "kilograms"), Map.entry("kilogrammes", "kilograms"),
            Map.entry("defence", "defense"), Map.entry("licence", "license"), Map.entry("offence", "offense"),
            Map.entry("pretence", "pretense"), Map.entry("cheque", "check"), Map.entry("tyre", "tire"),
            Map.entry("ageing", "aging"), Map.entry("judgement", "judgment"));
    private static final Pattern OUR = Pattern
            .compile("(?<=\\p{L}{2})our(?=(s|'s|s'|ed|ing|able|ful|hood|ite|ites|al)?$)");
    private static final Pattern ISE = Pattern.compile("(?<=\\p{L}{3})is(?=(e|es|ed|ing|er|ers|ation|ations)$)");
    private static final Pattern TRE = Pattern.compile("(?<=\\p{L}{2}[bcdfgkptv])re(?=(s|'s)?$)");
    private static final Pattern DOUBLE_L = Pattern.compile("ll(?=(ed|ing|er|ers)$)");

    private HouseStyle() {
    }

    private static Map<String, String> digits() {
        Map<String, String> digits = new HashMap<>();
        IntStream.range(0, NUMBERS.size()).forEach(i -> digits.put(NUMBERS.get(i), Integer.toString(i)));
        IntStream.range(0, TENS.size()).forEach(i -> digits.put(TENS.get(i), Integer.toString(10 * i + 20)));
        return Map.copyOf(digits);
    }

    /** "'d" is "had" before a participle, "'s" is "is" behind a pronoun; elsewhere it makes a possessive. */
    private static Map<Pattern, String> contractions() {
        Map<String, String> written = new LinkedHashMap<>();
        written.put("\\bwon't\\b", "will not");
        written.put("\\b(can't|cannot)\\b", "can not");
        written.put("\\bshan't\\b", "shall not");
        written.put("n't\\b", " not");
        written.put("(?<=[a-z])'ve\\b", " have");
        written.put("(?<=[a-z])'re\\b", " are");
        written.put("(?<=[a-z])'ll\\b", " will");
        written.put("\\bi'm\\b", "i am");
        written.put("\\blet's\\b", "let us");
        written.put("(?<=[a-z])'d\\b(?= (\\w+ed|been|gone|done|seen|had|known|made|taken|come|got)\\b)", " had");
        written.put("(?<=[a-z])'d\\b", " would");
        written.put("(?<=\\b(he|she|it|that|there|what|who))'s\\b(?= (been|got|gone|had|\\w+ed)\\b)", " has");
        written.put("(?<=\\b(he|she|it|that|there|here|what|who|where|how))'s\\b", " is");
        Map<Pattern, String> contractions = new LinkedHashMap<>();
        written.forEach((pattern, words) -> contractions.put(Pattern.compile(pattern), words));
        return contractions;
    }

    /** A text in lower case with its contractions and its numbers in full: "we'd" as "we would", "forty-two" as "42". */
    public static String inFull(String text) {
        String full = TENS_AND_ONE.matcher(text).replaceAll(HouseStyle::sum);
        for (Map.Entry<Pattern, String> contraction : CONTRACTIONS.entrySet()) {
            full = contraction.getKey().matcher(full).replaceAll(contraction.getValue());
        }
        return full;
    }

    private static String sum(MatchResult number) {
        return Integer.toString(Integer.parseInt(DIGITS.getOrDefault(number.group(1), "0"))
                + Integer.parseInt(DIGITS.getOrDefault(number.group(2), "0")));
    }

    /** A text in lower case without what is written in several words by some. */
    public static String joined(String text) {
        return text.replace("per cent", "percent").replace("%", " percent").replace("miles per hour", "mph");
    }

    /** A form of a word in lower case that is the same for all houses; not always a word. */
    public static String plain(String word) {
        String known = WORDS.getOrDefault(word, DIGITS.getOrDefault(word, word));
        String withoutOur = OUR.matcher(known).replaceAll("or");
        String withoutIse = ISE.matcher(withoutOur).replaceAll("iz");
        return DOUBLE_L.matcher(TRE.matcher(withoutIse).replaceAll("er")).replaceAll("l");
    }
}
