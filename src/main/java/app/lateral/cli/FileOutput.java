package app.lateral.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import app.lateral.message.CommandMessage;
import app.lateral.store.AtomicWriting;

/** Writes to a file, so that at every moment it is the old one or the whole new one. */
final class FileOutput implements Output {
    private final Path file;

    private FileOutput(Path file) {
        this.file = file;
    }

    /**
     * Checks before the work begins what can be checked.
     *
     * @param file where to write
     * @param inputs the articles, which must not be overwritten
     */
    static FileOutput to(Path file, List<Path> inputs) throws Complaint {
        if (Files.isDirectory(file)) {
            throw wrong(CommandMessage.OUTPUT_FOLDER, file);
        }
        if (!Files.isDirectory(folder(file))) {
            throw wrong(CommandMessage.OUTPUT_FOLDER_MISSING, file);
        }
        for (Path input : inputs) {
            if (isSame(file, input)) {
                throw wrong(CommandMessage.OUTPUT_IS_INPUT, file);
            }
        }
        return new FileOutput(file);
    }

    @Override
    public void write(Document document) throws Complaint {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                writeThrough(document);
            } else {
                new AtomicWriting().replace(file, document::write);
            }
        } catch (IOException failure) {
            throw new Complaint(ExitStatus.WRONG_USAGE, CommandMessage.OUTPUT_UNWRITABLE, file.toString(),
                    reason(failure));
        }
    }

    /** A device or a pipe cannot be replaced. */
    private void writeThrough(Document document) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
            Output.writeBuffered(document, out);
        }
    }

    /** What the file system says, without the path that the sentence names already. */
    static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = failure instanceof FileSystemException inFileSystem
                ? inFileSystem.getReason()
                : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }

    private static Complaint wrong(CommandMessage wording, Path file) {
        return new Complaint(ExitStatus.WRONG_USAGE, wording, file.toString());
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static boolean isSame(Path file, Path input) {
        try {
            return Files.exists(file) && Files.isSameFile(file, input);
        } catch (IOException _) {
            // an input that cannot be reached is no file that could be lost
            return false;
        }
    }
}
