package app.lateral.read.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.lateral.read.article.ArticleAssembler;
import app.lateral.read.article.ArticleReader;
import app.lateral.read.article.Draft;
import app.lateral.read.article.Draft.Block;
import app.lateral.read.article.Draft.Kind;
import app.lateral.read.article.ReadResult;
import app.lateral.read.content.ContentKind;
import app.lateral.read.content.FileContent;
import app.lateral.read.content.TextEncoding;
import app.lateral.read.content.TextEncoding.Decoded;
import app.lateral.read.web.MarkupBlocks.PageBlock;
import app.lateral.text.Imprint;
import app.lateral.text.Provenance.Format;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a saved web page: the article without what stands around it. */
public final class HtmlReader implements ArticleReader {
    private static final int LOOKED_AT = 4096;
    private static final int LONGEST_HEADING = 300;

    private final ArticleAssembler assembler;

    /** A reader whose drafts are made articles by this assembler. */
    public HtmlReader(ArticleAssembler assembler) {
        this.assembler = assembler;
    }

    @Override
    public boolean reads(FileContent content) {
        return ContentKind.of(content) == ContentKind.TEXT && isHtml(content.head(LOOKED_AT));
    }

    /** Whether a text begins as web pages do. */
    static boolean isHtml(String head) {
        String lower = head.toLowerCase(Locale.ROOT).stripLeading();
        String first = lower.replaceFirst("^(?:\uFEFF|<\\?xml[^>]*>|<!--.*?-->|\\s)+", "");
        return first.startsWith("<!doctype html") || first.startsWith("<html") || first.startsWith("<head")
                || first.startsWith("<body") || (first.startsWith("<") && lower.contains("<html"));
    }

    @Override
    public ReadResult read(FileContent content) {
        Decoded decoded = TextEncoding.decode(content, null);
        return assembler.assemble(content, draft(Jsoup.parse(decoded.text()), Format.HTML, decoded.charset(),
                content.locations().getLast()));
    }

    /**
     * The article of a page.
     *
     * @param page as parsed; what is no text is taken out of it
     * @param address where the page was read; an address gives the source's name where the page gives none
     */
    public static Draft draft(Document page, Format format, @Nullable String encoding, String address) {
        PageMetadata metadata = PageMetadata.of(page);
        Imprint imprint = metadata.imprint();
        if (imprint.source() == null) {
            String own = imprint.version().identity();
            imprint = imprint.withSource(PageMetadata.host(own == null ? address : own));
        }
        List<String> headings = headings(page, "h1");
        if (headings.isEmpty()) {
            headings = headings(page, "h2, [class*=headline], [class*=title], font[size], b, strong");
        }
        String title = PageTitle.of(metadata.titles(), headings, imprint.source());
        PageCleaner.clean(page);
        List<Block> blocks = PageArticle.blocks(page, title == null ? "" : title);
        return new Draft(format, encoding, title, LinkedText.complete(blocks, metadata.articleBody()), imprint,
                List.of());
    }

    private static List<String> headings(Document page, String selector) {
        return page.select(selector).stream().map(Element::text).filter(text -> !text.isBlank())
                .filter(text -> text.length() < LONGEST_HEADING).limit(8).toList();
    }

    /** The paragraphs of a piece of HTML that is an article's text and no whole page, as feeds hold it. */
    public static List<Block> fragment(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.select("script, style, figure, iframe, noscript").remove();
        List<Block> blocks = new ArrayList<>();
        for (PageBlock block : MarkupBlocks.of(page.body())) {
            boolean text = block.block().kind() == Kind.TEXT;
            blocks.add(text && block.linked() > 0.9 && block.text().length() < 60
                    ? block.block().as(Kind.FURNITURE)
                    : block.block());
        }
        return blocks;
    }
}
