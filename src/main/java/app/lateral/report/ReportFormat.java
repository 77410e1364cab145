package app.lateral.report;

import java.io.IOException;
import java.io.OutputStream;

import app.lateral.compare.Comparison;

/** A form in which a comparison can be written. */
@FunctionalInterface
public interface ReportFormat {
    /**
     * Writes all of a comparison in UTF-8; the same comparison gives the same bytes.
     *
     * @param out written to and flushed, not closed
     * @throws IOException where {@code out} cannot be written
     */
    void write(Comparison comparison, OutputStream out) throws IOException;
}
