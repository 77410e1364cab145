package app.lateral.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import app.lateral.store.StoryDocument.DraftOrigin;
import org.jspecify.annotations.Nullable;

/**
 * What was not saved yet, kept every few seconds in a folder of the program's own: a full stick, a folder that cannot be
 * written or a network drive that has gone take nothing with them. A draft belongs to the window that keeps it; one
 * whose window has gone without letting go of it was left by a program that was killed.
 */
public final class Drafts {
    private static final String LOCK = ".lock";

    private final Path folder;
    private final AtomicWriting writing;
    private final StoryFormat format = new StoryFormat();

    /** Drafts in this folder, which is made where need be. */
    public Drafts(Path folder) {
        this(folder, new AtomicWriting());
    }

    Drafts(Path folder, AtomicWriting writing) {
        this.folder = folder;
        this.writing = writing;
    }

    /**
     * A draft that a program left behind.
     *
     * @param draft the draft, now held here; to be discarded, or closed to be found again
     * @param story what it holds
     * @param of the story file that it is a draft of, null for a story that was never saved
     * @param keptAt when it was kept
     */
    public record Abandoned(Draft draft, StoredStory story, @Nullable Path of, Instant keptAt) {}

    /** A place for a draft; nothing is kept in it yet. */
    public Draft begin() throws StoreException {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(UUID.randomUUID() + StoryFile.ENDING);
            FileHold hold = FileHold.take(marker(file)).orElseThrow(() -> new IOException("locked"));
            return new Draft(file, hold);
        } catch (IOException failure) {
            throw StoreException.of(failure, folder);
        }
    }

    /** The drafts whose programs have gone, the latest first; those that cannot be read are left where they are. */
    public List<Abandoned> abandoned() {
        List<Abandoned> abandoned = new ArrayList<>();
        for (Path file : files()) {
            try {
                FileHold.take(marker(file)).ifPresent(hold -> read(file, hold).ifPresent(abandoned::add));
            } catch (IOException _) {
                // a folder that cannot be written holds no draft that could be taken over
            }
        }
        abandoned.sort(Comparator.comparing(Abandoned::keptAt).reversed());
        return List.copyOf(abandoned);
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(StoryFile.ENDING)).sorted().toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private Optional<Abandoned> read(Path file, FileHold hold) {
        AtomicWriting.clearAfterKilled(file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            StoryDocument document = format.read(in, file);
            DraftOrigin origin = document.draft();
            return Optional.of(new Abandoned(new Draft(file, hold),
                    new StoredStory(document.articles(), document.review()),
                    origin == null || origin.of() == null ? null : Path.of(origin.of()),
                    origin == null ? Instant.EPOCH : origin.keptAt()));
        } catch (IOException | StoreException _) {
            hold.close();
            return Optional.empty();
        }
    }

    private static Path marker(Path file) {
        return file.resolveSibling(file.getFileName() + LOCK);
    }

    /** One window's draft. Used on one thread at a time. */
    public final class Draft implements AutoCloseable {
        private final Path file;
        private final FileHold hold;

        private Draft(Path file, FileHold hold) {
            this.file = file;
            this.hold = hold;
        }

        /**
         * Keeps a story in the place of what was kept before.
         *
         * @param of the story file that it is a draft of, null for one that was never saved
         * @throws StoreException where that cannot be done; what was kept before is as it was
         */
        public void keep(StoredStory story, @Nullable Path of, Instant now) throws StoreException {
            DraftOrigin origin = new DraftOrigin(of == null ? null : of.toAbsolutePath().toString(), now);
            StoryDocument document = new StoryDocument(StoryFormat.FORMAT, StoryFormat.VERSION, origin,
                    story.articles(), story.review());
            try {
                writing.replace(file, out -> format.write(document, out));
            } catch (IOException failure) {
                throw StoreException.of(failure, file);
            }
        }

        /** Forgets what was kept: it is saved, or the user does not want it. */
        public void discard() throws StoreException {
            try {
                Files.deleteIfExists(file);
            } catch (IOException failure) {
                throw StoreException.of(failure, file);
            }
        }

        /** Lets go of the draft; what is kept in it is found again by {@link Drafts#abandoned}. */
        @Override
        public void close() {
            hold.close();
        }
    }
}
