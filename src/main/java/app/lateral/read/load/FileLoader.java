package app.lateral.read.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.InstantSource;
import java.util.List;

import app.lateral.read.content.ContentKind;
import app.lateral.read.content.FileContent;
import app.lateral.text.Notice;
import app.lateral.text.Notice.Problem;

/** Loads files whole, but only regular ones of a size that can be compared: pipes and devices would never end. */
public final class FileLoader {
    /** Larger files are not read: 20 MB hold more than three million words. */
    static final long LARGEST = 20_000_000;

    private FileLoader() {
    }

    /** What became of a file: its content or a refusal. */
    public sealed interface Loaded {
        /** It was read. */
        record Whole(FileContent content) implements Loaded {}

        /** It was not. */
        record Refused(Notice notice) implements Loaded {}
    }

    /** Loads a file, following links. */
    public static Loaded load(Path file, int item, InstantSource clock) {
        if (file.toString().isEmpty()) {
            return refused(Problem.MISSING, file);
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                return refused(Problem.NOT_TEXT, file, ContentKind.DEVICE.key());
            }
            if (attributes.size() > LARGEST) {
                return tooLarge(file, attributes.size());
            }
            return loadRegular(file, item, clock);
        } catch (NoSuchFileException e) {
            return refused(Problem.MISSING, file);
        } catch (AccessDeniedException e) {
            return refused(Problem.NO_PERMISSION, file);
        } catch (FileSystemException e) {
            String reason = e.getReason() == null ? "" : e.getReason();
            // a link that leads to itself
            return Files.isSymbolicLink(file)
                    ? refused(Problem.MISSING, file)
                    : refused(Problem.UNREADABLE, file, reason);
        } catch (IOException | SecurityException e) {
            String message = e.getMessage();
            return refused(Problem.UNREADABLE, file, message == null ? "" : message);
        }
    }

    /** Some files tell no size, and a file may grow meanwhile: never takes in more than the limit. */
    private static Loaded loadRegular(Path file, int item, InstantSource clock) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes((int) LARGEST + 1);
            return bytes.length > LARGEST
                    ? tooLarge(file, bytes.length)
                    : new Loaded.Whole(new FileContent(List.of(FileContent.named(file.toString(), item)), bytes,
                            clock.instant(), item));
        }
    }

    private static Loaded tooLarge(Path file, long size) {
        return refused(Problem.TOO_LARGE, file, Long.toString(size), Long.toString(LARGEST));
    }

    private static Loaded refused(Problem problem, Path file, String... details) {
        return new Loaded.Refused(new Notice(problem, file.toString(), null, List.of(details)));
    }
}
