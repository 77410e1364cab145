package app.lateral.mention.quote;

import java.util.stream.Collectors;

import app.lateral.mention.Quote;
import app.lateral.mention.Sentences;
import app.lateral.mention.find.MentionFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Short texts with the quotes that are to be found in them and who says them. */
class QuoteFinderTest {
    private static final MentionFinder FINDER = new MentionFinder();

    private static String quotes(String text) {
        return FINDER.annotate(Sentences.segmented(text)).mentions(Quote.class).stream()
                .map(quote -> (quote.scare() ? "scare " : "") + "[" + quote.range().of(text) + "] " + quote.speaker())
                .map(String::strip).collect(Collectors.joining("; "));
    }

    @Test
    void speakersAfterAndBefore() {
        assertEquals("[The water came too fast] Mira Holm",
                quotes("“The water came too fast,” Mira Holm said."));
        assertEquals("[We heard no alarm at all] Per Dahl", quotes("Per Dahl said: \"We heard no alarm at all.\""));
        assertEquals("[a very long night] Per Dahl",
                quotes("It was “a very long night”, according to Per Dahl."));
    }

    @Test
    void aPronounIsThePersonToldOf() {
        assertEquals("[We will rebuild the pier] Mira Holm",
                quotes("Mira Holm walked the quay. “We will rebuild the pier,” she said."));
    }

    @Test
    void whoeverIsSaidToSpeakIsNotTheOneWhoSpokeBefore() {
        assertEquals(
                "[a narrow and rotten pier indeed] Mira Holm; [I never learned how to run a harbour] the two-term mayor",
                quotes("Mira Holm called it “a narrow and rotten pier indeed”.\n"
                        + "“I never learned how to run a harbour,” the two-term mayor said in May."));
        assertEquals("[I never learned how to run a harbour] the 61-year-old harbour master",
                quotes("“I never learned how to run a harbour,” the 61-year-old harbour master said in May."));
        assertEquals("[a narrow and rotten pier indeed] Mira Holm; [I never learned how to run a harbour]",
                quotes("Mira Holm called it “a narrow and rotten pier indeed”.\n"
                        + "“I never learned how to run a harbour,” someone on the quay said."));
    }

    @Test
    void paragraphsThatEachOpenAnew() {
        assertEquals("[It was dark when we left] Per Dahl; [Nobody slept that night] Per Dahl",
                quotes("Per Dahl said: “It was dark when we left.\n“Nobody slept that night.”"));
    }

    @Test
    void unclosedEndsWithItsSentence() {
        assertEquals("[It was dark when we left] Per Dahl",
                quotes("Per Dahl said: “It was dark when we left. The harbour is now closed.\nNothing else is known."));
    }

    @Test
    void quotesWithinAQuoteArePartOfIt() {
        assertEquals("[We heard that the lamp \"had never been lit\" that night] Per Dahl",
                quotes("“We heard that the lamp \"had never been lit\" that night,” Per Dahl said."));
        assertEquals("[We heard that the lamp “had never been lit” that night] Per Dahl",
                quotes("‘We heard that the lamp “had never been lit” that night,’ Per Dahl said."));
        assertEquals("[We heard that the lamp \"had never been lit\" that night] Per Dahl",
                quotes("'We heard that the lamp \"had never been lit\" that night,' Per Dahl said."));
    }

    @Test
    void marksThatQuoteNobody() {
        assertEquals("scare [rescue]", quotes("The so-called ‘rescue’ took a day."));
        assertEquals("scare [Song of the Tide]", quotes("The band played ‘Song of the Tide’ in the rain."));
    }

    @Test
    void apostrophesAreNoMarks() {
        assertEquals("", quotes("The sailors’ wives don’t mind the '90s boats."));
    }

    /** Each line holds a text, then who speaks its last quote. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turning to her guest, whom she called “Brother Per,” Mira Holm spoke of the sea. She added: “We all sail in one boat.” | Mira Holm
            After Per Dahl had left, Mira Holm met the crew. “The sea gave us a day,” she said.            | Mira Holm
            Mira Holm, the mayor of Brekke, said: “The ferry was old but safe.”                           | Mira Holm
            Mira Holm spoke with Per Dahl. “I have no word for it,” she said.                              | Mira Holm
            “I have no word for it,” Mira Holm told Per Dahl in the harbour.                               | Mira Holm
            “I have no word for it,” said the harbour office.                                             | the harbour office
            “I have no word for it,” said the coxswain, Mira Holm.                                        | Mira Holm
            The letter to Per Dahl was “a long and bitter farewell”.                                      | ''
            Mira Holm walked home and said: “The storm is over now.”                                      | Mira Holm
            The agency quoted Per Dahl as saying “the lamp never went out”.                               | Per Dahl
            “The lamp never went out,” Per Dahl said, the Brekke Herald reported.                         | Per Dahl
            Per Dahl waited. “It was a long night.” “Nobody slept,” Mira Holm said.                       | Mira Holm
            “It was a long night,” Mira Holm said. “Nobody slept in the town.”                            | Mira Holm
            Mr. Dahl met Ms. Holm. “It was a long night,” she said.                                       | ''
            """)
    void onlyWhoSaysItIsTheSpeaker(String text, String speaker) {
        assertEquals(speaker, FINDER.annotate(Sentences.segmented(text)).mentions(Quote.class).getLast().speaker(),
                text);
    }
}
