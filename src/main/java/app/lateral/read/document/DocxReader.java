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
import app.lateral.read.content.OleFile;
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
import org.jspecify.annotations.Nullable;

/** Reads DOCX: the paragraphs of the document's main part; headers, footers, deleted text and macros stay outside. */
public final class DocxReader implements ArticleReader {
    private static final String MAIN = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final Set<String> LEFT_OUT = Set.of("del", "movefrom", "instrtext", "fallback", "pict", "ppr", "rpr",
            "footnotereference", "commentreference");

    private final ArticleAssembler assembler;

    /** A reader whose drafts are made articles by this assembler. */
    public DocxReader(ArticleAssembler assembler) {
        this.assembler = assembler;
    }

    @Override
    public boolean reads(FileContent content) {
        return Archive.names(content, MAIN) || (OleFile.isOleFile(content) && OleFile.isEncrypted(content));
    }

    @Override
    public ReadResult read(FileContent content) throws ReadFailure {
        if (OleFile.isOleFile(content)) {
            throw new ReadFailure(Problem.ENCRYPTED);
        }
        Archive archive = Archive.of(content, name -> name.equals(MAIN) || name.equals(STYLES));
        Document main = xml(content, archive, MAIN);
        if (main == null) {
            throw new ReadFailure(Problem.DAMAGED);
        }
        Map<String, Kind> styles = styles(xml(content, archive, STYLES));
        List<Block> blocks = new ArrayList<>();
        for (Element paragraph : XmlTree.all(main, "p")) {
            if (paragraph.parents().stream().noneMatch(parent -> LEFT_OUT.contains(XmlTree.local(parent)))) {
                String style = XmlTree.attribute(XmlTree.first(paragraph, "pstyle"), "val");
                Kind kind = style == null ? Kind.UNTOLD : styles.getOrDefault(style, Kind.UNTOLD);
                for (String line : text(paragraph).split("\n")) {
                    blocks.add(new Block(kind, line.strip()));
                }
            }
        }
        return assembler.assemble(content, new Draft(Format.DOCX, null, null, StyledBlocks.titled(blocks),
                Imprint.UNKNOWN, List.of()));
    }

    private static @Nullable Document xml(FileContent content, Archive archive, String name) {
        byte[] bytes = archive.file(name);
        return bytes == null ? null : XmlTree.parse(TextEncoding.decode(content.with(bytes), null));
    }

    /** Style ids differ with the language of the word processor; their names do not. */
    private static Map<String, Kind> styles(@Nullable Document styles) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        if (styles != null) {
            for (Element style : XmlTree.all(styles, "style")) {
                String id = XmlTree.attribute(style, "styleid");
                String name = XmlTree.attribute(XmlTree.first(style, "name"), "val");
                if (id != null && name != null) {
                    kinds.put(id, StyledBlocks.kind(name.toLowerCase(Locale.ROOT)));
                }
            }
        }
        return kinds;
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof Element element) {
                    String name = XmlTree.local(element);
                    boolean inner = depth > 0 && name.equals("p");
                    if (LEFT_OUT.contains(name) || inner) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    text.append(switch (name) {
                        case "tab" -> " ";
                        case "br", "cr" -> "\n";
                        case "nobreakhyphen" -> "-";
                        default -> "";
                    });
                } else if (node instanceof TextNode words && node.parent() instanceof Element run
                        && XmlTree.local(run).equals("t")) {
                    text.append(words.getWholeText());
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                return FilterResult.CONTINUE;
            }
        });
        return text.toString();
    }
}
