package app.lateral.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import app.lateral.review.Review;
import app.lateral.store.StoreException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Story files on a real disk. */
class StoryFileTest {
    private static final StoredStory STORY = StoryExample.story();

    @TempDir
    private Path folder;

    @Test
    void whatIsSavedIsThereAgainWithEveryByteOfTheArticles() throws StoreException, IOException {
        Path path = folder.resolve("lamp.lateral");
        StoryFile.saveAs(path, STORY).close();

        try (StoryFile file = StoryFile.open(path).file()) {
            StoredStory again = StoryFile.read(path);
            assertEquals(STORY, again);
            assertArrayEquals(original(STORY), original(again));
            assertTrue(file.isHeld());
        }
        assertEquals(List.of("lamp.lateral"), names());
    }

    /** The words were written by the first version of the format and are never written anew. */
    @Test
    void aFileOfTheFirstVersionIsRead() throws StoreException, IOException {
        byte[] first;
        try (InputStream in = Objects.requireNonNull(StoryFileTest.class.getResourceAsStream("version-1.json"))) {
            first = in.readAllBytes();
        }
        Path path = archive(name -> name.equals("story.json"), _ -> first);
        assertEquals(STORY, StoryFile.read(path));
    }

    @Test
    void twoWindowsOnOneFileNoticeEachOther() throws StoreException {
        Path path = folder.resolve("lamp.lateral");
        StoryFile first = StoryFile.saveAs(path, STORY);
        StoryFile second = StoryFile.open(path).file();

        assertFalse(second.isHeld());
        assertEquals(Problem.IN_USE, problem(() -> second.save(STORY)));
        first.close();
        second.save(STORY);
        assertTrue(second.isHeld());
        second.close();
    }

    @Test
    void aFileThatChangedOnDiskIsNotWrittenOverUnlessTheUserSaysSo() throws StoreException, IOException {
        Path path = folder.resolve("lamp.lateral");
        try (StoryFile file = StoryFile.saveAs(path, STORY)) {
            file.save(StoryExample.withFindings(2));
            assertTrue(file.isAsSeen());
            byte[] foreign = "from elsewhere".getBytes(StandardCharsets.UTF_8);
            Files.write(path, foreign);
            assertFalse(file.isAsSeen());
            assertEquals(Problem.CHANGED, problem(() -> file.save(STORY)));
            assertArrayEquals(foreign, Files.readAllBytes(path));
            file.overwrite(STORY);
            Files.delete(path);
            assertEquals(Problem.CHANGED, problem(() -> file.save(STORY)));
            file.overwrite(STORY);
        }
        assertEquals(STORY, StoryFile.read(path));
    }

    @Test
    void aFolderThatHasGoneIsSaid() throws StoreException, IOException {
        Path drive = Files.createDirectory(folder.resolve("drive"));
        StoryFile file = StoryFile.saveAs(drive.resolve("lamp.lateral"), STORY);
        try (Stream<Path> files = Files.list(drive)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(drive);
        assertEquals(Problem.MISSING, problem(() -> file.overwrite(STORY)));
        file.close();
        assertEquals(Problem.MISSING, problem(() -> StoryFile.open(drive.resolve("lamp.lateral"))));
    }

    @Test
    void aFileOfALaterVersionIsRefusedWithBothNumbers() throws IOException {
        Path path = rewritten("\"version\" : 1", "\"version\" : 7, \"insight\" : true");
        StoreException refused = assertThrows(StoreException.class, () -> StoryFile.read(path));

        assertEquals(Problem.NEWER, refused.problem());
        assertEquals(List.of("7", "1"), refused.details());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"words\" : \"40 crowns\"=\"words\" : null", "\"end\" : 31=\"end\" : 3100",
            "\"part\" : \"BODY\"=\"part\" : \"SIDE\"", "\"by\" : \"Ida\",=",
            "\"is\" : \"source_right\"=\"is\" : \"java.net.URL\"",
            "\"path\" : \"in/tern.txt\"=\"path\" : \"in/gull.txt\"", "\"number\" : 1=\"number\" : \"one\""})
    void aStoryThatCannotBeIsRefused(String change) throws IOException {
        String[] sides = change.split("=", 2);
        Path path = rewritten(sides[0], sides[1]);
        assertEquals(Problem.DAMAGED, problem(() -> StoryFile.read(path)));
    }

    @Test
    void articleBytesThatAreNotThoseThatWereSavedAreRefused() throws IOException {
        Path path = archive(name -> name.startsWith("originals/"), _ -> new byte[]{1});
        assertEquals(Problem.DAMAGED, problem(() -> StoryFile.read(path)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../evil.txt", "/etc/evil", "originals/../story.json", "run.sh", "originals/short"})
    void anEntryThatDoesNotBelongThereIsRefusedAndNothingIsUnpacked(String name) throws IOException {
        Path path = folder.resolve("evil.lateral");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.putNextEntry(new ZipEntry(name));
        }
        assertEquals(Problem.DAMAGED, problem(() -> StoryFile.read(path)));
        assertEquals(List.of("evil.lateral"), names());
    }

    @Test
    void anArchiveThatUnpacksBeyondMeasureIsRefused() throws IOException {
        Path path = folder.resolve("bomb.lateral");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("story.json"));
            byte[] blanks = new byte[1 << 20];
            for (int megabytes = 0; megabytes < 200; megabytes++) {
                zip.write(blanks);
            }
        }
        assertEquals(Problem.TOO_LARGE, problem(() -> StoryFile.read(path)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no archive", "PK\u0003\u0004"})
    void whatIsNoStoryIsRefused(String content) throws IOException {
        Path path = folder.resolve("note.lateral");
        Files.writeString(path, content);
        assertThrows(StoreException.class, () -> StoryFile.read(path));
    }

    @Test
    void aDeepNestOfJsonIsRefused() throws IOException {
        Path path = rewritten("\"findings\" : [", "\"findings\" : [" + "[".repeat(100_000));
        assertEquals(Problem.DAMAGED, problem(() -> StoryFile.read(path)));
    }

    @Test
    void anEmptyStoryIsAStory() throws StoreException {
        StoredStory empty = new StoredStory(List.of(), Review.EMPTY);
        StoryFile.saveAs(folder.resolve("new.lateral"), empty).close();
        assertEquals(empty, StoryFile.read(folder.resolve("new.lateral")));
    }

    /** The example with other words in its story.json. */
    private Path rewritten(String words, String others) throws IOException {
        return archive(name -> name.equals("story.json"), bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertTrue(text.contains(words), text);
            return text.replace(words, others).getBytes(StandardCharsets.UTF_8);
        });
    }

    /** The example with other bytes in some of its entries. */
    private Path archive(Predicate<String> which, UnaryOperator<byte[]> change) throws IOException {
        Path path = folder.resolve("rewritten.lateral");
        Path whole = folder.resolve("whole.lateral");
        try {
            StoryFile.saveAs(whole, STORY).close();
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(whole));
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(which.test(entry.getName()) ? change.apply(bytes) : bytes);
            }
        }
        return path;
    }

    private static byte[] original(StoredStory story) throws IOException {
        return Objects.requireNonNull(story.articles().getFirst().provenance()).original().open().readAllBytes();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Problem problem(Executable act) {
        return assertThrows(StoreException.class, act).problem();
    }
}
