package app.lateral.segment;

import java.util.ArrayList;
import java.util.List;

import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever the text, sentences and words lie in order in their paragraphs and leave out white space alone. */
class SegmentRangesProperties {
    private final ArticleSegmenter segmenter = new ArticleSegmenter();

    @Property(tries = 400)
    void rangesCoverAllThatIsSeen(@ForAll("texts") String text) {
        Article article = article(text);
        List<Sentence> sentences = segmenter.segment(article).sentences();
        int paragraph = 0;
        int seen = 0;
        for (Sentence sentence : sentences) {
            while (!article.paragraphs().get(paragraph).range().covers(sentence.range())) {
                paragraph++;
            }
            assertBlank(text, seen, sentence.range().start());
            int seenInside = sentence.range().start();
            for (Word word : sentence.words()) {
                assertTrue(sentence.range().covers(word.range()));
                assertTrue(!word.range().isEmpty());
                assertBlank(text, seenInside, word.range().start());
                assertEquals(word.range().of(text), word.form());
                seenInside = word.range().end();
            }
            assertBlank(text, seenInside, sentence.range().end());
            seen = sentence.range().end();
        }
        assertBlank(text, seen, text.length());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of("The", "ferry", " ", " ", " ", ". ", ".", "...", "…", "? ", "!", "”",
                "“", "\"",
                "'", "’s", "U.S.", "p.m.", "No. 5", "J.", "Mr.", "six-day", "-", "--", "$84,000", "1.2bn", "\n", "\n\n",
                "\t",
                "http://a.example/b.c?d", "\u200B", "\uFEFF", "\u00AD", "\u00A0", "\uD83D\uDE00", "\uD83D", "\uDE00",
                "你好。",
                "世界", "Привет", "؟", "مرحبا", "े", "ไทย", "(", ")", "n't", "'", ",", ":", "é", "e\u0301", "\0", "½",
                "#", "@",
                "&", "/");
        return Arbitraries.oneOf(pieces.list().ofMaxSize(60).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(200));
    }

    private static Article article(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n') {
                if (at > start) {
                    paragraphs.add(new Paragraph(new TextRange(start, at), Part.BODY, paragraphs.size() + 1));
                }
                start = at + 1;
            }
        }
        return new Article("A", "a.txt", "a", null, null, text, paragraphs);
    }

    private static void assertBlank(String text, int from, int to) {
        assertTrue(from <= to);
        assertTrue(text.substring(from, to).codePoints().allMatch(Characters::isBlank));
    }
}
