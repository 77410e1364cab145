package app.lateral.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import app.lateral.message.CommandMessage;

/**
 * Writes to standard output.
 *
 * @param stream written to, not closed
 */
record StandardOutput(OutputStream stream) implements Output {
    @Override
    public void write(Document document) throws Complaint {
        try {
            Output.writeBuffered(document, stream);
        } catch (IOException failure) {
            if (!isClosedPipe(failure)) {
                throw new Complaint(ExitStatus.NOTHING_COMPARED, CommandMessage.OUTPUT_UNWRITABLE, "standard output",
                        FileOutput.reason(failure));
            }
        }
    }

    /** Whether the reader has seen enough, as "head" does; Java tells it by the system's words alone. */
    private static boolean isClosedPipe(IOException failure) {
        String message = failure.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("pipe");
    }
}
