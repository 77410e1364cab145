package app.lateral.read;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

import app.lateral.text.Article;
import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;
import app.lateral.text.Part;
import app.lateral.text.Story;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StoryReaderTest {
    private static final String FERRY = "Ferry turns back\n\nThe night ferry turned back on Wednesday.\n";
    private static final String BRIDGE = "Bridge closed\n\nThe north bridge was closed on Monday.\n";

    @TempDir
    private Path folder;

    @Test
    void readsArticlesInTheirOrder() throws IOException {
        Story story = read(file("b.txt", BRIDGE), file("a.txt", FERRY));
        assertEquals(List.of(), story.notices());
        assertEquals(List.of("A Bridge closed", "B Ferry turns back"),
                story.articles().stream().map(article -> article.id() + " " + article.title()).toList());
        assertEquals(List.of("b.txt", "a.txt"), names(story.articles()));
        assertEquals(BRIDGE, story.articles().getFirst().text());
    }

    @Test
    void numbersParagraphsAsTheyAreCited() throws IOException {
        String text = "Ferry turns back\n[ad_1]\nThe ferry turned back.\nNobody was hurt.\nWhat next\nInspectors come on Friday.\nShare\n";
        Article article = read(file("a.txt", text)).articles().getFirst();
        assertEquals(List.of("HEADLINE 1", "FURNITURE 0", "BODY 1", "BODY 2", "HEADLINE 3", "BODY 3", "FURNITURE 0"),
                article.paragraphs().stream().map(paragraph -> paragraph.part() + " " + paragraph.number()).toList());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "UTF-16LE, \uFEFF", "UTF-16BE, \uFEFF", "UTF-32LE, \uFEFF",
            "UTF-16LE, ''",
            "UTF-16BE, ''", "windows-1252, ''"})
    void readsEncodings(String charset, String mark) throws IOException {
        String text = "“Café” opens\n\nThe café on the quay opened – at last – on Monday, for 3 € a cup.\n";
        Path file = folder.resolve("cafe.txt");
        Files.write(file, (mark + text).getBytes(Charset.forName(charset)));
        Story story = read(file, file("a.txt", FERRY));
        assertEquals(List.of(), story.notices());
        assertEquals(text, story.articles().getFirst().text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "windows-1251 | Паром вернулся в порт. Ночью в среду паром повернул обратно, сообщила береговая охрана, и никто не пострадал.",
            "KOI8-R | Паром вернулся в порт. Ночью в среду паром повернул обратно, сообщила береговая охрана, и никто не пострадал.",
            "Shift_JIS | フェリーは水曜日の夜に港へ引き返したと、沿岸警備隊が発表した。けが人はいなかった。",
            "EUC-KR | 여객선은 수요일 밤 항구로 돌아왔다고 해안경비대가 밝혔다. 다친 사람은 없었다.",
            "windows-1252 | La navette a fait demi-tour mercredi soir, a déclaré le garde-côte, et personne n’a été blessé à bord.",
            "windows-1252 | Die Fähre kehrte am Mittwoch um, sagte die Küstenwache; verletzt wurde niemand, hieß es."})
    void readsOlderEncodings(String charset, String text) throws IOException {
        Path file = Files.write(folder.resolve("old.txt"), text.getBytes(Charset.forName(charset)));
        assertEquals(text, read(file).articles().getFirst().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void readsLineEndsAsLineFeeds(String lineEnd) throws IOException {
        Story story = read(file("a.txt", FERRY.replace("\n", lineEnd)), file("b.txt", BRIDGE));
        assertEquals(FERRY, story.articles().getFirst().text());
    }

    @Test
    void saysThatAnEncodingIsBroken() throws IOException {
        Path file = folder.resolve("broken.txt");
        byte[] bytes = "Café news\n\nThe café – a small one – has closed, said Zoë.\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = 'x';
        Files.write(file, bytes);
        Story story = read(file, file("a.txt", FERRY));
        assertEquals(List.of(new Notice(Problem.BROKEN_ENCODING, file.toString(), "A", List.of("1", "UTF-8"))),
                story.notices());
        assertTrue(story.articles().getFirst().text().contains("\uFFFD"));
    }

    @Test
    void goesOnWithoutAMissingFile() throws IOException {
        assertRefused(Problem.MISSING, folder.resolve("none.txt"));
    }

    @Test
    void goesOnWithoutAnEmptyFolder() throws IOException {
        assertRefused(Problem.NO_ARTICLE, Files.createDirectory(folder.resolve("sub")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n ", "\uFEFF", "\u200B\u00A0\n"})
    void goesOnWithoutAnEmptyFile(String text) throws IOException {
        assertRefused(Problem.EMPTY, file("empty.txt", text));
    }

    @ParameterizedTest
    @CsvSource({"89504E470D0A1A0A, picture", "FFD8FFE0, picture", "504B0304, archive",
            "7F454C46, program", "706C61696E0074657874, unknown", "01020304, unknown",
            "D0CF11E0A1B11AE1, office_document",
            "49443303, sound", "53514C69746520666F726D6174203300, database"})
    void goesOnWithoutWhatIsNoText(String bytes, String kind) throws IOException {
        Path file = folder.resolve("text.txt");
        Files.write(file, HexFormat.of().parseHex(bytes));
        assertRefused(Problem.NOT_TEXT, file, kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"255044462D312E37", "7B5C7274663120"})
    void goesOnWithoutWhatIsDamaged(String bytes) throws IOException {
        Path file = folder.resolve("text.txt");
        Files.write(file, HexFormat.of().parseHex(bytes));
        assertRefused(Problem.DAMAGED, file);
    }

    @Test
    void refusesAHugeFileUnread() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(200_000_000);
        }
        assertRefused(Problem.TOO_LARGE, file, "200000000", "20000000");
    }

    @Test
    void goesOnWithoutAFileThatMayNotBeRead() throws IOException {
        Path file = file("secret.txt", BRIDGE);
        Assumptions.assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"),
                "no permissions on this disk");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "this user may read every file");
        assertRefused(Problem.NO_PERMISSION, file);
    }

    @Test
    void neverWaitsForAPipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no pipes here");
        assertTrue(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor(10, TimeUnit.SECONDS));
        assertRefused(Problem.NOT_TEXT, pipe, "device");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/null"})
    void neverReadsADevice(String device) throws IOException {
        Assumptions.assumeTrue(Files.exists(Path.of(device)), "no such device here");
        assertRefused(Problem.NOT_TEXT, Path.of(device), "device");
    }

    @Test
    void followsLinks() throws IOException {
        Path link = folder.resolve("link.txt");
        Files.createSymbolicLink(link, file("a.txt", FERRY));
        assertEquals(FERRY, read(link).articles().getFirst().text());
    }

    @Test
    void goesOnWithoutALinkThatLeadsNowhere() throws IOException {
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("none.txt"));
        assertRefused(Problem.MISSING, dangling);
        Path loop = Files.createSymbolicLink(folder.resolve("loop.txt"), folder.resolve("loop.txt"));
        assertEquals(Problem.MISSING, read(loop).notices().getFirst().problem());
    }

    @Test
    void leavesOutTheSameTextGivenTwice() throws IOException {
        Path first = file("a.txt", FERRY);
        Path copy = file("copy.txt", FERRY + "\n");
        Story story = read(first, first, copy, file("b.txt", BRIDGE));
        assertEquals(List.of("a.txt", "b.txt"), names(story.articles()));
        assertEquals(List.of(new Notice(Problem.SAME_AS, first.toString(), null, List.of(first.toString())),
                new Notice(Problem.SAME_AS, copy.toString(), null, List.of(first.toString()))), story.notices());
    }

    @Test
    void saysThatOneArticleIsTooFew() throws IOException {
        Path only = file("a.txt", FERRY);
        assertEquals(List.of(new Notice(Problem.ONLY_ONE, only.toString(), "A", List.of())), read(only).notices());
    }

    @Test
    void leavesOutWhatIsMoreThanTen() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            files.add(file(i + ".txt", "Ferry " + i + "\n\nFerry number " + i + " turned back.\n"));
        }
        Story story = new StoryReader().read(files);
        assertEquals("J", story.articles().getLast().id());
        assertEquals(List.of(new Notice(Problem.TOO_MANY, files.get(10).toString(), null, List.of("10")),
                new Notice(Problem.TOO_MANY, files.get(11).toString(), null, List.of("10"))), story.notices());
    }

    @Test
    void saysThatNothingIsLeftToCompare() throws IOException {
        Path file = file("menu.txt", "Home\nLeave a Reply\nMost Popular\n");
        Story story = read(file, file("a.txt", FERRY));
        assertEquals(List.of(new Notice(Problem.NO_BODY, file.toString(), "A", List.of())), story.notices());
        assertEquals("menu.txt", story.articles().getFirst().title());
    }

    @Test
    void takesWhatHasNoFullStopForTextWhereNothingElseIs() throws IOException {
        Article article = read(file("a.txt", "The ferry turned back on Wednesday night")).articles().getFirst();
        assertEquals(Part.BODY, article.paragraphs().getFirst().part());
    }

    @Test
    void readsFilesOfAnyName() throws IOException {
        Path odd = file("line\nbreak \u0007 und so.txt", FERRY);
        assertEquals(odd.toString(), read(odd).articles().getFirst().path());
    }

    @Test
    void readsTheLargestFile() throws IOException {
        Path file = file("long.txt", "The ferry turned back. ".repeat(850_000));
        Story story = read(file);
        assertEquals(1, story.articles().getFirst().paragraphs().size());
    }

    private void assertRefused(Problem problem, Path file, String... details) throws IOException {
        Story story = read(file("a.txt", FERRY), file, file("b.txt", BRIDGE));
        assertEquals(List.of(new Notice(problem, file.toString(), null, List.of(details))), story.notices());
        assertEquals(List.of("a.txt", "b.txt"), names(story.articles()));
    }

    private static Story read(Path... files) {
        return new StoryReader().read(List.of(files));
    }

    private static List<String> names(List<Article> articles) {
        return articles.stream().map(article -> Path.of(article.path()).getFileName().toString()).toList();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
