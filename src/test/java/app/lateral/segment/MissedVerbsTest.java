package app.lateral.segment;

import java.util.List;
import java.util.stream.Collectors;

import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Sentences with the verbs that are found in them. */
class MissedVerbsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Shares in the bank rose on Tuesday.                | rose
            Unemployment rose in May, the office said.         | rose said
            The pier will never open again, Mira Holm said.    | will open said
            Mira Holm said the pier would open again.          | said would open
            It would first open in May.                        | would open
            Will power cuts end?                               | Will
            The rose in the vase on the table                  | ''
            """)
    void verbs(String text, String verbs) {
        var paragraph = new Paragraph(new TextRange(0, text.length()), Part.BODY, 1);
        var article = new Article("A", "a.txt", "a", null, null, text, List.of(paragraph));
        assertEquals(verbs, new ArticleSegmenter().segment(article).sentences().getFirst().words().stream()
                .filter(word -> word.tag().startsWith("VB") || word.tag().equals("MD")).map(Word::form)
                .collect(Collectors.joining(" ")));
    }
}
