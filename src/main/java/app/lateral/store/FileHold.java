package app.lateral.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A hold on a file that no other window can have at the same time; the system lets go of it when the program ends. */
final class FileHold implements AutoCloseable {
    private final Path marker;
    private final FileChannel channel;

    private FileHold(Path marker, FileChannel channel) {
        this.marker = marker;
        this.channel = channel;
    }

    /**
     * Takes hold.
     *
     * @param marker a file that stands for what is held; it is made where need be and deleted at the end
     * @return empty where somebody else has it
     * @throws IOException where the folder cannot be written or knows no locks
     */
    static Optional<FileHold> take(Path marker) throws IOException {
        FileChannel channel = FileChannel.open(marker, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new FileHold(marker, channel));
        } catch (OverlappingFileLockException _) {
            channel.close();
            return Optional.empty();
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    /** Lets go. */
    @Override
    public void close() {
        try {
            // deleted while it is held: nobody can have taken hold of the name meanwhile
            Files.deleteIfExists(marker);
            channel.close();
        } catch (IOException _) {
            // a folder that has gone; the lock goes with the program
        }
    }
}
