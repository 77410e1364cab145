package app.lateral.report.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** A document for word processors, with headings, links and tables of their own kind, made by Apache POI. */
public final class DocxForm implements DocumentForm {
    /** When it was written is nothing that its properties need to say. */
    private static final Date NO_TIME = Date.from(Instant.EPOCH);
    private static final int INDENT = 280;

    @Override
    public void write(ReportDocument document, OutputStream out) throws IOException {
        try (XWPFDocument made = new XWPFDocument()) {
            new Pages(made).write(document);
            made.write(out);
        }
        out.flush();
    }

    /** One document in the making. */
    private static final class Pages {
        private final XWPFDocument made;
        private long bookmarks;

        Pages(XWPFDocument made) {
            this.made = made;
        }

        void write(ReportDocument document) {
            DocxStyles.add(made, document.language());
            CoreProperties properties = made.getProperties().getCoreProperties();
            properties.setTitle(PlainCharacters.of(document.title()));
            properties.setCreator("Lateral");
            properties.setCreated(Optional.of(NO_TIME));
            properties.setModified(Optional.of(NO_TIME));
            document.blocks().forEach(this::write);
        }

        private void write(Block block) {
            switch (block) {
                case Block.Heading(int level, String text, String anchor) -> {
                    XWPFParagraph heading = made.createParagraph();
                    heading.setStyle(DocxStyles.heading(level));
                    target(heading, anchor, () -> text(heading.createRun(), text));
                }
                case Block.Paragraph(Block.Role role, List<Run> runs) -> {
                    XWPFParagraph paragraph = made.createParagraph();
                    style(paragraph, role);
                    runs.forEach(run -> write(run, paragraph));
                }
                case Block.Items(List<List<Run>> items) -> items.forEach(this::item);
                case Block.Table table -> write(table);
            }
        }

        private static void style(XWPFParagraph paragraph, Block.Role role) {
            switch (role) {
                case TEXT -> paragraph.setSpacingAfter(80);
                case CITATION -> paragraph.setIndentationLeft(INDENT);
                case FINDING -> paragraph.setStyle(DocxStyles.FINDING);
                case OPEN_FINDING -> paragraph.setStyle(DocxStyles.OPEN_FINDING);
                case REMARK -> paragraph.setStyle(DocxStyles.REMARK);
            }
        }

        private void item(List<Run> runs) {
            XWPFParagraph paragraph = made.createParagraph();
            paragraph.setIndentationLeft(INDENT);
            paragraph.setIndentationHanging(INDENT / 2);
            text(paragraph.createRun(), "• ");
            runs.forEach(run -> write(run, paragraph));
        }

        private void write(Block.Table table) {
            XWPFParagraph name = made.createParagraph();
            name.setStyle(DocxStyles.REMARK);
            text(name.createRun(), table.name());
            XWPFTable drawn = made.createTable(table.rows().size() + 1, table.columns().size());
            drawn.setWidth("100%");
            XWPFTableRow headings = drawn.getRow(0);
            headings.setRepeatHeader(true);
            int all = table.columns().stream().mapToInt(Block.Column::share).sum();
            for (int column = 0; column < table.columns().size(); column++) {
                Block.Column shown = table.columns().get(column);
                write(List.of(Run.strong(shown.heading())), headings.getCell(column));
                for (int row = 0; row <= table.rows().size(); row++) {
                    drawn.getRow(row).getCell(column).setWidth(Math.round(100f * shown.share() / all) + "%");
                }
            }
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    write(table.rows().get(row).get(column), drawn.getRow(row + 1).getCell(column));
                }
            }
            made.createParagraph();
        }

        private void write(List<Run> runs, XWPFTableCell cell) {
            XWPFParagraph paragraph = cell.getParagraphs().getFirst();
            runs.forEach(run -> write(run, paragraph));
        }

        private void write(Run run, XWPFParagraph paragraph) {
            switch (run) {
                case Run.Words(String text, Run.Emphasis emphasis) -> {
                    XWPFRun made = paragraph.createRun();
                    text(made, text);
                    switch (emphasis) {
                        case PLAIN -> {
                        }
                        case STRONG -> made.setBold(true);
                        case MARKED -> made.setTextHighlightColor("yellow");
                        case QUIET -> made.setColor("595959");
                    }
                }
                case Run.Target(String text, String anchor) -> target(paragraph, anchor, () -> {
                    XWPFRun made = paragraph.createRun();
                    text(made, text);
                    made.setTextHighlightColor("yellow");
                });
                case Run.Reference(String text, String anchor) -> {
                    CTHyperlink link = paragraph.getCTP().addNewHyperlink();
                    link.setAnchor(anchor);
                    linked(new XWPFHyperlinkRun(link, link.addNewR(), paragraph), text);
                }
                case Run.Link link ->
                    linked(paragraph.createHyperlinkRun(link.address().toASCIIString()), link.text());
            }
        }

        private static void linked(XWPFRun run, String text) {
            text(run, text);
            run.setColor("0550AE");
            run.setUnderline(org.apache.poi.xwpf.usermodel.UnderlinePatterns.SINGLE);
        }

        private void target(XWPFParagraph paragraph, String anchor, Runnable content) {
            CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
            start.setId(BigInteger.valueOf(bookmarks));
            start.setName(anchor);
            content.run();
            paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
            bookmarks++;
        }

        private static void text(XWPFRun run, String text) {
            String[] lines = PlainCharacters.of(text).split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                if (line > 0) {
                    run.addBreak();
                }
                run.setText(lines[line], line);
            }
        }
    }
}
