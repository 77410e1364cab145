package app.lateral.report.document;

import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document as XSL formatting objects, which say where what stands on pages. The writer escapes every text. */
final class FormattingObjects {
    private static final String FO = "http://www.w3.org/1999/XSL/Format";
    private static final String FOX = "http://xmlgraphics.apache.org/fop/extensions";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final String QUIET = "#555555";
    private static final String MARKED = "#fde7b8";
    private static final String LINKED = "#0550ae";
    private static final int LONGEST_UNBROKEN = 12;
    private static final String LINE = "0.5pt solid #999999";

    private final XMLStreamWriter xml;
    private final TypefaceCover cover;

    FormattingObjects(XMLStreamWriter xml, TypefaceCover cover) {
        this.xml = xml;
        this.cover = cover;
    }

    void write(ReportDocument document) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setPrefix("fo", FO);
        start("root");
        xml.writeNamespace("fo", FO);
        xml.writeNamespace("fox", FOX);
        xml.writeAttribute("xml", XML, "lang", document.language());
        attributes("font-family", Typeface.NAME, "font-size", "10.5pt", "line-height", "1.4");
        pages();
        declarations(document);
        bookmarks(document);
        start("page-sequence", "master-reference", "page", "language", document.language().split("-", 2)[0]);
        footer();
        start("flow", "flow-name", "xsl-region-body");
        for (Block block : document.blocks()) {
            write(block);
        }
        end(3);
        xml.writeEndDocument();
    }

    private void pages() throws XMLStreamException {
        start("layout-master-set");
        start("simple-page-master", "master-name", "page", "page-width", "210mm", "page-height", "297mm", "margin",
                "18mm 20mm 14mm 20mm");
        start("region-body", "margin-bottom", "12mm");
        end(1);
        start("region-after", "extent", "8mm");
        end(3);
    }

    /** The title stands in the window of a reader and is what a screen reader says first. */
    private void declarations(ReportDocument document) throws XMLStreamException {
        start("declarations");
        xml.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
        xml.writeNamespace("x", "adobe:ns:meta/");
        xml.writeStartElement("rdf", "RDF", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        xml.writeNamespace("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        xml.writeStartElement("rdf", "Description", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        xml.writeAttribute("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "about", "");
        xml.writeStartElement("dc", "title", "http://purl.org/dc/elements/1.1/");
        xml.writeNamespace("dc", "http://purl.org/dc/elements/1.1/");
        xml.writeStartElement("rdf", "Alt", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        xml.writeStartElement("rdf", "li", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        xml.writeAttribute("xml", XML, "lang", "x-default");
        xml.writeCharacters(cover.shown(document.title()));
        end(7);
    }

    private void bookmarks(ReportDocument document) throws XMLStreamException {
        List<Block.Heading> headings = document.blocks().stream().filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast).filter(heading -> heading.level() > 1).toList();
        if (headings.isEmpty()) {
            return;
        }
        start("bookmark-tree");
        int open = 0;
        for (Block.Heading heading : headings) {
            for (; open >= heading.level() - 1; open--) {
                xml.writeEndElement();
            }
            start("bookmark", "internal-destination", heading.anchor());
            open++;
            start("bookmark-title");
            xml.writeCharacters(cover.shown(heading.text()));
            end(1);
        }
        end(open + 1);
    }

    private void footer() throws XMLStreamException {
        start("static-content", "flow-name", "xsl-region-after", "role", "artifact");
        start("block", "text-align", "center", "font-size", "8.5pt", "color", QUIET);
        start("page-number");
        end(3);
    }

    private void write(Block block) throws XMLStreamException {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(Block.Role role, List<Run> runs) -> paragraph(role, runs);
            case Block.Items(List<List<Run>> items) -> items(items);
            case Block.Table table -> table(table);
        }
    }

    private void heading(Block.Heading heading) throws XMLStreamException {
        String size = switch (heading.level()) {
            case 1 -> "18pt";
            case 2 -> "14pt";
            default -> "11.5pt";
        };
        start("block", "id", heading.anchor(), "role", "H" + heading.level(), "font-size", size, "font-weight", "bold",
                "space-before", heading.level() == 2 ? "16pt" : "11pt", "space-after", "3pt", "line-height", "1.2",
                "keep-with-next.within-page", "always");
        xml.writeCharacters(cover.shown(heading.text()));
        end(1);
    }

    private void paragraph(Block.Role role, List<Run> runs) throws XMLStreamException {
        switch (role) {
            case TEXT -> start("block", "role", "P", "space-after", "4pt", "keep-with-next.within-page", "always");
            case CITATION -> start("block", "role", "P", "space-after", "3pt", "start-indent", "10pt");
            case FINDING -> finding("#2f855a", "#eef5ee");
            case OPEN_FINDING -> finding("#8c959f", "#f3f4f6");
            case REMARK -> start("block", "role", "P", "space-after", "4pt", "font-size", "9pt", "color", QUIET,
                    "keep-with-next.within-page", "always");
        }
        runs(runs);
        end(1);
    }

    private void finding(String line, String ground) throws XMLStreamException {
        start("block", "role", "P", "space-after", "2pt", "start-indent", "6pt", "padding", "2pt", "border-left",
                "3pt solid " + line, "background-color", ground, "keep-with-previous.within-page", "always");
    }

    private void items(List<List<Run>> items) throws XMLStreamException {
        start("list-block", "provisional-distance-between-starts", "12pt", "provisional-label-separation", "4pt",
                "space-after", "4pt");
        for (List<Run> item : items) {
            start("list-item", "space-after", "2pt");
            start("list-item-label", "end-indent", "label-end()");
            start("block");
            xml.writeCharacters("•");
            end(2);
            start("list-item-body", "start-indent", "body-start()");
            start("block");
            runs(item);
            end(3);
        }
        end(1);
    }

    private void table(Block.Table table) throws XMLStreamException {
        start("block", "role", "P", "font-size", "9pt", "color", QUIET, "keep-with-next.within-page", "always",
                "space-after", "3pt");
        xml.writeCharacters(cover.shown(table.name()));
        end(1);
        if (table.rows().isEmpty()) {
            return;
        }
        start("table", "table-layout", "fixed", "width", "100%", "font-size", "9pt", "line-height", "1.3",
                "space-after", "6pt");
        for (Block.Column column : table.columns()) {
            start("table-column", "column-width", "proportional-column-width(" + column.share() + ")");
            end(1);
        }
        start("table-header");
        start("table-row");
        for (Block.Column column : table.columns()) {
            start("table-cell", "border", LINE, "padding", "3pt", "font-weight", "bold");
            cell(List.of(Run.plain(column.heading())));
        }
        end(2);
        start("table-body");
        for (List<List<Run>> row : table.rows()) {
            start("table-row", "keep-together.within-page", "always");
            for (List<Run> cell : row) {
                start("table-cell", "border", LINE, "padding", "3pt");
                cell(cell);
            }
            end(1);
        }
        end(2);
    }

    private void cell(List<Run> runs) throws XMLStreamException {
        start("block", "wrap-option", "wrap", "linefeed-treatment", "preserve");
        for (Run run : runs) {
            run(run, true);
        }
        end(2);
    }

    private void runs(List<Run> runs) throws XMLStreamException {
        for (Run run : runs) {
            run(run, false);
        }
    }

    private void run(Run run, boolean narrow) throws XMLStreamException {
        String text = narrow ? breakable(cover.shown(run.text())) : cover.shown(run.text());
        switch (run) {
            case Run.Words(_, Run.Emphasis emphasis) -> {
                switch (emphasis) {
                    case PLAIN -> inline(text);
                    case STRONG -> inline(text, "font-weight", "bold");
                    case MARKED -> inline(text, "background-color", MARKED);
                    case QUIET -> inline(text, "color", QUIET);
                }
            }
            case Run.Target(_, String anchor) -> inline(text, "id", anchor, "background-color", MARKED);
            case Run.Reference(_, String anchor) -> link(text, "internal-destination", anchor);
            case Run.Link link -> link(text, "external-destination", "url('" + link.address().toASCIIString() + "')");
        }
    }

    private void inline(String text, String... attributes) throws XMLStreamException {
        start("inline", attributes);
        xml.writeCharacters(text);
        end(1);
    }

    private void link(String text, String kind, String destination) throws XMLStreamException {
        start("basic-link", kind, destination, "color", LINKED);
        xml.writeAttribute("fox", FOX, "alt-text", text);
        xml.writeCharacters(text);
        end(1);
    }

    /** Hashes and paths have no place to break a line at: a space without width gives them one. */
    private static String breakable(String text) {
        StringBuilder broken = new StringBuilder();
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            broken.append(text.charAt(i));
            run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
            boolean splits = Character.isHighSurrogate(text.charAt(i));
            if (run >= LONGEST_UNBROKEN && !splits) {
                broken.append('\u200B');
                run = 0;
            }
        }
        return broken.toString();
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement("fo", name, FO);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void end(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            xml.writeEndElement();
        }
    }
}
