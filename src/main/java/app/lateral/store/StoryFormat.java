package app.lateral.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import app.lateral.store.StoreException.Problem;
import app.lateral.text.Article;
import app.lateral.text.Original;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Story files as archives: {@code story.json} and the bytes of the articles. A file may come from a stranger: it is read
 * into memory up to a limit, nothing of it is ever unpacked to a disk, and nothing in it names a class or a path to write.
 */
final class StoryFormat {
    static final String FORMAT = "lateral-story";
    static final int VERSION = 1;
    static final String MEDIA_TYPE = "application/vnd.lateral.story+zip";
    private static final String MEDIA_TYPE_ENTRY = "mimetype";
    private static final String STORY_ENTRY = "story.json";
    private static final String ORIGINALS = "originals/";
    private static final Pattern ORIGINAL_ENTRY = Pattern.compile("originals/[0-9a-f]{64}");
    private static final LocalDateTime ALL_ENTRIES_OF = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int LARGEST_ENTRY = 150_000_000;
    /** More would not fit the memory that is needed to compare it. */
    static final int LARGEST = 300_000_000;
    private static final int MOST_ENTRIES = 100;

    private final ObjectMapper mapper = StoryMapping.mapper();

    /** Writes a story; the same story gives the same bytes. */
    void write(StoryDocument document, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        writeMediaType(zip);
        zip.putNextEntry(entry(STORY_ENTRY));
        zip.write(mapper.writer(StoryMapping.layout()).writeValueAsBytes(document));
        zip.closeEntry();
        Set<String> written = new LinkedHashSet<>();
        for (Article article : document.articles()) {
            if (article.provenance() != null && written.add(article.provenance().original().sha256())) {
                Original original = article.provenance().original();
                zip.putNextEntry(entry(ORIGINALS + original.sha256()));
                original.open().transferTo(zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    /** First and as it is, so that other programs can tell by the first bytes what the file is. */
    private static void writeMediaType(ZipOutputStream zip) throws IOException {
        byte[] bytes = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = entry(MEDIA_TYPE_ENTRY);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALL_ENTRIES_OF);
        return entry;
    }

    /**
     * Reads a story.
     *
     * @param file what the bytes are called where something is wrong with them
     * @throws StoreException where they are no story, or none that can be read
     * @throws IOException where the stream fails
     */
    StoryDocument read(InputStream in, Path file) throws IOException, StoreException {
        try {
            Map<String, byte[]> entries = entries(in, file);
            byte[] story = entries.get(STORY_ENTRY);
            if (story == null) {
                throw new StoreException(entries.isEmpty() ? Problem.NOT_A_STORY : Problem.DAMAGED, file,
                        "no " + STORY_ENTRY);
            }
            return document(story, entries, file);
        } catch (ZipException | EOFException | JsonProcessingException | IllegalArgumentException damage) {
            StoreException told = new StoreException(Problem.DAMAGED, file, firstLine(damage));
            told.initCause(damage);
            throw told;
        }
    }

    private static Map<String, byte[]> entries(InputStream in, Path file) throws IOException, StoreException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        int read = 0;
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            boolean known = name.equals(MEDIA_TYPE_ENTRY) || name.equals(STORY_ENTRY)
                    || ORIGINAL_ENTRY.matcher(name).matches();
            if (!known || entries.containsKey(name)) {
                throw new StoreException(entries.isEmpty() ? Problem.NOT_A_STORY : Problem.DAMAGED, file,
                        "an entry that does not belong there");
            }
            byte[] bytes = zip.readNBytes(Math.min(LARGEST_ENTRY, LARGEST - read) + 1);
            read += bytes.length;
            if (bytes.length > LARGEST_ENTRY || read > LARGEST || entries.size() == MOST_ENTRIES) {
                throw new StoreException(Problem.TOO_LARGE, file);
            }
            entries.put(name, bytes);
        }
        return entries;
    }

    private StoryDocument document(byte[] story, Map<String, byte[]> entries, Path file)
            throws IOException, StoreException {
        JsonNode tree = mapper.readTree(story);
        if (!tree.path("format").asText().equals(FORMAT)) {
            throw new StoreException(Problem.NOT_A_STORY, file);
        }
        int version = tree.path("version").asInt();
        if (version > VERSION) {
            throw new StoreException(Problem.NEWER, file, Integer.toString(version), Integer.toString(VERSION));
        }
        StoryDocument document = mapper.readerFor(StoryDocument.class)
                .withAttribute(StoryMapping.ORIGINALS, originals(entries)).readValue(tree);
        StoryCheck.check(document);
        return document;
    }

    private static Map<String, Original> originals(Map<String, byte[]> entries) {
        Map<String, Original> originals = new LinkedHashMap<>();
        entries.forEach((name, bytes) -> {
            if (name.startsWith(ORIGINALS)) {
                Original original = Original.of(bytes);
                if (!name.equals(ORIGINALS + original.sha256())) {
                    throw new IllegalArgumentException("the bytes of an article are not those that were saved");
                }
                originals.put(original.sha256(), original);
            }
        });
        return originals;
    }

    private static String firstLine(Exception damage) {
        String message = damage.getMessage();
        return message == null ? damage.getClass().getSimpleName() : message.lines().findFirst().orElse("");
    }
}
