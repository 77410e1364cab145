package app.lateral.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import app.lateral.align.MatchReason;
import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.Explanation.Opposition;
import app.lateral.fact.Fact;
import app.lateral.fact.FactKind;
import app.lateral.fact.Reading;
import app.lateral.fact.Topic;
import app.lateral.fact.Topic.Aspect;
import app.lateral.message.Messages;
import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;
import app.lateral.text.TextRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class PhrasingTest {
    private final Phrasing phrasing = new Phrasing(Messages.inEnglish());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DISTANCE       | Skarn / coast             | Skarn's distance to the coast
            DISTANCE       | lighthouse                | the lighthouse's distance
            DISTANCE       | Los Santos / Port Mercy   | Los Santos' distance to Port Mercy
            LENGTH_OF_TIME | visit                     | length of the visit
            LENGTH_OF_TIME | Brekke's watch            | length of Brekke's watch
            LENGTH_OF_TIME | their talks               | length of their talks
            MEASURE        | cargo                     | figure for the cargo
            HOW_LONG       | the jury / deliberated    | how long the jury deliberated
            HOW_MUCH       | the city / paid           | how much the city paid
            HOW_FAR        | the lamp / fell           | how far the lamp fell
            SPEED          | winds                     | speed of the winds
            HEIGHT         | tower                     | height of the tower
            SUM            | repairs                   | sum for the repairs
            SHARE          | votes                     | share of votes
            NUMBER         | rounds of talks           | number of rounds of talks
            AGE            | Odd Brekke                | age of Odd Brekke
            AGE            | keeper                    | age of the keeper
            RANK           | anniversary               | which anniversary
            WHEN           | departure                 | time of the departure
            SPELLING       | Brekke                    | spelling of Brekke
            WHO            | harbour master            | who: harbour master
            ACT            | put the lamp out          | who put the lamp out
            GUIDE          | museum                    | who led the tour of the museum
            WHETHER        | the lamp was lit          | whether the lamp was lit
            WHERE          | meeting                   | place of the meeting
            TITLE          | Brekke                    | title of Brekke
            QUOTE          | Brekke / It was my father's lamp | words of Brekke: “It was my father's lamp”
            QUOTE          | harbour master / Never    | words of the harbour master: “Never”
            QUOTE          | '' / Never                | words of the quote “Never”
            CLAIM          | the lamp was sold         | source of the claim “the lamp was sold”
            STATEMENT      | lamp / museum             | statement on lamp, museum
            """)
    void topicsReadLikeHeadings(Aspect aspect, String words, String expected) {
        List<String> parts = Arrays.stream(words.split(" / ")).map(part -> part.replace("''", "")).toList();
        assertEquals(expected, phrasing.topic(new Topic(aspect, parts)));
    }

    @ParameterizedTest
    @EnumSource(Aspect.class)
    void everyTopicTakesOneWordOrMany(Aspect aspect) {
        assertFalse(phrasing.topic(new Topic(aspect, List.of("lamp"))).isBlank());
        assertFalse(phrasing.topic(new Topic(aspect, List.of("lamp", "tower", "sea"))).isBlank());
    }

    @Test
    void explanationsStateValuesAndRule() {
        assertExplained("254 km is 27 % more than 200 km, beyond rounding.",
                new Explanation.BeyondRounding("254 km", "200 km", new BigDecimal("27")));
        assertExplained("103 is 2.5 % more than 100.5, beyond rounding.",
                new Explanation.BeyondRounding("103", "100.5", new BigDecimal("2.48756")));
        assertExplained("9 tonnes is 13 times as much as 700 kg.",
                new Explanation.BeyondRounding("9 tonnes", "700 kg", new BigDecimal("1185.7")));
        assertExplained("Over 30 is 3.5 times as much as around nine.",
                new Explanation.BeyondRounding("Over 30", "Around nine", new BigDecimal("250")));
        assertExplained("Nearly 20 is 82 % more than US$11, beyond rounding.",
                new Explanation.BeyondRounding("Nearly 20", "US$11", new BigDecimal("81.8")));
        assertExplained("Third and second are different figures.",
                new Explanation.BeyondRounding("third", "second", new BigDecimal("-1")));
        assertExplained("42.4 m is 42 m when rounded.", new Explanation.EqualWhenRounded("42.4 m", "42 m"));
        assertExplained("Five hours is within “more than four hours”.",
                new Explanation.WithinBound("more than four hours", "five hours"));
        assertExplained("Sunday lies within the weekend.", new Explanation.MomentWithin("Sunday", "the weekend"));
        assertExplained("Monday and Tuesday are different dates.",
                new Explanation.DifferentMoments("Monday", "Tuesday"));
        assertEquals("9 a.m. and noon are different times.",
                phrasing.explanation(FactKind.TIME, new Explanation.DifferentMoments("9 a.m.", "noon")));
        assertEquals("A week and ten days are different lengths of time.",
                phrasing.explanation(FactKind.DURATION, new Explanation.DifferentMoments("a week", "ten days")));
        assertExplained("Over 40 against more than 14: 186 % more, beyond rounding.",
                new Explanation.BeyondRounding("over 40", "More than 14", new BigDecimal("185.7")));
        assertExplained("30°C and 86°F say the same.", Explanation.same("30°C", "86°F"));
        assertExplained("All say noon.", Explanation.same("noon", "Noon"));
        assertExplained("All say ninety years.", new Explanation.SameValue("ninety\nyears"));
        assertExplained("One name, spelled Brekke and Brecke.",
                new Explanation.Spellings(List.of("Brekke", "Brecke")));
        assertExplained("Brekke, Dahl and Moe are named in the same place.",
                new Explanation.DifferentNames(List.of("Brekke", "Dahl", "Moe")));
        assertExplained("One quote, two wordings: “never” against “hardly”.",
                new Explanation.QuoteWording("never", "hardly"));
        assertExplained("One quote, two wordings: only the second has “and”.", new Explanation.QuoteWording("", "and"));
        assertExplained("One quote, two wordings: only the first has “so”.", new Explanation.QuoteWording("so", ""));
        assertExplained("Only one article has it; the others are silent.", new Explanation.OnlyOneArticle());
    }

    @ParameterizedTest
    @EnumSource(Opposition.class)
    void everyContrastNamesBothSides(Opposition opposition) {
        String sentence = phrasing.explanation(FactKind.STATEMENT,
                new Explanation.Contrast(opposition, "Is lit", "Is dark"));
        assertEquals(2, sentence.split("Is lit|Is dark", -1).length - 1, sentence);
    }

    @Test
    void reasonsAreParts() {
        assertEquals("both name Artyom/Artem and Skarn",
                phrasing.reason(new MatchReason.SharedNames(List.of("Artyom/Artem", "Skarn"))));
        assertEquals("both say 30 m", phrasing.reason(new MatchReason.SharedFigures(List.of("30 m"))));
        assertEquals("shared: lamp, pier", phrasing.reason(new MatchReason.SharedWords(List.of("lamp", "pier"))));
        assertEquals("both have “put the lamp out”", phrasing.reason(new MatchReason.CommonRun("put the\nlamp out")));
        assertEquals("close in meaning (0.80)", phrasing.reason(new MatchReason.CloseMeaning(0.8)));
    }

    @Test
    void aSummaryShowsEachWordingOnce() {
        Fact distance = fact(FactKind.QUANTITY, reading("200 km", null), reading("200\nkm", null),
                reading("254 kilometres", "about"), reading("about 9 km", "about"));
        assertEquals("200 km / about 254 kilometres / about 9 km", phrasing.summary(distance));
        Fact quote = fact(FactKind.QUOTE, reading("full support", null), reading("word ".repeat(30), null));
        assertEquals("“full support” / “word word word word word word word word word word word word…”",
                phrasing.summary(quote));
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyNoticeIsOneSentenceWithTheFile(Problem problem) {
        String sentence = phrasing.notice(new Notice(problem, "a\nb.txt", null, List.of("1234567", "1000000")));
        assertFalse(sentence.contains("{") || sentence.contains("\n"), sentence);
        boolean ofAll = problem == Problem.TOO_MANY || problem == Problem.MANY_FIGURES;
        assertEquals(!ofAll, sentence.contains("“a�b.txt”"), sentence);
    }

    @Test
    void noticesCountAndName() {
        assertEquals(
                "“big.txt” is larger than can be read (209,715,200 bytes; the limit is 20,000,000): cut it into parts.",
                phrasing.notice(new Notice(Problem.TOO_LARGE, "big.txt", null, List.of("209715200", "20000000"))));
        assertEquals("“bad.txt” holds one place that is not text in UTF-8, shown as �: save it again as UTF-8.",
                phrasing.notice(new Notice(Problem.BROKEN_ENCODING, "bad.txt", "A", List.of("1", "UTF-8"))));
    }

    private void assertExplained(String expected, Explanation explanation) {
        assertEquals(expected, phrasing.explanation(FactKind.DATE, explanation));
    }

    private static Fact fact(FactKind kind, Reading... readings) {
        return new Fact("f1", kind, new Topic(Aspect.NUMBER, List.of("x")), Agreement.SAME, null, 1,
                new Explanation.OnlyOneArticle(), List.of(readings));
    }

    private static Reading reading(String text, @Nullable String hedge) {
        return new Reading("A", new TextRange(0, text.length()), text, null, null, hedge);
    }
}
