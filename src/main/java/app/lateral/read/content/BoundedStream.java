package app.lateral.read.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Gives no more than so many bytes, however many a packed stream unfolds to. */
public final class BoundedStream extends FilterInputStream {
    /** Packed content is unfolded to so many bytes at most. */
    public static final long MOST = 60_000_000;

    private long left;

    /** A stream that fails after so many bytes. */
    public BoundedStream(InputStream stream, long most) {
        super(stream);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        count(Math.max(0, count));
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) throws TooMuch {
        left -= read;
        if (left < 0) {
            throw new TooMuch();
        }
    }

    /** More came than is taken in. */
    public static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("unfolds to more than is read");
        }
    }
}
