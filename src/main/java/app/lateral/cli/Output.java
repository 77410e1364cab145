package app.lateral.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Where a report or an article goes. */
sealed interface Output permits StandardOutput, FileOutput {
    /** What is to be written; the same every time. */
    @FunctionalInterface
    interface Document {
        /** Writes and flushes, does not close. */
        void write(OutputStream out) throws IOException;
    }

    /** Writes the whole document, or complains. */
    void write(Document document) throws Complaint;

    /** Writes through a buffer, which a program that reads a pipe sees in few pieces. */
    static void writeBuffered(Document document, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        document.write(buffered);
        buffered.flush();
    }
}
