package app.lateral.text;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where an article came from and how it was read. No result depends on the time of reading.
 *
 * @param original the bytes as they were found
 * @param locations the file's path as the user named it, or the address; behind it each address that it was redirected
 *     to, the last of which gave the bytes
 * @param readAt when the bytes were read
 * @param format what they turned out to be
 * @param encoding the name of the text's encoding; null for formats that have none
 */
public record Provenance(Original original, List<String> locations, Instant readAt, Format format,
        @Nullable String encoding) {
    /** Keeps a copy of the list. */
    public Provenance {
        locations = List.copyOf(locations);
    }

    /** What copy comes in; the content tells, never a name's ending. */
    public enum Format {
        PLAIN_TEXT, MARKDOWN, HTML, MHTML, WARC, WACZ, PDF, DOCX, ODT, RTF, EML, NITF, NEWSML_G2, NINJS, RSS, ATOM,
        IPTC_7901
    }
}
