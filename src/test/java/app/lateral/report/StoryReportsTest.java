package app.lateral.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import app.lateral.compare.Anchor;
import app.lateral.compare.Comparison;
import app.lateral.compare.Corrections;
import app.lateral.fact.Agreement;
import app.lateral.fact.Explanation;
import app.lateral.fact.Fact;
import app.lateral.fact.FactKind;
import app.lateral.fact.Topic;
import app.lateral.message.Messages;
import app.lateral.report.ReportOptions.Claims;
import app.lateral.report.ReportOptions.Extent;
import app.lateral.report.ReportOptions.Naming;
import app.lateral.report.ReportOptions.Status;
import app.lateral.report.document.Run;
import app.lateral.review.CheckedComparison;
import app.lateral.review.DifferenceIdentity;
import app.lateral.review.Evidence;
import app.lateral.review.Finding;
import app.lateral.review.Finding.Standing;
import app.lateral.review.Review;
import app.lateral.review.Verdict;
import app.lateral.text.TextRange;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Reports in every form, read back by other programs' eyes. */
class StoryReportsTest {
    private static final String SCRIPT = "</title></script><script>alert(1)</script><img src=x onerror=alert(2)>";
    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\";\"x\")";
    private static final String SIGNS = "\u202Eright to left\u0000\u0007 ]]> & <!-- 🗼 \uD83D 김";

    private final Comparison lighthouse = Lighthouse.comparison();

    @Test
    void thePageHoldsFindingNoteEvidenceAndANoteToTheEditor() throws IOException {
        Document page = page(check(tower(new Verdict.SourceRight("in/tern.txt"))), ReportOptions.ALL);
        String text = page.text();

        assertTrue(text.contains("tern right"), text);
        assertTrue(text.contains("Note: Measured by the harbour office."), text);
        assertTrue(text.contains("CORRECTED (gull)") && text.contains("“about 42 metres”, not “30 m” (para. 1)"), text);
        assertEquals("https://example.org/skarn", page.expectFirst(".finding a").attr("href"));
        assertEquals("Fact-check: Skarn", page.title());
        assertTrue(text.contains("“in/skua.txt”") || text.contains("in/skua.txt"), text);
    }

    @Test
    void theSummaryNamesTheGravest() throws IOException {
        String first = page(check(), ReportOptions.ALL).expectFirst("#summary + ul, #summary ~ ul").text();

        assertTrue(first.contains("Look first at: ") && first.contains("30 m"), first);
    }

