package app.lateral.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import app.lateral.compare.Comparison;
import app.lateral.report.ReportFormat;

/** Where a report goes. */
sealed interface Output permits StandardOutput, FileOutput {
    /** Writes the whole report, or complains. */
    void write(Comparison comparison, ReportFormat format) throws Complaint;

    /** Writes through a buffer, which a program that reads a pipe sees in few pieces. */
    static void writeBuffered(Comparison comparison, ReportFormat format, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        format.write(comparison, buffered);
        buffered.flush();
    }
}
