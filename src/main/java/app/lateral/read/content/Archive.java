package app.lateral.read.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import app.lateral.text.Notice.Problem;
import org.jspecify.annotations.Nullable;

/** The files inside a ZIP archive, unfolded in memory and never more of them than a document can hold. */
public final class Archive {
    private static final int MOST_ENTRIES = 5000;

    private final Map<String, byte[]> files;

    private Archive(Map<String, byte[]> files) {
        this.files = files;
    }

    /** Whether the content is a ZIP archive. */
    public static boolean isArchive(FileContent content) {
        return content.beginsWith("PK\3\4");
    }

    /** Whether one of an archive's entries is called so, as far as its plain bytes tell. */
    public static boolean names(FileContent content, String entry) {
        return isArchive(content) && content.holds(entry);
    }

    /**
     * Unfolds the files whose names are wanted.
     *
     * @throws ReadFailure where the archive is encrypted, damaged, or unfolds to more than is read
     */
    public static Archive of(FileContent content, Predicate<String> wanted) throws ReadFailure {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (BoundedZip zip = new BoundedZip(content)) {
            int entries = 0;
            for (ZipEntry entry = zip.next(); entry != null; entry = zip.next()) {
                if (++entries > MOST_ENTRIES) {
                    throw new ReadFailure(Problem.EXPANDS);
                }
                byte[] bytes = zip.readEntry(wanted.test(entry.getName()));
                if (wanted.test(entry.getName())) {
                    files.putIfAbsent(entry.getName(), bytes);
                }
            }
        } catch (BoundedStream.TooMuch _) {
            throw new ReadFailure(Problem.EXPANDS);
        } catch (ZipException failure) {
            String words = failure.getMessage() == null ? "" : failure.getMessage();
            throw new ReadFailure(words.contains("encrypted") ? Problem.ENCRYPTED : Problem.DAMAGED);
        } catch (IOException | IllegalArgumentException _) {
            throw new ReadFailure(Problem.DAMAGED);
        }
        return new Archive(files);
    }

    /** The names of the files that were unfolded, in their order. */
    public Iterable<String> names() {
        return files.keySet();
    }

    /** The bytes of a file; null where the archive has none of this name. */
    public byte @Nullable [] file(String name) {
        return files.get(name);
    }

    /** A ZIP stream whose entries together unfold to no more than {@link BoundedStream#MOST}. */
    private static final class BoundedZip implements AutoCloseable {
        private final ZipInputStream zip;
        private long left = BoundedStream.MOST;

        BoundedZip(FileContent content) {
            zip = new ZipInputStream(new ByteArrayInputStream(content.bytes()));
        }

        @Nullable
        ZipEntry next() throws IOException {
            return zip.getNextEntry();
        }

        byte[] readEntry(boolean kept) throws IOException {
            BoundedStream bounded = new BoundedStream(zip, left);
            if (kept) {
                byte[] bytes = bounded.readAllBytes();
                left -= bytes.length;
                return bytes;
            }
            byte[] buffer = new byte[16_384];
            for (int count = bounded.read(buffer, 0, buffer.length); count >= 0; count = bounded.read(buffer, 0,
                    buffer.length)) {
                left -= count;
            }
            return buffer;
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }
}
