package app.lateral.segment;

import java.util.List;

import app.lateral.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The text with its words, a bar between two words. */
class WordSplitterTest {
    @ParameterizedTest
    @ValueSource(strings = {"A six-day, week-long trip. = A|six-day|,|week-long|trip|.", "Russia’s = Russia|’s",
            "the men's = the|men|'s", "the leaders’ talks = the|leaders|’|talks", "He didn’t. = He|did|n’t|.",
            "I’m sure we'll = I|’m|sure|we|'ll", "It cost $84,000. = It|cost|$84,000|.",
            "US$1.2bn or €5m = US$1.2bn|or|€5m",
            "at 5 p.m. = at|5|p.m.", "the U.S. left = the|U.S.|left", "the N.R.A.’s = the|N.R.A.|’s",
            "Mr. Hill, Sen. Lee = Mr.|Hill|,|Sen.|Lee", "“Yes,” he said. = “|Yes|,|”|he|said|.",
            "27% of 1,500 = 27|%|of|1,500", "at 4:20 on 9/11 = at|4:20|on|9/11", "40-60 hours = 40-60|hours",
            "a 40- to 60-hour course = a|40|-|to|60-hour|course", "war — or peace -- now = war|—|or|peace|--|now",
            "wait ... so = wait|...|so", "see www.example.org/a?b=c. = see|www.example.org/a?b=c|.",
            "(R-Ark.) said = (|R-Ark|.|)|said", "AT&T and R&D = AT&T|and|R&D", "O’Marlow’s = O’Marlow|’s",
            "the 1990s, the ’90s = the|1990s|,|the|’|90s", "5°C and 200km = 5|°|C|and|200km", "Kim-like = Kim-like",
            "ab@example.org said = ab@example.org|said", "naïve café = naïve|café", "No. 5 is no. = No.|5|is|no|.",
            "J.K. Marlow = J.K.|Marlow", "a Ph.D. = a|Ph.D.", "75th = 75th", "and/or = and|/|or",
            "#vote @hill = #vote|@hill",
            "night.Read = night|.|Read", "said:“No = said|:|“|No", "enforcement\u200e, too = enforcement|,|too",
            "3½ miles = 3½|miles", "1989–2013 = 1989|–|2013", "Привет, мир! = Привет|,|мир|!"})
    void cutsWords(String example) {
        String text = example.split(" = ")[0];
        List<TextRange> words = new WordSplitter().split(text, new TextRange(0, text.length()));
        assertEquals(example.split(" = ")[1], String.join("|", words.stream().map(range -> range.of(text)).toList()));
    }
}
