package app.lateral.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import app.lateral.store.Drafts.Abandoned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Programs killed at random moments of their editing and saving. How many is told by the property
 * {@code lateral.kills}; the profile {@code kill} sets it to 200.
 */
class KilledProgramTest {
    private static final int KILLS = Integer.getInteger("lateral.kills", 5);
    private static final int LONGEST_LIFE_MILLIS = 400;

    @TempDir
    private Path folder;

    @Test
    void nothingThatWasKeptIsLostAndEveryFileIsWhole() throws IOException, InterruptedException, StoreException {
        for (int kill = 0; kill < KILLS; kill++) {
            Path place = Files.createDirectory(folder.resolve("kill-" + kill));
            int kept = lastKeptBefore(start(place, kill), new Random(kill).nextInt(LONGEST_LIFE_MILLIS));
            List<Abandoned> drafts = new Drafts(place.resolve("drafts")).abandoned();
            int found = findings(StoryFile.read(place.resolve("lamp.lateral")));
            for (Abandoned draft : drafts) {
                found = Math.max(found, findings(draft.story()));
                draft.draft().close();
            }
            assertTrue(found >= kept, "kill " + kill + ": kept " + kept + ", found " + found);
            assertNothingIsLeftOver(place);
        }
    }

    /** The next who opens the file can save it, and what the killed program left half written is gone. */
    private static void assertNothingIsLeftOver(Path place) throws StoreException, IOException {
        try (StoryFile file = StoryFile.open(place.resolve("lamp.lateral")).file()) {
            file.save(StoryExample.story());
        }
        try (Stream<Path> files = Files.list(place)) {
            assertEquals(List.of("drafts", "lamp.lateral"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    private static int findings(StoredStory story) {
        return story.review().findings().size();
    }

    private static Process start(Path place, int seed) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                StoryEditing.class.getName(), place.toString(), Integer.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Lets a program live so long from its first word, kills it, and gives the last number that it said. */
    private static int lastKeptBefore(Process program, int millis) throws IOException, InterruptedException {
        try (BufferedReader said = new BufferedReader(
                new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            String last = said.readLine();
            TimeUnit.MILLISECONDS.sleep(millis);
            // the process itself would close what it has said as well
            program.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = line;
            }
            program.waitFor();
            return Integer.parseInt(last);
        }
    }
}
