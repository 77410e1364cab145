package app.lateral.segment;

import java.util.List;

import app.lateral.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A bar marks where one sentence ends and the next begins. */
class SentenceSplitterTest {
    @ParameterizedTest
    @ValueSource(strings = {"The ferry sank. | Nobody drowned.", "It left the U.S. on Monday. | He stayed.",
            "U.S. officials were told of it.", "Talks with the U.S. | The envoy left.",
            "Gov. Ann Hill met Rep. Lee Marsh.",
            "Sens. Ann Hill (Ill.) and Lee Marsh (R.I.) voted.", "J. K. Marlow wrote to Donald J. Hill.",
            "Senator C. A. Dutch Marlow won.", "She fell ill. | Doctors came. | He sat. | Police left.",
            "The case Hill v. Marlow ended.", "At 5 p.m. (1700 GMT) it began.", "UPDATE: 9 p.m. -- The town voted.",
            "They met at 5 p.m. Eastern time. | He left at 9 a.m. | They were late.", "He left at 3 p.m. Friday.",
            "“We must go.” | The mayor left.", "\"We must go.\" | The mayor left.",
            "He said: “We must go. | Now!” | She left.",
            "“Must we?” he asked. | “Why?” Senator Marsh wondered.", "She wept ... and left. | Was it late? | Yes!",
            "He paused … | Then he went on.", "The N.R.A. did not reply.", "He joined the N.R.A. | It paid him.",
            "See No. 5 of the list. | It was his.", "The rate is 3.5 percent. | It was 2.5.",
            "It was on ferry.example.org. | Read www.example.org/a.b?c=d. | Done.",
            "Shares of Marlow Inc. rose. | Hill Corp. | In May it fell.", "It was Sept. 11 then. | On Oct. 2 it ended.",
            "1. Open the gate. | 2. Run.", "It cost $5.3m. | Nobody paid.", "He left (it was late.) | She stayed.",
            "Он ушёл. | Она осталась. | Что дальше?", "Έφυγε. | Έμεινε; ναι.", "他走了。 | 她没走！ | 为什么？ | “好。” | 他说。",
            "غادر الوزير. | هل بقي؟ | نعم.", "वह गया। | वह रही।", "He left.He stayed.", "a.m. | The end.",
            "D-N.Y., said so. | (D-Mo.) called it so.", "What a day!!! | He slept.",
            "Mr. and Mrs. Marlow, Lt. Col. Hill and Dr. Lee.",
            "He had a Ph.D. | She did not.", "It is a plan B. | The town knows.", "We saw St. Marlow. | We left.",
            "“It is over ... ” | He left.", "No stop at the end", "...",
            "He (a.k.a. Lee) vs. Hill, e.g. Marsh, i.e. him."})
    void cutsBetweenSentencesOnly(String marked) {
        String text = marked.replace(" | ", " ");
        if (marked.contains("。")) {
            text = marked.replace(" | ", "");
        }
        List<TextRange> sentences = new SentenceSplitter().split(text, new TextRange(0, text.length()));
        String whole = text;
        assertEquals(marked, String.join(" | ", sentences.stream().map(range -> range.of(whole)).toList()));
    }
}
