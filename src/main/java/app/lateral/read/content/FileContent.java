package app.lateral.read.content;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import app.lateral.text.Original;
import app.lateral.text.Provenance;
import app.lateral.text.Provenance.Format;
import org.jspecify.annotations.Nullable;

/**
 * A file's bytes.
 *
 * @param locations where they were read, as the user named it, and the addresses that it was redirected to
 * @param bytes all of them; not copied, nobody may change them
 * @param readAt when they were read
 * @param item which of several articles in them the user wants, counted from 1; 0 where none was chosen
 */
@SuppressWarnings("ArrayRecordComponent") // up to 20 MB, never compared
public record FileContent(List<String> locations, byte[] bytes, Instant readAt, int item) {
    /** Keeps a copy of the list. */
    public FileContent {
        locations = List.copyOf(locations);
    }

    /** Bytes of which no article was chosen. */
    public FileContent(List<String> locations, byte[] bytes, Instant readAt) {
        this(locations, bytes, readAt, 0);
    }

    /** The same bytes, of which another article is wanted, counted from 1; its name tells which. */
    public FileContent ofItem(int other) {
        return new FileContent(List.of(named(path(), other)), bytes, readAt, other);
    }

    /** How the user names an article of several in a file: the file's name alone where none was chosen. */
    public static String named(String path, int item) {
        return item == 0 ? path : path + "#" + item;
    }

    /** The same place with other bytes, such as those packed inside. */
    public FileContent with(byte[] inner) {
        return new FileContent(locations, inner, readAt, item);
    }

    /** Where they were read, as the user named it. */
    public String path() {
        return locations.getFirst();
    }

    /** The last name of that place, which may be a file or an address. */
    public String fileName() {
        String name = path().substring(Math.max(path().lastIndexOf('/'), path().lastIndexOf(File.separatorChar)) + 1);
        return name.isEmpty() ? path() : name;
    }

    /** What is known of the origin of an article that was read from these bytes. */
    public Provenance provenance(Format format, @Nullable String encoding) {
        return new Provenance(Original.of(bytes), locations, readAt, format, encoding);
    }

    /** Whether the file begins with these bytes, given as Latin-1 characters. */
    public boolean beginsWith(String signature) {
        return holdsAt(0, signature);
    }

    /** Whether these bytes, given as Latin-1 characters, stand at {@code offset}. */
    public boolean holdsAt(int offset, String signature) {
        if (bytes.length < offset + signature.length()) {
            return false;
        }
        for (int i = 0; i < signature.length(); i++) {
            if ((bytes[offset + i] & 0xFF) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first characters, up to so many bytes, each byte as one character; those of UTF-16 without their NULs. */
    public String head(int length) {
        String head = new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
        return TextEncoding.isWide(this) ? head.replace("\0", "") : head.replaceFirst("^\u00EF\u00BB\u00BF", "");
    }

    /** Whether these bytes, given as Latin-1 characters, stand anywhere. */
    public boolean holds(String words) {
        char first = words.charAt(0);
        for (int i = 0; i <= bytes.length - words.length(); i++) {
            if ((bytes[i] & 0xFF) == first && holdsAt(i, words)) {
                return true;
            }
        }
        return false;
    }
}
