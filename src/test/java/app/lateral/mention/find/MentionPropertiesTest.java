package app.lateral.mention.find;

import java.util.List;

import app.lateral.mention.AnnotatedArticle;
import app.lateral.mention.Mention;
import app.lateral.mention.Sentences;
import app.lateral.text.TextRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds of every mention in any text. */
class MentionPropertiesTest {
    private static final MentionFinder FINDER = new MentionFinder();

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("two", "hundred", "5", "1,200", "3.5", "-", "–", "and", "a", "half", "million", "km",
                "miles", "$", "£4m", "per cent", "%", "Sunday", "17", "September", "2023", "at 5 p.m.",
                "the day before",
                "“", "”", "\"", "‘", "’", "'s", "said", "Mr.", "Mira", "Holm", "of", "the", "Ministry", "minister", ",",
                ".", "(", ")", "\n", "1e999", "9".repeat(400), "½", "𝟓", "😀", "\u200B", "\u202E", "30 February",
                "31/31",
                "to", "between", "75th", "old", "aged", "years", "1990s", "e", "^", "/", "one", "in").list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 100)
    void everyMentionLiesInTheTextAndCutsNothing(@ForAll("texts") String text) {
        AnnotatedArticle article = FINDER.annotate(Sentences.segmented(text));
        TextRange before = new TextRange(0, 0);
        for (Mention mention : article.mentions()) {
            TextRange range = mention.range();
            assertTrue(range.end() <= text.length() && !range.isEmpty());
            assertTrue(article.sentences().get(mention.sentence()).range().contains(range.start()));
            assertTrue(before.start() <= range.start());
            assertFalse(cuts(text, range.start()) || cuts(text, range.end()), () -> range.of(text) + " in " + text);
            before = range;
        }
        assertEquals(article.mentions(), FINDER.annotate(Sentences.segmented(text)).mentions());
    }

    private static boolean cuts(String text, int offset) {
        return offset > 0 && offset < text.length()
                && ((Character.isLetter(text.charAt(offset - 1)) && Character.isLetter(text.charAt(offset)))
                        || Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset)));
    }

    @Test
    void tenThousandNumbersAndUnbalancedMarks() {
        assertTrue(FINDER.annotate(Sentences.segmented("It has 12 doors and 7 km of rope. ".repeat(5000))).mentions()
                .size() >= 10_000);
        for (String hostile : List.of("“‘\"".repeat(3000), "two hundred and ".repeat(3000), "1 234 ".repeat(3000),
                "5-6-".repeat(3000), "A B C D ".repeat(3000), "1e999 1e30 " + "7".repeat(400))) {
            assertNotNull(FINDER.annotate(Sentences.segmented(hostile)));
        }
    }
}
