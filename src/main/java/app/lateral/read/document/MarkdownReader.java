package app.lateral.read.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.read.article.ArticleAssembler;
import app.lateral.read.article.ArticleReader;
import app.lateral.read.article.Draft;
import app.lateral.read.article.Draft.Block;
import app.lateral.read.article.Draft.Kind;
import app.lateral.read.article.ReadResult;
import app.lateral.read.article.StyledBlocks;
import app.lateral.read.content.ContentKind;
import app.lateral.read.content.FileContent;
import app.lateral.read.content.TextEncoding;
import app.lateral.read.content.TextEncoding.Decoded;
import app.lateral.read.imprint.Byline;
import app.lateral.read.imprint.LanguageTag;
import app.lateral.read.imprint.WrittenTime;
import app.lateral.read.web.HtmlReader;
import app.lateral.text.Imprint;
import app.lateral.text.Provenance.Format;
import app.lateral.text.Version;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Reads Markdown. A text is taken for it where it begins with a heading in its manner or with fields between dashes, or
 * where its name says so and it holds a link or a heading: nothing else in it tells it from plain text.
 */
public final class MarkdownReader implements ArticleReader {
    private static final int LOOKED_AT = 65_536;
    private static final Pattern BEGINNING = Pattern.compile("^\\s*# \\S");
    private static final Pattern FIELDS = Pattern
            .compile("^---[ \\t]*\\n((?:[\\w-]+:.*\\n|[ \\t]+.*\\n)+)---[ \\t]*\\n");
    private static final Pattern FIELD = Pattern.compile("(?m)^([\\w-]+):[ \\t]*[\"']?(.*?)[\"']?[ \\t]*$");
    private static final Pattern SIGN = Pattern
            .compile("(?m)^#{1,6} \\S|\\]\\(\\S+\\)|\\*\\*\\S|^(?:={3,}|-{3,})\\s*$");

    private final ArticleAssembler assembler;
    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(false).build();

    /** A reader whose drafts are made articles by this assembler. */
    public MarkdownReader(ArticleAssembler assembler) {
        this.assembler = assembler;
    }

    @Override
    public boolean reads(FileContent content) {
        if (ContentKind.of(content) != ContentKind.TEXT) {
            return false;
        }
        String head = content.head(LOOKED_AT).replace("\r\n", "\n");
        String name = content.path().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".md") || name.endsWith(".markdown");
        return BEGINNING.matcher(head).find() || FIELDS.matcher(head).find() || (named && SIGN.matcher(head).find());
    }

    @Override
    public ReadResult read(FileContent content) {
        Decoded decoded = TextEncoding.decode(content);
        Matcher front = FIELDS.matcher(decoded.text());
        boolean fronted = front.find();
        Map<String, String> fields = fronted ? fields(front.group(1)) : Map.of();
        String text = fronted ? decoded.text().substring(front.end()) : decoded.text();
        List<Block> blocks = new ArrayList<>();
        for (Block block : HtmlReader.fragment(renderer.render(parser.parse(text)))) {
            blocks.add(block.kind() == Kind.TEXT ? block.as(Kind.UNTOLD) : block);
        }
        Imprint imprint = new Imprint(fields.getOrDefault("source", fields.get("publisher")),
                Byline.names(fields.getOrDefault("author", fields.get("byline"))), fields.get("dateline"),
                LanguageTag.of(fields.getOrDefault("lang", fields.get("language"))), WrittenTime.of(fields.get("date")),
                Version.UNTOLD);
        return assembler.assemble(content, new Draft(Format.MARKDOWN, decoded.charset(), fields.get("title"),
                StyledBlocks.titled(blocks), imprint, List.of()));
    }

    private static Map<String, String> fields(String front) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(front);
        while (field.find()) {
            if (!field.group(2).isBlank()) {
                fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), field.group(2).strip());
            }
        }
        return fields;
    }
}
