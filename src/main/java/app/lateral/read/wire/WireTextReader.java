package app.lateral.read.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.read.article.ArticleAssembler;
import app.lateral.read.article.ArticleReader;
import app.lateral.read.article.Draft;
import app.lateral.read.article.Draft.Block;
import app.lateral.read.article.Draft.Kind;
import app.lateral.read.article.PlainBlocks;
import app.lateral.read.article.ReadResult;
import app.lateral.read.content.ContentKind;
import app.lateral.read.content.FileContent;
import app.lateral.read.content.TextEncoding;
import app.lateral.read.content.TextEncoding.Decoded;
import app.lateral.read.imprint.WrittenTime;
import app.lateral.text.Imprint;
import app.lateral.text.Provenance.Format;
import app.lateral.text.Publication;
import app.lateral.text.Version;
import org.jspecify.annotations.Nullable;

/** Reads wire text after IPTC 7901: a head between SOH and STX, the text up to ETX, and the time of filing behind it. */
public final class WireTextReader implements ArticleReader {
    private static final int LOOKED_AT = 200;
    private static final String HEAD = "\u0001";
    private static final String TEXT = "\u0002";
    private static final String END = "\u0003";
    /** Source and number, priority, category, word count, then keywords. */
    private static final Pattern HEAD_LINE = Pattern
            .compile("([A-Z]{2,4})(\\d{3,4})\\s+(\\d)\\s+(\\w{1,4})\\s+(\\d{1,5})\\s*(.*)");
    private static final Pattern FILED = Pattern
            .compile("\\b(\\d{2})(\\d{2})(\\d{2})\\s*(GMT|UTC)?\\s+([A-Z]{3})\\s+(\\d{2,4})\\b");
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]{2,}(?=\\S)");

    private final ArticleAssembler assembler;

    /** A reader whose drafts are made articles by this assembler. */
    public WireTextReader(ArticleAssembler assembler) {
        this.assembler = assembler;
    }

    @Override
    public boolean reads(FileContent content) {
        String head = content.head(LOOKED_AT);
        int start = head.indexOf(HEAD);
        return ContentKind.of(content) == ContentKind.TEXT && start >= 0 && start < 40 && content.holds(TEXT);
    }

    @Override
    public ReadResult read(FileContent content) {
        Decoded decoded = TextEncoding.decode(content);
        String all = decoded.text();
        int text = all.indexOf(TEXT);
        int end = all.indexOf(END, text) < 0 ? all.length() : all.indexOf(END, text);
        String head = all.substring(all.indexOf(HEAD) + 1, text).replaceAll("\\p{Cntrl}+", " ").strip();
        Matcher line = HEAD_LINE.matcher(head);
        boolean known = line.find();
        List<Block> blocks = paragraphs(all.substring(text + 1, end));
        String identity = known ? line.group(1) + line.group(2) : null;
        String slug = known && !line.group(6).isBlank() ? line.group(6).strip() : null;
        Imprint imprint = new Imprint(null, null, null, null, filed(all.substring(end)),
                new Version(identity, slug, 0, List.of()));
        return assembler.assemble(content, new Draft(Format.IPTC_7901, decoded.charset(), null, blocks, imprint,
                CutOff.wire(content, end < all.length())));
    }

    /** Where paragraphs begin with an indent, only that parts them; else as in any plain text. */
    private static List<Block> paragraphs(String body) {
        String text = body.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        long indents = INDENT.matcher(text).results().count();
        String parted = indents >= 2 ? INDENT.matcher(text).replaceAll("\n\n") : text;
        List<Block> blocks = new ArrayList<>();
        for (String piece : parted.split("\n\\s*\n")) {
            blocks.addAll(indents >= 2
                    ? List.of(new Block(Kind.UNTOLD, piece.replaceAll("\\s+", " ").strip()))
                    : PlainBlocks.of(piece, Kind.UNTOLD));
        }
        return blocks;
    }

    private static @Nullable Publication filed(String foot) {
        Matcher filed = FILED.matcher(foot);
        if (!filed.find()) {
            return null;
        }
        String year = filed.group(6).length() == 2 ? "20" + filed.group(6) : filed.group(6);
        String zone = filed.group(4) == null ? "" : " " + filed.group(4);
        return WrittenTime.of(filed.group(1) + " " + filed.group(5) + " " + year + " " + filed.group(2) + ":"
                + filed.group(3) + zone);
    }
}
