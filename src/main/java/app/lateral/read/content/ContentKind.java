package app.lateral.read.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a file holds, told by its bytes; a name's ending tells nothing. */
public enum ContentKind {
    TEXT, PICTURE, PDF, OFFICE_DOCUMENT, ARCHIVE, SOUND, VIDEO, PROGRAM, DATABASE,
    /** A pipe, a socket, a device: told by the file system. */
    DEVICE,
    /** Bytes that are no text in any encoding that is read. */
    UNKNOWN;

    /** How files of a kind begin, as Latin-1 characters. */
    private static final Map<ContentKind, List<String>> SIGNATURES = Map.of(PICTURE,
            List.of("\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF", "GIF87a", "GIF89a", "II*\0", "MM\0*", "8BPS",
                    "\0\0\1\0"),
            PDF, List.of("%PDF-"), OFFICE_DOCUMENT,
            List.of("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "{\\rtf"), ARCHIVE,
            List.of("PK\3\4", "PK\5\6", "\u001F\u008B", "BZh", "\u00FD7zXZ\0", "7z\u00BC\u00AF'\u001C", "Rar!\u001A",
                    "(\u00B5/\u00FD", "!<arch>\n"),
            SOUND, List.of("ID3", "OggS", "fLaC", "\u00FF\u00FB", "\u00FF\u00F3", "MThd"), VIDEO,
            List.of("\u001AE\u00DF\u00A3", "FLV\1", "\0\0\1\u00BA"), PROGRAM,
            List.of("\u007FELF", "MZ\u0090\0", "\u00CA\u00FE\u00BA\u00BE", "\u00CF\u00FA\u00ED\u00FE", "\0asm"),
            DATABASE, List.of("SQLite format 3\0"));
    private static final int LOOKED_AT = 65_536;

    /** Its name in a notice's details: the constant's name in lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this content. */
    public static ContentKind of(FileContent content) {
        for (ContentKind kind : values()) {
            if (SIGNATURES.getOrDefault(kind, List.of()).stream().anyMatch(content::beginsWith)) {
                return kind == ARCHIVE && isOffice(content) ? OFFICE_DOCUMENT : kind;
            }
        }
        if (content.beginsWith("RIFF") && content.bytes().length > 12) {
            return content.holdsAt(8, "WEBP") ? PICTURE : content.holdsAt(8, "WAVE") ? SOUND : VIDEO;
        }
        if (content.holdsAt(4, "ftyp")) {
            return content.holdsAt(8, "heic") || content.holdsAt(8, "avif") || content.holdsAt(8, "mif1")
                    ? PICTURE
                    : VIDEO;
        }
        if (content.beginsWith("BM") && content.holdsAt(6, "\0\0\0\0")) {
            return PICTURE;
        }
        return TextEncoding.isWide(content) || !looksBinary(content.bytes()) ? TEXT : UNKNOWN;
    }

    /** Word processors' files are archives; what is in them is named near the beginning. */
    private static boolean isOffice(FileContent content) {
        return content.holdsAt(30, "[Content_Types].xml") || content.holdsAt(30, "mimetypeapplication/vnd.oasis")
                || content.holdsAt(30, "_rels/") || content.holdsAt(30, "word/") || content.holdsAt(30, "docProps/");
    }

    /** A NUL, or more than a few control characters, stands in no text. */
    private static boolean looksBinary(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            int value = bytes[i] & 0xFF;
            if (value == 0) {
                return true;
            }
            boolean ordinary = value >= 0x20 || (value >= '\t' && value <= '\r') || value == 0x1B || value == 0x08;
            controls += ordinary ? 0 : 1;
        }
        return controls * 20 > looked;
    }
}
