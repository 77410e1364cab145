package app.lateral.read.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.lateral.read.article.ArticleAssembler;
import app.lateral.read.article.ArticleReader;
import app.lateral.read.article.Draft;
import app.lateral.read.article.Draft.Block;
import app.lateral.read.article.Draft.Kind;
import app.lateral.read.article.PlainBlocks;
import app.lateral.read.article.ReadResult;
import app.lateral.read.content.BoundedStream;
import app.lateral.read.content.ContentKind;
import app.lateral.read.content.DeclaredEncoding;
import app.lateral.read.content.FileContent;
import app.lateral.read.content.ReadFailure;
import app.lateral.read.content.TextEncoding;
import app.lateral.read.content.TextEncoding.Decoded;
import app.lateral.read.imprint.LanguageTag;
import app.lateral.read.imprint.WrittenTime;
import app.lateral.read.web.HtmlReader;
import app.lateral.text.Imprint;
import app.lateral.text.Notice.Problem;
import app.lateral.text.Provenance.Format;
import app.lateral.text.Publication;
import app.lateral.text.Version;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads e-mail (EML) and web pages that a browser saved as one (MHTML); attachments are left alone. */
public final class MailReader implements ArticleReader {
    private static final int LOOKED_AT = 8192;
    private static final int DEEPEST = 20;
    private static final Pattern FIELD = Pattern.compile("^([A-Za-z][A-Za-z0-9-]{1,40}):[ \\t]?.*$");
    private static final List<String> FIELDS = List.of("from", "subject", "date", "mime-version", "message-id", "to",
            "received", "content-type", "return-path", "delivered-to");
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- ?$");

    private final ArticleAssembler assembler;

    /** A reader whose drafts are made articles by this assembler. */
    public MailReader(ArticleAssembler assembler) {
        this.assembler = assembler;
    }

    @Override
    public boolean reads(FileContent content) {
        return ContentKind.of(content) == ContentKind.TEXT && isMail(content.head(LOOKED_AT));
    }

    /** Whether a text begins with fields of a mail's head, three of them well-known, without an empty line before. */
    private static boolean isMail(String head) {
        int known = 0;
        for (String line : head.split("\r?\n|\r")) {
            Matcher field = FIELD.matcher(line);
            boolean mark = line.startsWith("From ") && known == 0;
            if (line.isEmpty() || (!field.matches() && !line.startsWith(" ") && !line.startsWith("\t") && !mark)) {
                break;
            }
            known += field.matches() && FIELDS.contains(field.group(1).toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return known >= 3;
    }

    @Override
    public ReadResult read(FileContent content) throws ReadFailure, IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(1000)
                .setMaxContentLen(BoundedStream.MOST).build());
        Message message = builder.parseMessage(new ByteArrayInputStream(content.bytes()));
        try {
            List<Entity> texts = new ArrayList<>();
            collect(message, texts, 0);
            Entity page = ofType(texts, "text/html");
            String location = field(message, "Snapshot-Content-Location");
            if (location == null && page != null && "multipart/related".equals(message.getMimeType())) {
                location = field(page, "Content-Location");
            }
            if (page != null && location != null) {
                Decoded decoded = decode(content, page);
                return assembler.assemble(content,
                        HtmlReader.draft(Jsoup.parse(decoded.text()), Format.MHTML, decoded.charset(), location));
            }
            return mail(content, message, texts, page);
        } finally {
            message.dispose();
        }
    }

    private ReadResult mail(FileContent content, Message message, List<Entity> texts, @Nullable Entity page)
            throws ReadFailure, IOException {
        Entity plain = ofType(texts, "text/plain");
        Entity chosen = plain == null ? page : plain;
        if (chosen == null) {
            throw new ReadFailure(Problem.NO_ARTICLE);
        }
        Decoded decoded = decode(content, chosen);
        List<Block> blocks = plain == null
                ? HtmlReader.fragment(decoded.text()).stream()
                        .map(block -> block.kind() == Kind.TEXT ? block.as(Kind.UNTOLD) : block).toList()
                : lines(decoded.text());
        return assembler.assemble(content, new Draft(Format.EML, decoded.charset(), subject(message), blocks,
                imprint(message), List.of()));
    }

    /** The paragraphs of a plain mail; a signature is furniture. */
    private static List<Block> lines(String text) {
        Matcher signature = SIGNATURE.matcher(text);
        int end = signature.find() ? signature.start() : text.length();
        List<Block> blocks = new ArrayList<>(PlainBlocks.of(text.substring(0, end), Kind.UNTOLD));
        PlainBlocks.of(text.substring(end), Kind.FURNITURE).forEach(blocks::add);
        return blocks;
    }

    private static @Nullable String subject(Message message) {
        String subject = message.getSubject();
        return subject == null ? null : subject.replaceFirst("(?i)^(?:(?:re|fwd?|aw|wg): ?)+", "").strip();
    }

    private static Imprint imprint(Message message) {
        Mailbox sender = message.getFrom() == null || message.getFrom().isEmpty() ? null : message.getFrom().getFirst();
        String name = sender == null ? null : sender.getName();
        String source = sender == null ? null : name == null || name.isBlank() ? sender.getDomain() : name;
        Publication sent = WrittenTime.of(bare(field(message, "Date")));
        return new Imprint(source, null, null, LanguageTag.of(field(message, "Content-Language")), sent,
                new Version(message.getMessageId(), null, 0, List.of()));
    }

    /** Without the comment that names the zone once more. */
    private static @Nullable String bare(@Nullable String date) {
        return date == null ? null : date.replaceFirst("\\s*\\([^)]*\\)\\s*$", "");
    }

    private static @Nullable String field(Entity entity, String name) {
        var field = entity.getHeader() == null ? null : entity.getHeader().getField(name);
        return field == null ? null : field.getBody().strip();
    }

    private static void collect(Entity entity, List<Entity> texts, int depth) {
        boolean attached = entity.getFilename() != null && "attachment".equals(entity.getDispositionType());
        if (depth > DEEPEST || attached) {
            return;
        }
        switch (entity.getBody()) {
            case Multipart several -> several.getBodyParts().forEach(part -> collect(part, texts, depth + 1));
            case Message inner -> collect(inner, texts, depth + 1);
            case null, default -> texts.add(entity);
        }
    }

    private static @Nullable Entity ofType(List<Entity> texts, String type) {
        return texts.stream().filter(text -> type.equals(text.getMimeType()) && text.getBody() instanceof SingleBody)
                .findFirst().orElse(null);
    }

    private static Decoded decode(FileContent content, Entity entity) throws IOException {
        try (InputStream stream = ((SingleBody) entity.getBody()).getInputStream()) {
            byte[] bytes = new BoundedStream(stream, BoundedStream.MOST).readAllBytes();
            return TextEncoding.decode(content.with(bytes), DeclaredEncoding.named(entity.getCharset()));
        }
    }
}
