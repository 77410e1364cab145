package app.lateral.report.document;

import java.util.List;
import java.util.Optional;

/**
 * A report in no form yet.
 *
 * @param title its name
 * @param language its language, a BCP 47 tag
 * @param blocks its parts; the first is the heading of level 1
 * @param claims facts for machines, JSON-LD; empty where none are wanted
 */
public record ReportDocument(String title, String language, List<Block> blocks, Optional<String> claims) {
    /** Keeps a copy of the list. */
    public ReportDocument {
        blocks = List.copyOf(blocks);
    }
}
