package app.lateral.store;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** What writing needs of a disk; a test may let any step fail. */
interface Disk {
    /** A new file, open for writing; fails where there is one. */
    WritableByteChannel create(Path file) throws IOException;

    /** Makes what was written to the channel of {@link #create} outlast a loss of power. */
    void force(WritableByteChannel channel) throws IOException;

    /** Puts a file in the place of another in one step. */
    void replace(Path file, Path target) throws IOException;

    /** Deletes a file where there is one. */
    void delete(Path file) throws IOException;
}
