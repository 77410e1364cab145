package app.lateral.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the command line writes.
 *
 * @param out the result, bytes in UTF-8
 * @param err complaints and progress, in UTF-8
 * @param attachment what reads {@code err}
 */
public record StandardStreams(OutputStream out, PrintStream err, Attachment attachment) {
    /** The start script says here whether standard error is a terminal; Java alone cannot tell. */
    private static final String ATTACHMENT_PROPERTY = "lateral.stderr";

    /** What reads standard error. */
    public enum Attachment {
        /** A person at a terminal, who likes to see progress. */
        TERMINAL,
        /** A file or a program. */
        FILE
    }

    /** The streams of this process; unlike System.out, {@code out} reports a failure to write. */
    public static StandardStreams ofProcess() {
        boolean terminal = "terminal".equals(System.getProperty(ATTACHMENT_PROPERTY));
        return new StandardStreams(new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                terminal ? Attachment.TERMINAL : Attachment.FILE);
    }
}
