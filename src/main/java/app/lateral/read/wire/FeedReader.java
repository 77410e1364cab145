package app.lateral.read.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.lateral.read.article.ArticleAssembler;
import app.lateral.read.article.ArticleReader;
import app.lateral.read.article.Draft;
import app.lateral.read.article.Draft.Block;
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
import app.lateral.read.web.HtmlReader;
import app.lateral.text.Imprint;
import app.lateral.text.Notice;
import app.lateral.text.Provenance.Format;
import app.lateral.text.Version;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads RSS (0.9 to 2.0) and Atom: one item, the first unless the user chose another. */
public final class FeedReader implements ArticleReader {
    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed");

    private final ArticleAssembler assembler;

    /** A reader whose drafts are made articles by this assembler. */
    public FeedReader(ArticleAssembler assembler) {
        this.assembler = assembler;
    }

    @Override
    public boolean reads(FileContent content) {
        return XmlTree.isRootedIn(ROOTS, content);
    }

    @Override
    public ReadResult read(FileContent content) throws ReadFailure {
        Decoded decoded = TextEncoding.decode(content, null);
        Element feed = XmlTree.parse(decoded);
        String root = XmlTree.rootName(content);
        boolean atom = root.equals("feed");
        ChosenItem<Element> chosen = ChosenItem.of(XmlTree.all(feed, atom ? "entry" : "item"), content);
        Element item = chosen.item();
        List<Notice> notices = new ArrayList<>(CutOff.notices(content, decoded.text(), root));
        notices.addAll(chosen.notices());
        return assembler.assemble(content, new Draft(atom ? Format.ATOM : Format.RSS, decoded.charset(),
                plain(child(item, "title")), body(item), imprint(feed, item), notices));
    }

    /** The longest text that the item has; feeds hold it as HTML, escaped or not. */
    private static List<Block> body(Element item) {
        String longest = "";
        for (String name : List.of("encoded", "content", "description", "summary")) {
            Element element = child(item, name);
            String text = element == null ? "" : element.childrenSize() > 0 ? element.html() : element.wholeText();
            longest = text.length() > longest.length() ? text : longest;
        }
        return HtmlReader.fragment(longest);
    }

    private static Imprint imprint(Element feed, Element item) {
        Element channel = XmlTree.first(feed, "channel");
        Element root = channel == null ? XmlTree.first(feed, "feed") : channel;
        Element author = child(item, "author");
        String name = author == null ? null : XmlTree.text(author, "name");
        String writer = name == null ? plain(child(item, "creator")) : name;
        String language = root == null ? null : plain(child(root, "language"));
        String tag = language == null ? XmlTree.attribute(XmlTree.first(feed, "feed"), "lang") : language;
        String identity = first(plain(child(item, "guid")), first(plain(child(item, "id")), link(item)));
        return new Imprint(root == null ? null : plain(child(root, "title")), Byline.names(writer), null,
                LanguageTag.of(tag),
                WrittenTime.of(first(plain(child(item, "pubdate")),
                        first(plain(child(item, "published")),
                                first(plain(child(item, "date")), plain(child(item, "updated")))))),
                new Version(identity, null, 0, List.of()));
    }

    private static @Nullable String link(Element item) {
        Element link = child(item, "link");
        String address = XmlTree.attribute(link, "href");
        return address == null ? plain(link) : address;
    }

    private static @Nullable Element child(Element parent, String name) {
        return parent.children().stream().filter(child -> XmlTree.local(child).equals(name)).findFirst().orElse(null);
    }

    /** Titles may be HTML, escaped once more. */
    private static @Nullable String plain(@Nullable Element element) {
        String text = element == null ? "" : element.wholeText().strip();
        String read = text.indexOf('<') < 0 && text.indexOf('&') < 0 ? text : Jsoup.parse(text).text();
        return read.isBlank() ? null : read;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
