package app.lateral.read.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import app.lateral.read.article.ArticleAssembler;
import app.lateral.read.article.ArticleReader;
import app.lateral.read.article.Draft;
import app.lateral.read.article.Draft.Block;
import app.lateral.read.article.Draft.Kind;
import app.lateral.read.article.PlainBlocks;
import app.lateral.read.article.ReadResult;
import app.lateral.read.content.ChosenItem;
import app.lateral.read.content.ContentKind;
import app.lateral.read.content.FileContent;
import app.lateral.read.content.ReadFailure;
import app.lateral.read.content.TextEncoding;
import app.lateral.read.content.TextEncoding.Decoded;
import app.lateral.read.imprint.Byline;
import app.lateral.read.imprint.LanguageTag;
import app.lateral.read.imprint.WrittenTime;
import app.lateral.read.web.HtmlReader;
import app.lateral.text.Imprint;
import app.lateral.text.Notice.Problem;
import app.lateral.text.Provenance.Format;
import app.lateral.text.Version;
import app.lateral.text.Version.Signal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/** Reads ninjs, the JSON format of the IPTC, in its versions 1 to 3; of a list of items the one that was chosen. */
public final class NinjsReader implements ArticleReader {
    private static final int LOOKED_AT = 20_000;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ArticleAssembler assembler;

    /** A reader whose drafts are made articles by this assembler. */
    public NinjsReader(ArticleAssembler assembler) {
        this.assembler = assembler;
    }

    @Override
    public boolean reads(FileContent content) {
        if (ContentKind.of(content) != ContentKind.TEXT) {
            return false;
        }
        String head = content.head(LOOKED_AT).stripLeading();
        return (head.startsWith("{") || head.startsWith("[")) && content.holds("\"uri\"") && (content.holds("\"body")
                || content.holds("\"bodies\"") || content.holds("\"headline"));
    }

    @Override
    public ReadResult read(FileContent content) throws ReadFailure, IOException {
        Decoded decoded = TextEncoding.decode(content, null);
        ChosenItem<JsonNode> chosen = ChosenItem.of(items(decoded.text()), content);
        JsonNode item = chosen.item();
        List<Block> blocks = new ArrayList<>();
        String note = text(item, "ednote");
        if (note != null) {
            blocks.add(new Block(Kind.FURNITURE, note));
        }
        blocks.addAll(body(item));
        return assembler.assemble(content, new Draft(Format.NINJS, decoded.charset(), headline(item), blocks,
                imprint(item), chosen.notices()));
    }

    private static List<JsonNode> items(String json) throws ReadFailure {
        try {
            JsonNode root = MAPPER.readTree(json);
            List<JsonNode> items = new ArrayList<>();
            for (JsonNode item : root.isArray() ? root : root.has("items") ? root.path("items") : List.of(root)) {
                if (item.has("uri")) {
                    items.add(item);
                }
            }
            return items;
        } catch (JsonProcessingException _) {
            throw new ReadFailure(Problem.DAMAGED);
        }
    }

    private static @Nullable String headline(JsonNode item) {
        String headline = text(item, "headline");
        for (JsonNode one : item.path("headlines")) {
            boolean main = !one.has("role") || one.path("role").asText().equals("main");
            headline = headline == null || main ? text(one, "value") : headline;
        }
        return headline == null ? text(item, "title") : headline;
    }

    /** The text as HTML where it is given so, for that has its paragraphs, else plain. */
    private static List<Block> body(JsonNode item) {
        String html = first(text(item, "body_xhtml"), text(item, "body_html"));
        String plain = text(item, "body_text");
        for (JsonNode body : item.path("bodies")) {
            boolean marked = body.path("contenttype").asText().contains("html");
            html = html == null && marked ? text(body, "value") : html;
            plain = plain == null && !marked ? text(body, "value") : plain;
        }
        return html != null ? HtmlReader.fragment(html) : plain != null ? PlainBlocks.of(plain, Kind.TEXT) : List.of();
    }

    private static Imprint imprint(JsonNode item) {
        String version = first(text(item, "version"), "0");
        List<Signal> signals = new ArrayList<>();
        String status = text(item, "pubstatus");
        if ("canceled".equals(status) || "withheld".equals(status)) {
            signals.add(Signal.WITHDRAWAL);
        }
        String provider = first(text(item.path("provider"), "name"), text(item, "copyrightholder"));
        for (JsonNode source : item.path("infosources")) {
            provider = provider == null ? text(source, "name") : provider;
        }
        return new Imprint(provider, Byline.names(text(item, "byline")),
                first(text(item, "dateline"), text(item, "located")),
                LanguageTag.of(text(item, "language")),
                WrittenTime.of(first(text(item, "versioncreated"), text(item, "firstcreated"))),
                new Version(text(item, "uri"), text(item, "slugline"),
                        version != null && version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0, signals));
    }

    private static @Nullable String text(JsonNode node, String field) {
        String value = node.path(field).asText("");
        return value.isBlank() ? null : value.strip();
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