    /** Letters that the typeface draws as one are read back as letters. */
    @Test
    void thePdfGivesItsWordsBackAndSaysWhatEachLinkIs() throws IOException {
        byte[] bytes = write(ReportForm.PDF,
                check(tower(new Verdict.BothRight(), "The first officer left after five.")),
                ReportOptions.ALL);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("The first officer left after five."), text);
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertNotNull(annotation.getContents());
                }
            }
        }
    }

    @Test
    void everyLinkLeadsToAPlaceThatIsThereOnce() throws IOException {
        Document page = page(check(), ReportOptions.ALL);
        List<String> targets = page.select("a[href^=#]").eachAttr("href").stream().map(href -> href.substring(1))
                .toList();
        List<String> places = page.select("[id]").eachAttr("id");

        assertFalse(targets.isEmpty());
        assertEquals(places.size(), Set.copyOf(places).size());
        assertTrue(places.containsAll(targets), targets + " " + places);
        assertEquals("30 m", page.expectFirst("[id=" + targets.getFirst() + "]").text());
    }

    @Test
    void onlyTheDifferencesAskedForAreThere() throws IOException {
        CheckedComparison checked = check(tower(new Verdict.BothRight()));
        ReportOptions open = new ReportOptions(Extent.WHOLE, EnumSet.of(Status.OPEN), Naming.NAMED, Claims.LEFT_OUT);
        Document page = page(checked, open);

        assertEquals(List.of("2. time of the lamp"), page.select("h3[id^=difference]").eachText());
        assertTrue(page.text().contains("1 of them is in this report"), page.text());
    }

    @Test
    void theFormForTheDeskIsATable() throws IOException {
        ReportOptions desk = new ReportOptions(Extent.DESK, EnumSet.allOf(Status.class), Naming.NAMED, Claims.LEFT_OUT);
        Document page = page(check(tower(new Verdict.NoneRight())), desk);

        assertEquals(2, page.select("tbody tr").size());
        assertTrue(page.select("#annex").isEmpty());
        assertTrue(page.select("tbody tr").getFirst().text().contains("30 m (gull); "), page.text());
        assertTrue(page.text().contains("“30 m” does not hold (para. 1)"), page.text());
    }

    @Test
    void anonymousSourcesAreNamedByLetters() throws IOException {
        ReportOptions anonymous = new ReportOptions(Extent.WHOLE, EnumSet.allOf(Status.class), Naming.ANONYMOUS,
                Claims.INCLUDED);
        String page = page(check(tower(new Verdict.SourceRight("in/tern.txt"))), anonymous).outerHtml();

        assertTrue(page.contains("Source B right"));
        assertFalse(page.contains("gull") || page.contains("tern right") || page.contains("in/tern"), page);
    }

    @Test
    void claimReviewsAreJson() throws IOException {
        ReportOptions claims = new ReportOptions(Extent.WHOLE, EnumSet.allOf(Status.class), Naming.NAMED,
                Claims.INCLUDED);
        Document page = page(check(tower(new Verdict.SourceRight("in/tern.txt"))), claims);
        JsonNode graph = new ObjectMapper().readTree(page.expectFirst("script[type=application/ld+json]").data())
                .path("@graph");

        assertEquals(1, graph.size());
        assertEquals("ClaimReview", graph.get(0).path("@type").asText());
        assertEquals("gull", graph.get(0).path("itemReviewed").path("author").path("name").asText());
        assertEquals("wrong", graph.get(0).path("reviewRating").path("alternateName").asText());
    }

    @Test
    void aFindingWhoseDifferenceIsGoneIsInEveryReport() throws IOException {
        Finding lost = new Finding(new DifferenceIdentity(FactKind.MONEY,
                List.of(new Anchor("in/gull.txt", new TextRange(900, 909), "40 crowns"))), new Verdict.NoneRight(),
                "kept", List.of(), "Ida", Instant.EPOCH, Standing.LOOK_AGAIN);
        String text = page(check(lost), ReportOptions.ALL).text();

        assertTrue(text.contains("“40 crowns” – none right"), text);
        JsonNode json = new ObjectMapper().readTree(write(ReportForm.JSON, check(lost), ReportOptions.ALL));
        assertTrue(json.path("findings").get(0).path("fact").isNull());
        assertEquals("none_right", json.path("findings").get(0).path("verdict").asText());
    }

    @Test
    void pdfIsTaggedNamedAndHasBookmarks() throws IOException {
        byte[] bytes = write(ReportForm.PDF, check(tower(new Verdict.BothRight())), ReportOptions.ALL);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("both right"), text);
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
            assertNotNull(pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getNextSibling());
            assertEquals("Fact-check: Skarn", pdf.getDocumentInformation().getTitle());
        }
    }

    @ParameterizedTest
    @EnumSource(value = ReportForm.class, mode = EnumSource.Mode.EXCLUDE, names = {"PDF", "DOCX"})
    void theSameStoryGivesTheSameBytes(ReportForm form) throws IOException {
        CheckedComparison checked = check(tower(new Verdict.BothRight()));
        assertArrayEquals(write(form, checked, ReportOptions.ALL), write(form, checked, ReportOptions.ALL));
    }

    @Test
    void hostileWordsStayWordsOnThePage() throws IOException {
        Document page = page(hostile(), new ReportOptions(Extent.WHOLE, EnumSet.allOf(Status.class), Naming.NAMED,
                Claims.INCLUDED));

        assertEquals(1, page.select("script").size());
        assertTrue(page.select("img, iframe, object, embed, [onerror], [onclick]").isEmpty());
        assertTrue(page.select("a").eachAttr("href").stream()
                .allMatch(href -> href.startsWith("#") || href.startsWith("https:")), page.select("a").outerHtml());
        assertTrue(page.text().contains("<script>alert(1)</script>"), page.text());
        String source = page.outerHtml();
        assertFalse(source.contains("\u202E") || source.contains("\u0000") || source.contains("\u0007"));
        assertTrue(page.text().contains("javascript:alert(3)"));
    }

    @ParameterizedTest
    @EnumSource(value = ReportForm.class, names = {"CSV", "MATRIX"})
    void noCellIsAFormula(ReportForm form) throws IOException {
        String text = new String(write(form, hostile(), ReportOptions.ALL), StandardCharsets.UTF_8);
        assertEquals('\uFEFF', text.charAt(0));
        // every field stands in quotation marks, and none of these holds the two signs that end it
        List<String> lines = text.substring(1).replace("\"\"", "").lines().toList();
        assertTrue(lines.size() > 1);
        for (String field : String.join("\n", lines).split("\",\"|\"\n\"")) {
            String cell = field.startsWith("\"") ? field.substring(1) : field;
            assertTrue(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, cell);
        }
        assertTrue(text.contains("\"'@SUM(1)\""), text);
    }

    @Test
    void hostileWordsAreReadBackFromPdfAndDocx() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(write(ReportForm.PDF, hostile(), ReportOptions.ALL))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("alert(1)"), text);
            assertTrue(text.contains("Signs that the typeface"), text);
        }
        try (XWPFDocument docx = new XWPFDocument(
                new ByteArrayInputStream(write(ReportForm.DOCX, hostile(), ReportOptions.ALL)));
                XWPFWordExtractor extractor = new XWPFWordExtractor(docx)) {
            assertTrue(extractor.getText().contains("<script>alert(1)</script>"), extractor.getText());
            assertTrue(extractor.getText().contains("김"));
        }
    }

    @Test
    void onlyWebAddressesLeadOut() {
        for (String address : Stream.of("javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "https:x")
                .toList()) {
            assertThrows(IllegalArgumentException.class, () -> new Run.Link("x", URI.create(address)), address);
        }
    }

    private CheckedComparison hostile() {
        ComparisonBuilder story = new ComparisonBuilder()
                .article("in/" + "x".repeat(200) + ".txt", "# " + SCRIPT, FORMULA + " cost 30 m. " + SIGNS)
                .article("in/@SUM(1).txt", "# +1", "It cost 42 m, " + SCRIPT + ".");
        story.fact(FactKind.QUANTITY, new Topic(Topic.Aspect.AS_WORDED, List.of(SCRIPT)), Agreement.CONFLICT,
                new Explanation.AddedByHand(), story.reading("A", "30 m", null, null, null),
                story.reading("A", FORMULA, FORMULA, "@x", null), story.reading("B", "42 m", null, null, null));
        Comparison comparison = story.build();
        Finding finding = new Finding(DifferenceIdentity.of(comparison.facts().getFirst(), comparison),
                new Verdict.SourceRight("in/@SUM(1).txt"), "-1+1 " + SIGNS + "\n" + SCRIPT,
                List.of(new Evidence(Evidence.Kind.ADDRESS, "javascript:alert(3)", null),
                        new Evidence(Evidence.Kind.ADDRESS, "https://example.org/\"><script>", null)),
                "@Ida", Instant.EPOCH, Standing.STANDS);
        return new CheckedComparison(comparison, new Review(List.of(finding), Corrections.NONE));
    }

    private CheckedComparison check(Finding... findings) {
        return new CheckedComparison(lighthouse, new Review(List.of(findings), Corrections.NONE));
    }

    private Finding tower(Verdict verdict) {
        return tower(verdict, "Measured by the harbour office.");
    }

    private Finding tower(Verdict verdict, String note) {
        Fact fact = lighthouse.facts().getFirst();
        return new Finding(DifferenceIdentity.of(fact, lighthouse), verdict, note,
                List.of(new Evidence(Evidence.Kind.ADDRESS, "https://example.org/skarn", LocalDate.of(2026, 3, 4))),
                "Ida", Instant.parse("2026-03-05T09:30:00Z"), Standing.STANDS);
    }

    private static Document page(CheckedComparison checked, ReportOptions options) throws IOException {
        return Jsoup.parse(new String(write(ReportForm.HTML, checked, options), StandardCharsets.UTF_8));
    }

    private static byte[] write(ReportForm form, CheckedComparison checked, ReportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StoryReports(Messages.in(Locale.UK)).write(form, checked, "Skarn", options, out);
        return out.toByteArray();
    }
}
