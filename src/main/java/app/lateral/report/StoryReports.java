package app.lateral.report;

import java.io.IOException;
import java.io.OutputStream;

import app.lateral.message.FindingMessage;
import app.lateral.message.Messages;
import app.lateral.report.document.DocxForm;
import app.lateral.report.document.HtmlForm;
import app.lateral.report.document.PdfForm;
import app.lateral.report.document.ReportDocument;
import app.lateral.review.CheckedComparison;

/** Writes reports on what was compared and decided. */
public final class StoryReports {
    private final Messages messages;

    /** Speaks in these words. */
    public StoryReports(Messages messages) {
        this.messages = messages;
    }

    /**
     * Writes a report; the same story gives the same bytes, but for the time of writing that stands in PDF and DOCX.
     *
     * @param story what the story is called; may be empty
     * @param out written to and flushed, not closed
     * @throws IOException where {@code out} cannot be written
     */
    public void write(ReportForm form, CheckedComparison checked, String story, ReportOptions options,
            OutputStream out) throws IOException {
        switch (form) {
            case HTML -> new HtmlForm().write(document(checked, story, options), out);
            case PDF -> new PdfForm(messages.text(FindingMessage.MISSING_SIGNS))
                    .write(document(checked, story, options), out);
            case DOCX -> new DocxForm().write(document(checked, story, options), out);
            case CSV -> new CsvReport(messages).writeDifferences(checked, options, out);
            case MATRIX -> new CsvReport(messages).writeMatrix(checked, options, out);
            case JSON -> new JsonReport(new Phrasing(messages)).write(checked, options, out);
        }
    }

    private ReportDocument document(CheckedComparison checked, String story, ReportOptions options) {
        return new ReportComposer(messages).compose(checked, story, options);
    }
}
