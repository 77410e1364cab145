package app.lateral.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import app.lateral.text.Notice;
import app.lateral.text.Notice.Level;
import app.lateral.text.Notice.Problem;
import app.lateral.text.Story;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Files made to harm: each is told in a notice or read as what it is, and the article beside it is read. */
class HostileInputTest {
    private static final String FERRY = "Ferry turns back\n\nThe night ferry turned back on Wednesday.\n";
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @TempDir
    private Path folder;

    @Test
    void refusesAnArchiveThatUnfoldsWithoutEnd() throws IOException {
        byte[] zeros = new byte[1 << 20];
        byte[] bomb = zip("word/document.xml", out -> {
            for (int i = 0; i < 200; i++) {
                out.write(zeros);
            }
        });
        assertRefused(Problem.EXPANDS, file("bomb.docx", bomb));
        byte[] odt = zip("content.xml", out -> out.write("<x/>".getBytes(StandardCharsets.UTF_8)));
        assertRefused(Problem.NOT_TEXT, file("not.odt", odt));
    }

    @Test
    void refusesAPackedWebArchiveThatUnfoldsWithoutEnd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("""
                    WARC/1.0
                    WARC-Type: response
                    WARC-Target-URI: https://a.example/
                    Content-Type: application/http; msgtype=response
                    Content-Length: 300000100

                    HTTP/1.1 200 OK
                    Content-Type: text/html

                    """.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 290; i++) {
                gzip.write(blanks);
            }
        }
        assertRefused(Problem.EXPANDS, file("bomb.warc.gz", bytes.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!ENTITY x SYSTEM \"file:///etc/hostname\">",
            "<!ENTITY x \"lol\"><!ENTITY y \"&x;&x;&x;&x;\"><!ENTITY x \"&y;&y;&y;&y;\">",
            "<!ENTITY % remote SYSTEM \"http://127.0.0.1:9/x.dtd\">%remote;"})
    void expandsNoEntity(String entities) throws IOException {
        Story story = read(file("e.xml", ("<?xml version=\"1.0\"?><!DOCTYPE nitf [" + entities
                + "]><nitf><body><body.content><p>The ferry &x; turned back on Monday.</p></body.content></body></nitf>")
                .getBytes(StandardCharsets.UTF_8)));
        assertTrue(story.articles().get(1).text().contains("The ferry &x; turned back on Monday."),
                story.articles().get(1).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>%s<p>The ferry turned back on Monday night.</p>|<div>",
            "<nitf><body><body.content>%s<p>The ferry turned back on Monday night.</p></body.content></body></nitf>|<block>",
            "<html><body>%s<p>The ferry turned back on Monday night.</p>|<table><tr><td>",
            "<html><body>%s<p>The ferry turned back on Monday night.</p>|<a><b><font>"})
    void readsDeeplyNestedMarkup(String page) throws IOException {
        String[] pieces = page.split("\\|");
        String whole = pieces[0].formatted(pieces[1].repeat(100_000));
        Story story = read(file("deep.html", whole.getBytes(StandardCharsets.UTF_8)));
        assertTrue(story.articles().size() == 2 || story.notices().stream()
                .anyMatch(notice -> notice.problem().level() == Level.ERROR), story.notices().toString());
    }

    @Test
    void refusesAHugePageUnread() throws IOException {
        byte[] page = new byte[100_000_000];
        Arrays.fill(page, (byte) 'a');
        byte[] head = "<html><body><p>".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, page, 0, head.length);
        assertRefused(Problem.TOO_LARGE, file("huge.html", page));
    }

    @Test
    void readsALargePage() throws IOException {
        String page = "<html><body><article>"
                + "<p>The ferry turned back on Monday night, the line said.</p>".repeat(100_000)
                + "</article></body></html>";
        Story story = read(file("large.html", page.getBytes(StandardCharsets.UTF_8)));
        assertEquals(100_000, story.articles().get(1).paragraphs().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"reservoir.docx", "reservoir.odt", "reservoir.pdf", "reservoir.rtf", "reservoir.nitf.xml",
            "reservoir.newsml.xml", "reservoir.ninjs.json", "reservoir.rss", "reservoir.atom", "reservoir.iptc7901",
            "reservoir.eml", "reservoir.mhtml", "reservoir.warc", "reservoir.wacz", "reservoir.html"})
    void survivesCutOffFiles(String form) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of(Objects.requireNonNull(FormsTest.class.getResource("forms/" + form))
                .getPath()));
        for (int part = 1; part < 8; part++) {
            Story story = read(file("cut" + part, Arrays.copyOf(whole, whole.length * part / 8)));
            assertEquals("Ferry turns back", story.articles().getFirst().title());
            boolean told = story.articles().size() == 2 || story.notices().stream()
                    .anyMatch(notice -> notice.problem().level() == Level.ERROR);
            assertTrue(told, form + " " + part);
        }
    }

    @Test
    void saysThatADocumentIsLocked() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertRefused(Problem.ENCRYPTED, file("locked.pdf", bytes.toByteArray()));
        }
        byte[] ole = Arrays
                .copyOf(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
                        (byte) 0xE1}, 2048);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, ole, 1024, name.length);
        assertRefused(Problem.ENCRYPTED, file("locked.docx", ole));
    }

    @Test
    void saysThatAPdfHoldsNoText() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertRefused(Problem.PICTURES_ONLY, file("scan.pdf", bytes.toByteArray()));
        }
    }

    @Test
    void saysHowManyPagesOfALongPdfWereRead() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int page = 1; page <= 301; page++) {
                document.addPage(new PDPage());
            }
            try (PDPageContentStream words = new PDPageContentStream(document, document.getPage(0))) {
                words.beginText();
                words.setFont(new PDType1Font(FontName.TIMES_ROMAN), 12);
                words.newLineAtOffset(72, 600);
                words.showText("The ferry turned back on Monday night, the line said.");
                words.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            Notice notice = read(file("long.pdf", bytes.toByteArray())).notices().getFirst();
            assertEquals(Problem.PAGES_LEFT_OUT, notice.problem());
            assertEquals(List.of("300", "301"), notice.details());
        }
    }

    @Test
    void endsWithAPdfWhosePagesHoldEachOther() throws IOException {
        String pdf = """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(while(true\\){})>>>>endobj
                2 0 obj<</Type/Pages/Count 1000000/Kids[3 0 R]>>endobj
                3 0 obj<</Type/Pages/Count 1000000/Kids[2 0 R]/Parent 2 0 R>>endobj
                trailer<</Root 1 0 R>>
                """;
        Story story = read(file("loop.pdf", pdf.getBytes(StandardCharsets.US_ASCII)));
        assertTrue(story.notices().stream().anyMatch(notice -> notice.problem().level() == Level.ERROR));
    }

    @Test
    void goesByTheContentAndNotByTheName() throws IOException {
        byte[] page = Files
                .readAllBytes(Path.of(Objects.requireNonNull(FormsTest.class.getResource("forms/reservoir.html"))
                        .getPath()));
        Story story = read(file("page.pdf", page));
        assertEquals("Reservoir above Tolland drained after crack is found in dam", story.articles().get(1).title());
    }

    @Test
    void readsFilesOfOddNames() throws IOException {
        for (String name : List.of("line\nbreak.txt", "a..b.txt", "..txt", "n".repeat(250))) {
            Story story = read(
                    file(name, "Bridge closed\n\nThe north bridge was closed.\n".getBytes(StandardCharsets.UTF_8)));
            assertEquals("Bridge closed", story.articles().get(1).title());
        }
        Story tooLong = read(folder.resolve("n".repeat(300)));
        assertEquals(1, tooLong.articles().size());
    }

    @Test
    void followsNoLinkInAFolder() throws IOException {
        Path sub = Files.createDirectory(folder.resolve("sub"));
        Path secret = file("secret.txt", FERRY.getBytes(StandardCharsets.UTF_8));
        Files.createSymbolicLink(sub.resolve("link.txt"), secret);
        Files.writeString(sub.resolve("b.txt"), "Bridge closed\n\nThe north bridge was closed.\n");
        Files.writeString(sub.resolve(".hidden"), "Never read this.");
        Files.createDirectory(sub.resolve("inner"));
        Story story = new StoryReader().read(List.of(sub));
        assertEquals(List.of("Bridge closed"), story.articles().stream().map(article -> article.title()).toList());
        assertEquals(Problem.LINK_IN_FOLDER, story.notices().getFirst().problem());
    }

    private void assertRefused(Problem problem, Path file) throws IOException {
        Story story = read(file);
        assertEquals(1, story.articles().size());
        assertEquals(problem, story.notices().getFirst().problem());
    }

    /** The story of a sound article and a hostile file. */
    private Story read(Path hostile) throws IOException {
        Path sound = Files.writeString(folder.resolve("sound.txt"), FERRY);
        Story story = assertTimeoutPreemptively(LONGEST, () -> new StoryReader().read(List.of(sound, hostile)));
        assertFalse(story.articles().isEmpty());
        return story;
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] zip(String entry, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            content.write(zip);
        }
        return bytes.toByteArray();
    }

    @FunctionalInterface
    private interface Content {
        void write(OutputStream out) throws IOException;
    }
}
