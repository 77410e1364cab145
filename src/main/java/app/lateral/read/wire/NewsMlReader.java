package app.lateral.read.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.lateral.read.article.ArticleAssembler;
import app.lateral.read.article.ArticleReader;
import app.lateral.read.article.Draft;
import app.lateral.read.article.Draft.Block;
import app.lateral.read.article.Draft.Kind;
import app.lateral.read.article.PlainBlocks;
import app.lateral.read.article.ReadResult;
import app.lateral.read.content.ChosenItem;
import app.lateral.read.content.FileContent;
import app.lateral.read.content.ReadFailure;
import app.lateral.read.content.TextEncoding;
import app.lateral.read.content.TextEncoding.Decoded;
import app.lateral.read.content.XmlTree;
import app.lateral.read.imprint.Byline;
import app.lateral.read.imprint.LanguageTag;
import app.lateral.read.imprint.WrittenTime;
import app.lateral.text.Imprint;
import app.lateral.text.Notice;
import app.lateral.text.Provenance.Format;
import app.lateral.text.Version;
import app.lateral.text.Version.Signal;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads NewsML-G2 of the IPTC: the first item of a message that holds its text inline. */
public final class NewsMlReader implements ArticleReader {
    private static final Set<String> ROOTS = Set.of("newsitem", "newsmessage", "packageitem");
    private static final Map<String, Signal> SIGNALS = Map.of("correction", Signal.CORRECTION, "update", Signal.UPDATE,
            "updated", Signal.UPDATE, "writethru", Signal.WRITETHRU, "refile", Signal.REFILE, "advisory",
            Signal.ADVISORY, "kill", Signal.WITHDRAWAL, "withdrawn", Signal.WITHDRAWAL);

    private final ArticleAssembler assembler;

    /** A reader whose drafts are made articles by this assembler. */
    public NewsMlReader(ArticleAssembler assembler) {
        this.assembler = assembler;
    }

    @Override
    public boolean reads(FileContent content) {
        return XmlTree.isRootedIn(ROOTS, content);
    }

    @Override
    public ReadResult read(FileContent content) throws ReadFailure {
        Decoded decoded = TextEncoding.decode(content, null);
        Element document = XmlTree.parse(decoded);
        List<Element> items = XmlTree.all(document, "newsitem").stream()
                .filter(item -> XmlTree.first(item, "inlinexml") != null || XmlTree.first(item, "inlinedata") != null)
                .toList();
        ChosenItem<Element> chosen = ChosenItem.of(items, content);
        Element item = chosen.item();
        List<Notice> notices = new ArrayList<>(
                CutOff.notices(content, decoded.text(), XmlTree.rootName(content)));
        notices.addAll(chosen.notices());
        List<Block> blocks = new ArrayList<>();
        XmlTree.all(item, "ednote").forEach(note -> blocks.add(MarkedText.of(note, Kind.FURNITURE)));
        blocks.addAll(body(item));
        return assembler.assemble(content,
                new Draft(Format.NEWSML_G2, decoded.charset(), title(item), blocks, imprint(item), notices));
    }

    private static @Nullable String title(Element item) {
        String headline = XmlTree.text(item, "contentmeta", "headline");
        String inner = headline == null ? NitfReader.title(item) : headline;
        return inner == null ? XmlTree.text(item, "itemmeta", "title") : inner;
    }

    /** The text inline: NITF, XHTML, or plain lines. */
    private static List<Block> body(Element item) {
        Element inline = XmlTree.first(item, "inlinexml");
        if (inline == null) {
            Element plain = XmlTree.first(item, "inlinedata");
            return plain == null ? List.of() : PlainBlocks.of(plain.wholeText(), Kind.TEXT);
        }
        if (XmlTree.first(inline, "nitf") != null || XmlTree.first(inline, "body.content") != null) {
            return NitfReader.body(inline);
        }
        Element html = XmlTree.first(inline, "body");
        List<Block> blocks = new ArrayList<>();
        for (Element element : (html == null ? inline : html).getAllElements()) {
            String name = XmlTree.local(element);
            if (name.matches("h[1-6]")) {
                blocks.add(MarkedText.of(element, Kind.HEADING));
            } else if (name.equals("p") || name.equals("li") || name.equals("td")) {
                blocks.add(MarkedText.of(element, Kind.TEXT));
            }
        }
        return blocks;
    }

    private static Imprint imprint(Element item) {
        Imprint inner = NitfReader.imprint(item);
        Element provider = XmlTree.first(item, "itemmeta", "provider");
        Element source = XmlTree.first(item, "contentmeta", "infosource");
        Element content = XmlTree.first(item, "contentmeta");
        String created = XmlTree.text(item, "itemmeta", "versioncreated");
        String language = XmlTree.attribute(XmlTree.first(item, "contentmeta", "language"), "tag");
        String by = content == null ? null : by(content);
        return new Imprint(first(name(provider), first(name(source), inner.source())),
                first(Byline.names(by), inner.byline()),
                first(content == null ? null : XmlTree.text(content, "dateline"), inner.dateline()),
                LanguageTag.of(language == null ? XmlTree.attribute(item, "lang") : language),
                created == null ? inner.publication() : WrittenTime.of(created), version(item));
    }

    private static @Nullable String by(Element content) {
        String by = XmlTree.text(content, "by");
        return by == null ? XmlTree.text(content, "creator", "name") : by;
    }

    private static @Nullable String name(@Nullable Element party) {
        if (party == null) {
            return null;
        }
        String name = XmlTree.text(party, "name");
        String literal = name == null ? XmlTree.attribute(party, "literal") : name;
        String code = literal == null ? XmlTree.attribute(party, "qcode") : literal;
        return code == null ? null : code.substring(code.indexOf(':') + 1);
    }

    private static Version version(Element item) {
        List<Signal> signals = new ArrayList<>();
        for (Element signal : XmlTree.all(item, "signal")) {
            String code = XmlTree.attribute(signal, "qcode");
            Signal known = code == null ? null : SIGNALS.get(code.substring(code.indexOf(':') + 1));
            if (known != null) {
                signals.add(known);
            }
        }
        String status = XmlTree.attribute(XmlTree.first(item, "itemmeta", "pubstatus"), "qcode");
        if (status != null && (status.endsWith(":canceled") || status.endsWith(":withheld"))) {
            signals.add(Signal.WITHDRAWAL);
        }
        String number = XmlTree.attribute(item, "version");
        return new Version(XmlTree.attribute(item, "guid"), XmlTree.text(item, "contentmeta", "slugline"),
                number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0, signals);
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
