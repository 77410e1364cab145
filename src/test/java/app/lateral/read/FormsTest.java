package app.lateral.read;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import app.lateral.segment.ArticleSegmenter;
import app.lateral.segment.SegmentedArticle;
import app.lateral.text.Article;
import app.lateral.text.Imprint;
import app.lateral.text.Notice.Problem;
import app.lateral.text.Part;
import app.lateral.text.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * One article in every form: a word processor wrote the DOCX, ODT, RTF, HTML and text files and two of the PDF, one of
 * them in columns with hyphens, header and footer; a browser the MHTML and the printed PDF; a mail library the EML; the others are written as their makers write them.
 */
class FormsTest {
    @ParameterizedTest
    @CsvSource({"reservoir.txt, PLAIN_TEXT", "reservoir.md, MARKDOWN", "reservoir.html, HTML", "reservoir.mhtml, MHTML",
            "reservoir.warc, WARC", "reservoir.wacz, WACZ", "reservoir.pdf, PDF", "reservoir.columns.pdf, PDF",
            "reservoir.printed.pdf, PDF", "reservoir.docx, DOCX",
            "reservoir.odt, ODT", "reservoir.rtf, RTF", "reservoir.eml, EML", "reservoir.nitf.xml, NITF",
            "reservoir.newsml.xml, NEWSML_G2", "reservoir.ninjs.json, NINJS", "reservoir.rss, RSS",
            "reservoir.atom, ATOM", "reservoir.iptc7901, IPTC_7901"})
    void givesTheSameArticleInEveryForm(String name, String format) throws IOException, URISyntaxException {
        Article plain = article("reservoir.txt");
        Article article = article(name);
        assertEquals("Reservoir above Tolland drained after crack is found in dam", article.title());
        assertEquals(paragraphs(plain), paragraphs(article));
        assertEquals(sentences(plain), sentences(article));
        assertEquals(11, sentences(article).stream().filter(sentence -> sentence.startsWith("BODY")).count());
        assertEquals(format, Objects.requireNonNull(article.provenance()).format().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "reservoir.nitf.xml | Arden Press | Ada Moor | TOLLAND, May 5 | en | 2023-05-05T14:05+02:00 | arden-2023-0417 RESERVOIR 2 []",
            "reservoir.newsml.xml | Arden Press | Ada Moor | TOLLAND, May 5 | en | 2023-05-05T16:20+02:00 | urn:newsml:arden.example:20230505:reservoir RESERVOIR 2 [CORRECTION]",
            "reservoir.ninjs.json | Arden Press | Ada Moor | TOLLAND | en | 2023-05-05T16:20+02:00 | urn:ninjs:arden.example:20230505:reservoir RESERVOIR 3 []",
            "reservoir.rss | Arden Press | Ada Moor | null | en | 2023-05-05T14:05+02:00 | https://www.arden.example/news/reservoir null 0 []",
            "reservoir.atom | Arden Press | Ada Moor | null | en | 2023-05-05T14:05+02:00 | urn:arden:reservoir null 0 []",
            "reservoir.eml | Arden Press Desk | null | null | null | 2023-05-05T14:05+02:00 | <r1@arden.example> null 0 []",
            "reservoir.mhtml | arden.example | null | null | en | null | null null 0 []",
            "reservoir.warc | arden.example | null | null | en | null | null null 0 []",
            "reservoir.iptc7901 | null | null | null | null | 2023-05-05T14:05Z | ARD0417 RESERVOIR 0 []"})
    void keepsWhatTheFormSaysBesides(String name, String source, String byline, String dateline, String language,
            String published, String version) throws IOException, URISyntaxException {
        Imprint imprint = article(name).imprint();
        assertEquals(List.of(source, byline, dateline, language, published, version),
                List.of(imprint.source() + "", imprint.byline() + "", imprint.dateline() + "", imprint.language() + "",
                        imprint.publication() + "",
                        imprint.version().identity() + " " + imprint.version().slug() + " "
                                + imprint.version().number() + " " + imprint.version().signals()));
    }

    @Test
    void keepsInlineMarks() throws IOException, URISyntaxException {
        Article article = article("reservoir.nitf.xml");
        assertEquals(List.of("PLACE Tolland null", "MOMENT Friday 20230505", "NUMBER 1,400 null",
                "QUOTE “We would rather lose the water than the town,” null", "PERSON Lena Okafor null"),
                article.marks().stream()
                        .map(mark -> mark.kind() + " " + article.textAt(mark.range()) + " " + mark.value()).toList());
    }

    @Test
    void readsTheChosenItemOfAFeed() throws IOException, URISyntaxException {
        Story first = new StoryReader().read(List.of(file("reservoir.rss")));
        assertEquals(List.of(Problem.SEVERAL_ITEMS, Problem.ONLY_ONE),
                first.notices().stream().map(notice -> notice.problem()).toList());
        Story second = new StoryReader().readSources(List.of(Source.of(file("reservoir.rss") + "#2")));
        assertEquals("Bakers of Tolland raise prices", second.articles().getFirst().title());
        assertTrue(second.notices().stream().noneMatch(notice -> notice.problem() == Problem.SEVERAL_ITEMS));
    }

    private static List<String> paragraphs(Article article) {
        return article.paragraphs().stream().filter(paragraph -> paragraph.part() != Part.FURNITURE)
                .map(paragraph -> paragraph.part() + " " + paragraph.number() + " "
                        + article.textAt(paragraph.range()).replaceAll("\\s+", " "))
                .toList();
    }

    private static List<String> sentences(Article article) {
        SegmentedArticle segmented = new ArticleSegmenter().segment(article);
        return segmented.sentences().stream().filter(sentence -> sentence.part() != Part.FURNITURE)
                .map(sentence -> sentence.part() + " " + segmented.textOf(sentence).replaceAll("\\s+", " ")).toList();
    }

    private static Article article(String name) throws URISyntaxException {
        return new StoryReader().read(List.of(file(name))).articles().getFirst();
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(FormsTest.class.getResource("forms/" + name)).toURI());
    }
}
