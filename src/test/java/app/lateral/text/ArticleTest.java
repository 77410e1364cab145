package app.lateral.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ArticleTest {
    @Test
    void takesAParagraphForWhatTheUserSays() {
        String text = "Title\nOne.\nTwo.\nThree.";
        List<TextRange> ranges = List.of(new TextRange(0, 5), new TextRange(6, 10), new TextRange(11, 15),
                new TextRange(16, 22));
        Article article = new Article("A", "a.txt", "Title", null, null, text,
                Paragraph.numbered(ranges, List.of(Part.HEADLINE, Part.BODY, Part.BODY, Part.BODY)));
        assertEquals("HEADLINE 1, BODY 1, FURNITURE 0, BODY 2",
                parts(article.withPart(new TextRange(12, 13), Part.FURNITURE)));
        assertEquals("FURNITURE 0, FURNITURE 0, BODY 1, BODY 2",
                parts(article.withPart(new TextRange(0, 7), Part.FURNITURE)));
        assertEquals(article, article.withPart(new TextRange(12, 13), Part.FURNITURE)
                .withPart(new TextRange(11, 15), Part.BODY));
    }

    private static String parts(Article article) {
        return String.join(", ", article.paragraphs().stream()
                .map(paragraph -> paragraph.part() + " " + paragraph.number()).toList());
    }
}
