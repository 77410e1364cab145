package app.lateral.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;

import app.lateral.store.Drafts.Draft;

/**
 * A program that edits a story, keeps drafts and saves without end, until it is killed. It says what it has kept once it
 * is sure of it: the number of the latest finding, a line each.
 */
public final class StoryEditing {
    private StoryEditing() {
    }

    /** Edits {@code lamp.lateral} in the folder that the first argument names, by the chance that the second one seeds. */
    public static void main(String[] arguments) throws StoreException, IOException {
        Path folder = Path.of(arguments[0]);
        Random chance = new Random(Long.parseLong(arguments[1]));
        PrintStream told = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        StoryFile file = StoryFile.saveAs(folder.resolve("lamp.lateral"), StoryExample.withFindings(1));
        Draft draft = new Drafts(folder.resolve("drafts")).begin();
        told.println(1);
        for (int findings = 2; true; findings++) {
            StoredStory story = StoryExample.withFindings(findings);
            if (chance.nextInt(3) == 0) {
                file.save(story);
                draft.discard();
                told.println(findings);
            } else if (chance.nextInt(2) == 0) {
                draft.keep(story, file.path(), Instant.ofEpochSecond(findings));
                told.println(findings);
            }
        }
    }
}
