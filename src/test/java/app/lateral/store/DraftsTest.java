package app.lateral.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import app.lateral.store.Drafts.Abandoned;
import app.lateral.store.Drafts.Draft;
import app.lateral.store.StoreException.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is kept for a program that was killed; a closed draft is what such a program leaves behind. */
class DraftsTest {
    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void whatWasLeftIsFoundTheLatestFirst() throws StoreException {
        Drafts drafts = new Drafts(folder.resolve("drafts"));
        Path story = folder.resolve("lamp.lateral");
        leave(drafts, StoryExample.withFindings(1), null, NOON);
        leave(drafts, StoryExample.withFindings(2), story, NOON.plusSeconds(60));
        List<Abandoned> found = drafts.abandoned();

        assertEquals(List.of(StoryExample.withFindings(2), StoryExample.withFindings(1)),
                found.stream().map(Abandoned::story).toList());
        assertEquals(story, found.getFirst().of());
        assertEquals(NOON.plusSeconds(60), found.getFirst().keptAt());
        assertEquals(List.of(), drafts.abandoned(), "they are held by who has found them");
        found.getFirst().draft().discard();
        found.forEach(each -> each.draft().close());
        assertEquals(1, drafts.abandoned().size());
    }

    @Test
    void theDraftOfAnotherWindowIsLeftAlone() throws StoreException {
        Drafts drafts = new Drafts(folder);
        try (Draft other = drafts.begin()) {
            other.keep(StoryExample.story(), null, NOON);
            assertEquals(List.of(), drafts.abandoned());
        }
    }

    @Test
    void aDraftThatCannotBeReadStaysWhereItIs() throws IOException {
        Path broken = Files.writeString(folder.resolve("x.lateral"), "broken");
        assertEquals(List.of(), new Drafts(folder).abandoned());
        assertTrue(Files.exists(broken));
    }

    @Test
    void aFullDiskLeavesTheDraftBefore() throws StoreException {
        Drafts full = new Drafts(folder, new AtomicWriting(new FailingDisk(4, "No space left on device")));
        try (Draft draft = full.begin()) {
            StoreException told = assertThrows(StoreException.class,
                    () -> draft.keep(StoryExample.story(), null, NOON));
            assertEquals(Problem.DISK_FULL, told.problem());
        }
    }

    private static void leave(Drafts drafts, StoredStory story, @Nullable Path of,
            Instant at) throws StoreException {
        try (Draft draft = drafts.begin()) {
            draft.keep(story, of, at);
        }
    }
}
