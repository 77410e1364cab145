package app.lateral.planted;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;

/**
 * A change of an article's style that leaves its substance alone.
 *
 * @param name what it changes
 * @param change the text of a copy in this style
 */
record StyleChange(String name, Function<Article, String> change) {
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve");
    private static final List<List<String>> PAIRS = List.of(List.of("defence", "defense"),
            List.of("armoured", "armored"), List.of("harbour", "harbor"), List.of("metres", "meters"),
            List.of("kilometres", "kilometers"), List.of("kilometre", "kilometer"), List.of("centre", "center"),
            List.of("programme", "program"), List.of("labour", "labor"), List.of("honour", "honor"),
            List.of("neighbour", "neighbor"), List.of("neighbouring", "neighboring"), List.of("favour", "favor"),
            List.of("organisation", "organization"), List.of("organised", "organized"),
            List.of("recognised", "recognized"), List.of("emphasised", "emphasized"),
            List.of("modernise", "modernize"), List.of("criticised", "criticized"),
            List.of("travelled", "traveled"), List.of("travelling", "traveling"), List.of("cancelled", "canceled"),
            List.of("theatre", "theater"), List.of("colour", "color"), List.of("rumours", "rumors"),
            List.of("licence", "license"), List.of("grey", "gray"), List.of("towards", "toward"));
    private static final Map<String, String> AMERICAN = PAIRS.stream()
            .collect(Collectors.toMap(List::getFirst, List::getLast));
    private static final Map<String, String> BRITISH = PAIRS.stream()
            .collect(Collectors.toMap(List::getLast, List::getFirst));

    static final List<StyleChange> ALL = List.of(
            // The same words, with more space between the lines.
            new StyleChange("lines apart", article -> article.text().replace("\n", "\n\n")),
            // Straight quotation marks and apostrophes for curly ones.
            new StyleChange("straight marks",
                    article -> article.text().replaceAll("[“”]", "\"").replaceAll("[‘’]", "'")),
            // Curly double quotation marks for straight ones, opening after a space.
            new StyleChange("curly marks",
                    article -> article.text().replaceAll("(?<=^|\\s|\\()\"(?=\\S)", "“").replace("\"", "”").replaceAll(
                            "(?<=\\p{L})'",
                            "’")),
            // "per cent" and "percent", each for the other.
            new StyleChange("per cent",
                    article -> replaced(article.text(), Map.of("percent", "per cent", "per cent", "percent"))),
            // "%" for "percent".
            new StyleChange("percent sign",
                    article -> article.text().replaceAll("(?<=\\d) (percent|per cent)\\b", "%")),
            // Units in full.
            new StyleChange("units in full",
                    article -> replaced(article.text(), Map.of("km", "kilometres", "kg", "kilograms", "mph",
                            "miles per hour"))),
            // Units as symbols.
            new StyleChange("units as symbols",
                    article -> article.text().replaceAll("(?<=\\d) (kilometres|kilometers)\\b", " km")
                            .replaceAll("(?<=\\d) (kilograms|kilogrammes)\\b", " kg")),
            // Whole numbers below thirteen in words.
            new StyleChange("numbers in words",
                    article -> Pattern.compile("(?<![\\p{L}\\d$£€.,:/-])(\\d{1,2})(?= [a-z]{4})")
                            .matcher(article.text())
                            .replaceAll(match -> word(match.group(1)))),
            // Numbers from two to twelve in digits.
            new StyleChange("numbers in digits",
                    article -> Pattern.compile("(?<![-\\p{L}])(" + String.join("|", NUMBERS.subList(2, 13))
                            + ")(?= [a-z]{4})").matcher(article.text())
                            .replaceAll(match -> Integer.toString(NUMBERS.indexOf(match.group(1))))),
            // American spelling for British.
            new StyleChange("american spelling", article -> replaced(article.text(), AMERICAN)),
            // British spelling for American.
            new StyleChange("british spelling", article -> replaced(article.text(), BRITISH)),
            // The paragraphs of the body but for the first in reverse.
            new StyleChange("paragraphs reversed", StyleChange::reversed));

    /** The text of a copy of an article in this style. */
    String copyOf(Article article) {
        return change.apply(article);
    }

    /** Words in lower case for others: a name keeps its spelling. */
    private static String replaced(String text, Map<String, String> words) {
        Matcher matcher = Pattern.compile("\\b(" + String.join("|", words.keySet().stream().sorted().toList())
                + ")\\b").matcher(text);
        return matcher.replaceAll(match -> words.getOrDefault(match.group(), match.group()));
    }

    private static String word(String number) {
        int value = Integer.parseInt(number);
        return value < NUMBERS.size() ? NUMBERS.get(value) : number;
    }

    private static String reversed(Article article) {
        String text = article.text();
        List<Paragraph> body = article.paragraphs().stream().filter(paragraph -> paragraph.part() == Part.BODY)
                .toList();
        var copy = new StringBuilder();
        int end = 0;
        for (int i = 0; i < body.size(); i++) {
            Paragraph other = i == 0 ? body.getFirst() : body.get(body.size() - i);
            copy.append(text, end, body.get(i).range().start()).append(article.textAt(other.range()));
            end = body.get(i).range().end();
        }
        return copy.append(text.substring(end)).toString();
    }
}
