package app.lateral.report;

/** The forms in which a report on a story can be written. */
public enum ReportForm {
    /** One page that opens anywhere. */
    HTML("html"),
    /** Pages of A4, tagged. */
    PDF("pdf"),
    /** For word processors. */
    DOCX("docx"),
    /** The differences, a line for each wording. */
    CSV("csv"),
    /** Every fact, a column for each source. */
    MATRIX("csv"),
    /** For programs. */
    JSON("json");

    private final String ending;

    ReportForm(String ending) {
        this.ending = ending;
    }

    /** How the names of such files end, without the dot. */
    public String ending() {
        return ending;
    }
}
