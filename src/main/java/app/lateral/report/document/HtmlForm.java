package app.lateral.report.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * One HTML page that needs nothing else: light and dark, for screens and for paper. It is built as a tree, never as text,
 * so that whatever stands in an article stays text.
 */
public final class HtmlForm implements DocumentForm {
    @Override
    public void write(ReportDocument document, OutputStream out) throws IOException {
        Document page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.selectXpath("//html").attr("lang", document.language());
        head(document, page.head());
        Element main = page.body().appendElement("main");
        document.blocks().forEach(block -> append(block, main));
        out.write(page.outerHtml().getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        out.flush();
    }

    private static void head(ReportDocument document, Element head) {
        head.appendElement("meta").attr("charset", "UTF-8");
        head.appendElement("title").appendText(PlainCharacters.of(document.title()));
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        // no script runs and nothing is fetched, even where a reader of this page has a fault
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content",
                "default-src 'none'; style-src 'unsafe-inline'");
        head.appendElement("style").appendChild(new DataNode(sheet()));
        document.claims().ifPresent(claims -> head.appendElement("script").attr("type", "application/ld+json")
                .appendChild(new DataNode(inScript(claims))));
    }

    /** JSON in which no sign can end the element that holds it. */
    private static String inScript(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }

    private static void append(Block block, Element parent) {
        parent.appendText("\n");
        switch (block) {
            case Block.Heading(int level, String text, String anchor) ->
                parent.appendElement("h" + level).id(anchor).appendText(PlainCharacters.of(text));
            case Block.Paragraph(Block.Role role, List<Run> runs) -> paragraph(role, runs, parent);
            case Block.Items(List<List<Run>> items) -> {
                Element list = parent.appendElement("ul");
                items.forEach(item -> append(item, list.appendElement("li")));
            }
            case Block.Table table -> append(table, parent);
        }
    }

    private static void paragraph(Block.Role role, List<Run> runs, Element parent) {
        switch (role) {
            case TEXT -> append(runs, parent.appendElement("p"));
            case CITATION -> append(runs, parent.appendElement("p").addClass("citation"));
            case FINDING -> append(runs, parent.appendElement("p").addClass("finding"));
            case OPEN_FINDING -> append(runs, parent.appendElement("p").addClass("finding").addClass("open"));
            case REMARK -> append(runs, parent.appendElement("p").addClass("remark"));
        }
    }

    private static void append(Block.Table table, Element parent) {
        Element drawn = parent.appendElement("div").addClass("table").appendElement("table");
        drawn.appendElement("caption").appendText(PlainCharacters.of(table.name()));
        Element headings = drawn.appendElement("thead").appendElement("tr");
        table.columns().forEach(column -> headings.appendElement("th").attr("scope", "col")
                .appendText(PlainCharacters.of(column.heading())));
        Element body = drawn.appendElement("tbody");
        for (List<List<Run>> row : table.rows()) {
            Element line = body.appendElement("tr");
            row.forEach(cell -> append(cell, line.appendElement("td")));
        }
    }

    private static void append(List<Run> runs, Element parent) {
        for (Run run : runs) {
            String text = PlainCharacters.of(run.text());
            switch (run) {
                case Run.Words(_, Run.Emphasis emphasis) -> {
                    switch (emphasis) {
                        case PLAIN -> parent.appendText(text);
                        case STRONG -> parent.appendElement("strong").appendText(text);
                        case MARKED -> parent.appendElement("mark").appendText(text);
                        case QUIET -> parent.appendElement("span").addClass("quiet").appendText(text);
                    }
                }
                case Run.Target(_, String anchor) -> parent.appendElement("mark").id(anchor).appendText(text);
                case Run.Reference(_, String anchor) ->
                    parent.appendElement("a").attr("href", "#" + anchor).appendText(text);
                case Run.Link link -> parent.appendElement("a").attr("href", link.address().toASCIIString())
                        .attr("rel", "noopener noreferrer").appendText(text);
            }
        }
    }

    private static String sheet() {
        try (InputStream in = Objects.requireNonNull(HtmlForm.class.getResourceAsStream("report.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
