package app.lateral.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Replaces files so that at every moment there is the whole old one or the whole new one. */
public final class AtomicWriting {
    private static final int BUFFER = 1 << 16;
    private static final String PART = ".part";

    private final Disk disk;

    /** Writes to the computer's own disks. */
    public AtomicWriting() {
        this(new LocalDisk());
    }

    AtomicWriting(Disk disk) {
        this.disk = disk;
    }

    /** What to write. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; does not close the stream. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a new file beside the old one and puts it in its place once it is whole and on the disk.
     *
     * @param file the file to replace or to make; of a link, the file that it leads to
     * @throws IOException where that cannot be done; the old file is as it was
     */
    public void replace(Path file, Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path part = target.resolveSibling(partOf(target) + ProcessHandle.current().pid() + PART);
        // one that a killed program of the same number left behind
        disk.delete(part);
        try {
            write(part, content);
            disk.replace(part, target);
        } catch (IOException | RuntimeException | Error failure) {
            deleteAfter(failure, part);
            throw failure;
        }
    }

    /** Deletes what killed programs left of their writing to this file; nobody else may be writing to it. */
    static void clearAfterKilled(Path file) {
        try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
            String part = partOf(file);
            for (Path other : beside.toList()) {
                String name = other.getFileName().toString();
                if (name.startsWith(part) && name.endsWith(PART)) {
                    Files.deleteIfExists(other);
                }
            }
        } catch (IOException _) {
            // they take room and do no other harm
        }
    }

    private static String partOf(Path file) {
        return "." + file.getFileName() + ".";
    }

    private void write(Path part, Content content) throws IOException {
        try (WritableByteChannel channel = disk.create(part)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.write(out);
            out.flush();
            disk.force(channel);
        }
    }

    private void deleteAfter(Throwable failure, Path part) {
        try {
            disk.delete(part);
        } catch (IOException another) {
            failure.addSuppressed(another);
        }
    }
}
