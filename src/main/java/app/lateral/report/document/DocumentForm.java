package app.lateral.report.document;

import java.io.IOException;
import java.io.OutputStream;

/** A form in which a document can be written. */
@FunctionalInterface
public interface DocumentForm {
    /**
     * Writes all of a document; but for a time of writing the same document gives the same bytes.
     *
     * @param out written to and flushed, not closed
     * @throws IOException where {@code out} cannot be written
     */
    void write(ReportDocument document, OutputStream out) throws IOException;
}
