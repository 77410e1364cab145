package app.lateral.read.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

import app.lateral.read.article.ArticleAssembler;
import app.lateral.read.article.ArticleReader;
import app.lateral.read.article.Draft;
import app.lateral.read.article.ReadResult;
import app.lateral.read.content.Archive;
import app.lateral.read.content.BoundedStream;
import app.lateral.read.content.ChosenItem;
import app.lateral.read.content.FileContent;
import app.lateral.read.content.ReadFailure;
import app.lateral.read.content.TextEncoding;
import app.lateral.read.content.TextEncoding.Decoded;
import app.lateral.text.Provenance.Format;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Reads web archives, WARC and WACZ: the page that they hold, the first or the chosen one of several. */
public final class WarcFileReader implements ArticleReader {
    private final ArticleAssembler assembler;

    /** A reader whose drafts are made articles by this assembler. */
    public WarcFileReader(ArticleAssembler assembler) {
        this.assembler = assembler;
    }

    @Override
    public boolean reads(FileContent content) {
        return content.beginsWith("WARC/") || isPackedWarc(content)
                || (Archive.names(content, "datapackage.json") && content.holds("archive/"));
    }

    private static boolean isPackedWarc(FileContent content) {
        if (!content.beginsWith("\u001F\u008B")) {
            return false;
        }
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(content.bytes()))) {
            return new String(stream.readNBytes(5), StandardCharsets.ISO_8859_1).equals("WARC/");
        } catch (IOException _) {
            return false;
        }
    }

    /**
     * A page in the archive.
     *
     * @param address where it was fetched
     * @param bytes its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record ArchivedPage(String address, byte[] bytes) {}

    @Override
    public ReadResult read(FileContent content) throws ReadFailure, IOException {
        boolean packed = Archive.isArchive(content);
        List<ArchivedPage> pages = new ArrayList<>();
        if (packed) {
            Archive archive = Archive.of(content,
                    name -> name.startsWith("archive/") && name.toLowerCase(Locale.ROOT).contains(".warc"));
            for (String name : archive.names()) {
                byte[] bytes = archive.file(name);
                addPages(bytes == null ? new byte[0] : bytes, pages);
            }
        } else {
            addPages(content.bytes(), pages);
        }
        ChosenItem<ArchivedPage> chosen = ChosenItem.of(pages, content);
        ArchivedPage page = chosen.item();
        Decoded decoded = TextEncoding.decode(content.with(page.bytes()), null);
        Draft draft = HtmlReader.draft(Jsoup.parse(decoded.text()), packed ? Format.WACZ : Format.WARC,
                decoded.charset(), page.address());
        return assembler.assemble(content, new Draft(draft.format(), draft.encoding(), draft.title(), draft.blocks(),
                draft.imprint(), chosen.notices()));
    }

    private static void addPages(byte[] warc, List<ArchivedPage> pages) throws IOException {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(warc))) {
            long left = BoundedStream.MOST;
            for (WarcRecord record : reader) {
                if (record instanceof WarcResponse response) {
                    byte[] bytes = page(response, left);
                    if (bytes != null) {
                        left -= bytes.length;
                        pages.add(new ArchivedPage(response.target(), bytes));
                    }
                }
            }
        }
    }

    /** The bytes of a page that was found; null for pictures, scripts and what was not found. */
    private static byte @Nullable [] page(WarcResponse response, long most) throws IOException {
        if (!response.target().startsWith("http") || response.http().status() != 200
                || !response.payloadType().base().toString().contains("html")) {
            return null;
        }
        WarcPayload payload = response.payload().orElse(null);
        if (payload == null) {
            return null;
        }
        byte[] bytes = new BoundedStream(payload.body().stream(), most).readAllBytes();
        boolean gzip = bytes.length > 2 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B;
        if (!gzip) {
            return bytes;
        }
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new BoundedStream(unpacked, most).readAllBytes();
        }
    }
}
