package app.lateral.segment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

@Isolated("sets the default locale")
class ArticleSegmenterTest {
    private final ArticleSegmenter segmenter = new ArticleSegmenter();

    @ParameterizedTest
    @ValueSource(strings = {
            "Mayor/NNP Frost/NNP ’s/POS six-day/JJ trip/NN to/TO Brannock/NNP ended/VBD on/IN Sunday/NNP ./.",
            "The/DT ferry/NN was/VBD repaired/VBN by/IN four/CD engineers/NNS ./.",
            "She/PRP did/VBD n’t/RB say/VB “/`` never/RB ”/'' ./.",
            "It/PRP cost/VBD $84,000/CD ,/, he/PRP said/VBD ./.",
            "They/PRP agreed/VBD to/TO go/VB ./.",
            "The/DT leaders/NNS ’/POS talks/NNS lasted/VBD four/CD hours/NNS ./."})
    void tagsWords(String tagged) {
        String text = tagged.replaceAll("/\\S+", "").replace(" ’s", "’s").replace(" n’t", "n’t").replace("s ’", "s’")
                .replace("“ ", "“").replace(" ”", "”").replaceAll(" ([.,])", "$1");
        assertEquals(tagged,
                segmented(text, Part.BODY).sentences().stream().flatMap(sentence -> sentence.words().stream())
                        .map(word -> word.form() + "/" + word.tag()).collect(Collectors.joining(" ")));
    }

    @Test
    void takesAHeadlineForOneSentence() {
        SegmentedArticle article = segmented("Ferry sinks. All saved! What now?", Part.HEADLINE);
        assertEquals(1, article.sentences().size());
    }

    @Test
    void knowsAWordAsANameWhereItBeginsASentence() {
        String text = "He lives in Orvin. Orvin lies on the coast.";
        Word first = segmented(text, Part.BODY).sentences().getLast().words().getFirst();
        assertEquals("NNP", first.tag());
    }

    @Test
    void cutsASentenceOfFiftyThousandWords() {
        String text = "the ferry, ".repeat(25_000);
        assertEquals(75_000, segmented(text.strip(), Part.BODY).sentences().getFirst().words().size());
    }

    @Test
    void doesNotDependOnTheLocale() {
        String text = "INSIDE INFORMATION: Officials in ISTANBUL visited IZMIR. “It IS,” said I. K. Hill.";
        SegmentedArticle plain = segmented(text, Part.BODY);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertEquals(plain, new ArticleSegmenter().segment(plain.article()));
        } finally {
            Locale.setDefault(before);
        }
    }

    private SegmentedArticle segmented(String text, Part part) {
        Paragraph paragraph = new Paragraph(new TextRange(0, text.length()), part, 1);
        return segmenter.segment(new Article("A", "a.txt", "a", null, null, text, List.of(paragraph)));
    }
}
