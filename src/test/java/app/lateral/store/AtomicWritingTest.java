package app.lateral.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import app.lateral.store.StoreException.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Writing on disks that fail. */
class AtomicWritingTest {
    @TempDir
    private Path folder;

    @Test
    void whicheverStepFailsTheOldFileIsWhole() throws StoreException, IOException {
        Path path = folder.resolve("lamp.lateral");
        StoredStory old = StoryExample.withFindings(3);
        StoryFile.saveAs(path, old).close();
        int failing = 0;
        boolean failed = true;
        while (failed) {
            FailingDisk disk = new FailingDisk(failing, "No space left on device");
            try (StoryFile file = StoryFile.saveAs(path, StoryExample.withFindings(9), new AtomicWriting(disk))) {
                failed = disk.hasFailed();
                assertTrue(!failed || file.isAsSeen());
            } catch (StoreException told) {
                assertEquals(Problem.DISK_FULL, told.problem());
                assertEquals(old, StoryFile.read(path), "after a failure of step " + failing);
            }
            failing++;
        }
        assertTrue(failing > 30, "so few steps: " + failing);
        assertEquals(StoryExample.withFindings(9), StoryFile.read(path));
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        Path path = Files.writeString(folder.resolve("note.txt"), "old");
        assertThrows(IOException.class, () -> new AtomicWriting(new FailingDisk(2, "gone")).replace(path,
                out -> out.write(new byte[1000])));
        new AtomicWriting().replace(path, out -> out.write('x'));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(path), files.toList());
        }
        assertEquals("x", Files.readString(path));
    }
}
