package app.lateral.read.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import app.lateral.read.article.ArticleAssembler;
import app.lateral.read.article.ArticleReader;
import app.lateral.read.article.Draft;
import app.lateral.read.article.Draft.Block;
import app.lateral.read.article.Draft.Kind;
import app.lateral.read.article.ReadResult;
import app.lateral.read.article.StyledBlocks;
import app.lateral.read.content.Archive;
import app.lateral.read.content.FileContent;
import app.lateral.read.content.ReadFailure;
import app.lateral.read.content.TextEncoding;
import app.lateral.read.content.XmlTree;
import app.lateral.text.Imprint;
import app.lateral.text.Notice.Problem;
import app.lateral.text.Provenance.Format;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads ODT: headings and paragraphs of the text; deleted text, comments and macros stay outside. */
public final class OdtReader implements ArticleReader {
    private static final String TEXT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final Set<String> LEFT_OUT = Set.of("tracked-changes", "annotation", "note", "forms", "ruby-text",
            "script", "event-listeners");

    private final ArticleAssembler assembler;

    /** A reader whose drafts are made articles by this assembler. */
    public OdtReader(ArticleAssembler assembler) {
        this.assembler = assembler;
    }

    @Override
    public boolean reads(FileContent content) {
        return Archive.isArchive(content) && content.holdsAt(30, "mimetypeapplication/vnd.oasis.opendocument.text");
    }

    @Override
    public ReadResult read(FileContent content) throws ReadFailure {
        Archive archive = Archive.of(content, name -> name.equals(TEXT) || name.equals(MANIFEST));
        byte[] manifest = archive.file(MANIFEST);
        if (manifest != null && content.with(manifest).holds("encryption-data")) {
            throw new ReadFailure(Problem.ENCRYPTED);
        }
        byte[] bytes = archive.file(TEXT);
        if (bytes == null) {
            throw new ReadFailure(Problem.DAMAGED);
        }
        Document document = XmlTree.parse(TextEncoding.decode(content.with(bytes), null));
        Map<String, String> parents = parentStyles(document);
        List<Block> blocks = new ArrayList<>();
        Element body = XmlTree.first(document, "body");
        for (Element element : (body == null ? document : body).getAllElements()) {
            String name = XmlTree.local(element);
            if ((name.equals("p") || name.equals("h")) && element.parents().stream()
                    .noneMatch(parent -> LEFT_OUT.contains(XmlTree.local(parent)))) {
                Kind kind = kind(element, parents);
                for (String line : text(element).split("\n")) {
                    blocks.add(new Block(kind, line.strip()));
                }
            }
        }
        return assembler.assemble(content, new Draft(Format.ODT, null, null, StyledBlocks.titled(blocks),
                Imprint.UNKNOWN, List.of()));
    }

    private static Kind kind(Element paragraph, Map<String, String> parents) {
        String style = XmlTree.attribute(paragraph, "style-name");
        String named = style == null ? "" : parents.getOrDefault(style, style);
        Kind kind = StyledBlocks.kind(named.replace("_20_", " ").toLowerCase(Locale.ROOT));
        return kind == Kind.UNTOLD && XmlTree.local(paragraph).equals("h") ? Kind.HEADING : kind;
    }

    /** A paragraph with formats of its own has a style without a name that a named one stands behind. */
    private static Map<String, String> parentStyles(Document document) {
        Map<String, String> parents = new LinkedHashMap<>();
        Element automatic = XmlTree.first(document, "automatic-styles");
        if (automatic != null) {
            for (Element style : XmlTree.all(automatic, "style")) {
                String name = XmlTree.attribute(style, "name");
                String parent = XmlTree.attribute(style, "parent-style-name");
                if (name != null && parent != null) {
                    parents.put(name, parent);
                }
            }
        }
        return parents;
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("\\s+", " "));
                } else if (node instanceof Element element) {
                    String name = XmlTree.local(element);
                    if (depth > 0 && (LEFT_OUT.contains(name) || name.equals("p"))) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    text.append(switch (name) {
                        case "s", "tab" -> " ";
                        case "line-break" -> "\n";
                        default -> "";
                    });
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                return FilterResult.CONTINUE;
            }
        });
        return text.toString().replaceAll(" {2,}", " ");
    }
}
