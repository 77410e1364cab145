package app.lateral.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The file of the {@link Settings}. One that cannot be understood is kept aside, never written over. */
public final class SettingsFile {
    /** Larger files were not written by this program. */
    private static final long LARGEST = 1_000_000;

    private final Path file;
    private final AtomicWriting writing = new AtomicWriting();
    private final ObjectMapper mapper = StoryMapping.mapper()
            // a later version may know more; what it says that is not known here is left out
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    /** The settings in this file. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /**
     * What was found.
     *
     * @param settings the settings, or the default ones where there are none that can be understood
     * @param keptAside where the file that could not be understood now is
     */
    public record Loaded(Settings settings, Optional<Path> keptAside) {}

    /**
     * Reads the settings.
     *
     * @throws StoreException where there is a file that can be neither read nor put aside; then nothing is to be saved
     */
    public Loaded load() throws StoreException {
        try {
            if (Files.size(file) > LARGEST) {
                return new Loaded(Settings.DEFAULT, Optional.of(putAside()));
            }
            Settings settings = mapper.readValue(Files.readAllBytes(file), Settings.class);
            return settings == null
                    ? new Loaded(Settings.DEFAULT, Optional.of(putAside()))
                    : new Loaded(settings, Optional.empty());
        } catch (NoSuchFileException _) {
            return new Loaded(Settings.DEFAULT, Optional.empty());
        } catch (JsonProcessingException _) {
            return new Loaded(Settings.DEFAULT, Optional.of(putAside()));
        } catch (IOException failure) {
            throw StoreException.of(failure, file);
        }
    }

    private Path putAside() throws StoreException {
        try {
            int number = 1;
            Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
            while (Files.exists(aside)) {
                number++;
                aside = file.resolveSibling(file.getFileName() + ".unreadable-" + number);
            }
            return Files.move(file, aside);
        } catch (IOException failure) {
            throw StoreException.of(failure, file);
        }
    }

    /** Saves the settings. */
    public void save(Settings settings) throws StoreException {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            writing.replace(file,
                    out -> out.write(mapper.writer(StoryMapping.layout()).writeValueAsBytes(settings)));
        } catch (IOException failure) {
            throw StoreException.of(failure, file);
        }
    }
}
