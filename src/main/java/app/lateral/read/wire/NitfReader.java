package app.lateral.read.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.lateral.read.article.ArticleAssembler;
import app.lateral.read.article.ArticleReader;
import app.lateral.read.article.Draft;
import app.lateral.read.article.Draft.Block;
import app.lateral.read.article.Draft.Kind;
import app.lateral.read.article.ReadResult;
import app.lateral.read.content.FileContent;
import app.lateral.read.content.TextEncoding;
import app.lateral.read.content.TextEncoding.Decoded;
import app.lateral.read.content.XmlTree;
import app.lateral.read.imprint.Byline;
import app.lateral.read.imprint.LanguageTag;
import app.lateral.read.imprint.WrittenTime;
import app.lateral.text.Imprint;
import app.lateral.text.Provenance.Format;
import app.lateral.text.Version;
import app.lateral.text.Version.Signal;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads NITF, the XML format of the IPTC for the text of one story. */
public final class NitfReader implements ArticleReader {
    private static final Set<String> ROOTS = Set.of("nitf");

    private final ArticleAssembler assembler;

    /** A reader whose drafts are made articles by this assembler. */
    public NitfReader(ArticleAssembler assembler) {
        this.assembler = assembler;
    }

    @Override
    public boolean reads(FileContent content) {
        return XmlTree.isRootedIn(ROOTS, content);
    }

    @Override
    public ReadResult read(FileContent content) {
        Decoded decoded = TextEncoding.decode(content, null);
        Element nitf = XmlTree.parse(decoded);
        List<Block> blocks = new ArrayList<>(noteToEditors(nitf));
        blocks.addAll(body(nitf));
        return assembler.assemble(content, new Draft(Format.NITF, decoded.charset(), title(nitf), blocks, imprint(nitf),
                CutOff.notices(content, decoded.text(), "nitf")));
    }

    /** The headline of a story in NITF. */
    static @Nullable String title(Element nitf) {
        String headline = XmlTree.text(nitf, "hedline", "hl1");
        return headline == null ? XmlTree.text(nitf, "head", "title") : headline;
    }

    /** The paragraphs of a story in NITF, or in what of it another format holds. */
    static List<Block> body(Element nitf) {
        List<Block> blocks = new ArrayList<>();
        Element second = XmlTree.first(nitf, "hedline", "hl2");
        if (second != null) {
            blocks.add(MarkedText.of(second, Kind.HEADING));
        }
        Element content = XmlTree.first(nitf, "body.content");
        for (Element element : (content == null ? nitf : content).getAllElements()) {
            switch (XmlTree.local(element)) {
                case "p", "li", "td", "th", "pre", "dt", "dd" -> {
                    if (isInnermost(element) && !isOfPicture(element)) {
                        blocks.add(MarkedText.of(element, Kind.TEXT));
                    }
                }
                case "hl2" -> {
                    if (content != null) {
                        blocks.add(MarkedText.of(element, Kind.HEADING));
                    }
                }
                default -> {
                    // what is around paragraphs, or within them
                }
            }
        }
        for (Element tagline : XmlTree.all(nitf, "tagline")) {
            blocks.add(MarkedText.of(tagline, Kind.FURNITURE));
        }
        return blocks;
    }

    private static boolean isInnermost(Element element) {
        return XmlTree.all(element, "p").isEmpty();
    }

    private static boolean isOfPicture(Element element) {
        return element.parents().stream().anyMatch(parent -> XmlTree.local(parent).startsWith("media"));
    }

    private static List<Block> noteToEditors(Element nitf) {
        List<Block> notes = new ArrayList<>();
        for (String name : List.of("ed-msg", "correction")) {
            String note = XmlTree.attribute(XmlTree.first(nitf, "docdata", name), "info");
            if (note != null) {
                notes.add(new Block(Kind.FURNITURE, note));
            }
        }
        return notes;
    }

    /** What a story in NITF says of itself. */
    static Imprint imprint(Element nitf) {
        String published = XmlTree.attribute(XmlTree.first(nitf, "docdata", "date.release"), "norm");
        String issued = XmlTree.attribute(XmlTree.first(nitf, "docdata", "date.issue"), "norm");
        String holder = XmlTree.attribute(XmlTree.first(nitf, "docdata", "doc.copyright"), "holder");
        String distributor = XmlTree.text(nitf, "body.head", "distributor");
        Element root = XmlTree.local(nitf).equals("nitf") ? nitf : XmlTree.first(nitf, "nitf");
        String language = XmlTree.attribute(root, "lang");
        return new Imprint(distributor == null ? holder : distributor,
                Byline.names(XmlTree.text(nitf, "body.head", "byline")), XmlTree.text(nitf, "body.head", "dateline"),
                LanguageTag.of(language == null
                        ? XmlTree.attribute(XmlTree.first(nitf, "body"), "lang")
                        : language),
                WrittenTime.of(issued == null ? published : issued), version(nitf));
    }

    private static Version version(Element nitf) {
        Element key = XmlTree.first(nitf, "docdata", "du-key");
        String slug = XmlTree.attribute(key, "key");
        String keyword = XmlTree.attribute(XmlTree.first(nitf, "key-list", "keyword"), "key");
        String generation = XmlTree.attribute(key, "generation");
        boolean corrected = XmlTree.first(nitf, "docdata", "correction") != null;
        String status = XmlTree.attribute(XmlTree.first(nitf, "docdata"), "management-status");
        List<Signal> signals = new ArrayList<>(corrected ? List.of(Signal.CORRECTION) : List.of());
        if ("canceled".equals(status) || "withheld".equals(status)) {
            signals.add(Signal.WITHDRAWAL);
        }
        return new Version(XmlTree.attribute(XmlTree.first(nitf, "docdata", "doc-id"), "id-string"),
                slug == null ? keyword : slug, generation != null && generation.matches("\\d{1,6}")
                        ? Integer.parseInt(generation)
                        : 0,
                signals);
    }
}
