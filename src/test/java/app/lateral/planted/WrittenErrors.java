package app.lateral.planted;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.fact.FactKind;
import app.lateral.mention.AnnotatedArticle;
import app.lateral.segment.Sentence;
import app.lateral.text.TextRange;

/**
 * Errors planted by the looks of the text alone, whatever the program takes the words for.
 *
 * @param name what it plants
 * @param words the words that it changes
 * @param change what they become
 */
record WrittenErrors(String name, Pattern words, Function<MatchResult, String> change) implements ErrorPlanter {
    private static final Map<String, String> NUMBERS = Map.ofEntries(Map.entry("two", "three"),
            Map.entry("three", "five"), Map.entry("four", "five"), Map.entry("five", "six"),
            Map.entry("six", "seven"),
            Map.entry("seven", "nine"), Map.entry("eight", "nine"), Map.entry("nine", "seven"),
            Map.entry("ten", "six"),
            Map.entry("eleven", "twelve"), Map.entry("twelve", "eleven"), Map.entry("twenty", "thirty"),
            Map.entry("thirty", "forty"), Map.entry("forty", "fifty"), Map.entry("fifty", "sixty"));
    private static final Map<String, String> UNITS = Map.ofEntries(Map.entry("km", "miles"),
            Map.entry("kilometres", "miles"), Map.entry("kilometers", "miles"), Map.entry("miles", "kilometres"),
            Map.entry("mile", "kilometre"), Map.entry("metres", "feet"), Map.entry("meters", "feet"),
            Map.entry("feet", "metres"), Map.entry("kg", "pounds"), Map.entry("tonnes", "kilograms"),
            Map.entry("tons", "pounds"), Map.entry("million", "billion"), Map.entry("billion", "million"),
            Map.entry("hour", "minute"), Map.entry("hours", "minutes"), Map.entry("minutes", "hours"),
            Map.entry("days", "weeks"), Map.entry("day", "week"), Map.entry("weeks", "days"),
            Map.entry("week", "day"),
            Map.entry("months", "weeks"), Map.entry("month", "week"), Map.entry("years", "months"),
            Map.entry("degrees celsius", "degrees Fahrenheit"), Map.entry("a.m", "p.m"), Map.entry("p.m", "a.m"));
    private static final Map<String, String> CURRENCIES = Map.of("$", "£", "£", "€", "€", "$");
    private static final Map<String, String> WEEKDAYS = Map.of("monday", "Thursday", "tuesday", "Wednesday",
            "wednesday", "Monday", "thursday", "Friday", "friday", "Tuesday", "saturday", "Sunday", "sunday",
            "Saturday");

    /** All of them. */
    static final List<ErrorPlanter> ALL = List.of(
            // The last digit of a number that is not 0 at its end is one higher: "241" for "242", "300 km" for "200 km".
            new WrittenErrors("digit", Pattern.compile("(?<![\\p{L}\\d.,])\\d[\\d,.]*(?<![.,])"),
                    WrittenErrors::otherDigit),
            // A number in words is another one: "eight people" for "nine people".
            new WrittenErrors("number word", Pattern.compile(
                    "(?i)\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)\\b"),
                    match -> otherWord(match, NUMBERS)),
            // A number is given in another unit: "12 miles" for "12 km".
            new WrittenErrors("unit",
                    Pattern.compile("(?i)(?<=(?:\\d|\\b(?:two|three|four|five|six|seven|eight|nine|ten|an|half))[ -])"
                            + "(km|kilometres|kilometers|miles|mile|metres|meters|feet|kg|tonnes|tons|million|billion|hour|hours|minutes"
                            + "|days|day|weeks|week|months|month|years|degrees Celsius|a\\.m|p\\.m)\\b(?!-old| old)"),
                    match -> otherWord(match, UNITS)),
            // A sum is given in another currency: "£5,000" for "$5,000".
            new WrittenErrors("currency", Pattern.compile("[$£€](?=\\d)"), match -> otherWord(match, CURRENCIES)),
            // Another day of the week.
            new WrittenErrors("weekday", Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b"),
                    match -> otherWord(match, WEEKDAYS)));

    @Override
    public Set<FactKind> shownAs() {
        var kinds = EnumSet.noneOf(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            if (kind.family() == FactKind.Family.FIGURE || kind.family() == FactKind.Family.MOMENT) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    @Override
    public List<PlantedError> errors(AnnotatedArticle article) {
        List<PlantedError> errors = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Matcher matcher = words.matcher(article.article().textAt(sentence.range()));
            while (sentence.isBody() && matcher.find()) {
                var range = new TextRange(matcher.start(), matcher.end()).shift(sentence.range().start());
                errors.add(new PlantedError(range, change.apply(matcher)));
            }
        }
        return errors;
    }

    private static String otherDigit(MatchResult match) {
        String number = match.group();
        int at = number.length() - 1;
        while (at > 0 && (number.charAt(at) == '0' || !Character.isDigit(number.charAt(at)))) {
            at--;
        }
        char digit = number.charAt(at);
        return number.substring(0, at) + (char) (digit == '9' ? '8' : digit + 1) + number.substring(at + 1);
    }

    private static String otherWord(MatchResult match, Map<String, String> others) {
        String word = match.group();
        String other = others.getOrDefault(word.toLowerCase(Locale.ROOT), word);
        return Character.isUpperCase(word.charAt(0))
                ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
                : other;
    }
}
