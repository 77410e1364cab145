package app.lateral.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** A disk on which one step fails: the first has number 0; every piece that is written is a step. */
final class FailingDisk implements Disk {
    private final Disk disk = new LocalDisk();
    private final int failing;
    private final String reason;
    private int steps;

    FailingDisk(int failing, String reason) {
        this.failing = failing;
        this.reason = reason;
    }

    /** Whether the step that fails was reached. */
    boolean hasFailed() {
        return steps > failing;
    }

    private void step() throws IOException {
        if (steps++ == failing) {
            throw new IOException(reason);
        }
    }

    @Override
    public WritableByteChannel create(Path file) throws IOException {
        step();
        return new Pieces(disk.create(file));
    }

    @Override
    public void force(WritableByteChannel channel) throws IOException {
        step();
        disk.force(((Pieces) channel).channel);
    }

    @Override
    public void replace(Path file, Path target) throws IOException {
        step();
        disk.replace(file, target);
    }

    @Override
    public void delete(Path file) throws IOException {
        step();
        disk.delete(file);
    }

    /** Takes pieces of 50 bytes, so that there are many writes to fail at. */
    private final class Pieces implements WritableByteChannel {
        private static final int PIECE = 50;

        private final WritableByteChannel channel;

        Pieces(WritableByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            int length = Math.min(PIECE, bytes.remaining());
            // a disk that is full takes half of a piece first
            if (steps == failing) {
                channel.write(bytes.slice(bytes.position(), length / 2));
            }
            step();
            ByteBuffer piece = bytes.slice(bytes.position(), length);
            while (piece.hasRemaining()) {
                channel.write(piece);
            }
            bytes.position(bytes.position() + length);
            return length;
        }

        @Override
        public boolean isOpen() {
            return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
