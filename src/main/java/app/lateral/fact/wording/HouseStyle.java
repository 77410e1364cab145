package app.lateral.fact.wording;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What one newsroom writes in one way and another in another: spelling, numbers, units. */
public final class HouseStyle {
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve");
    private static final Map<String, String> DIGITS = IntStream.range(0, NUMBERS.size()).boxed()
            .collect(Collectors.toMap(NUMBERS::get, number -> Integer.toString(number)));
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
