package app.lateral.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** The program's settings on a real disk. */
class SettingsFileTest {
    private static final Settings CHOSEN = new Settings("DARK", new Settings.Bounds(1, 2, 800, 600, true),
            "/models/own.onnx", "Ida", 125, "de",
            new Settings.Workbench(0.3, 0.7, "KIND", java.util.List.of("/stories/visit.lateral")));

    @TempDir
    private Path folder;

    @Test
    void whatWasChosenIsRemembered() throws StoreException {
        SettingsFile file = new SettingsFile(folder.resolve("below").resolve("settings.json"));
        assertEquals(new SettingsFile.Loaded(Settings.DEFAULT, Optional.empty()), file.load());
        file.save(CHOSEN);
        assertEquals(new SettingsFile.Loaded(CHOSEN, Optional.empty()), file.load());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"theme\": 3, \"window\": \"wide\"}", "\u0000\u0001"})
    void whatCannotBeUnderstoodIsKeptAside(String content) throws StoreException, IOException {
        Path path = Files.writeString(folder.resolve("settings.json"), content);
        SettingsFile file = new SettingsFile(path);
        SettingsFile.Loaded loaded = file.load();

        assertEquals(Settings.DEFAULT, loaded.settings());
        assertEquals(content, Files.readString(loaded.keptAside().orElseThrow()));
        assertFalse(Files.exists(path));
        file.save(CHOSEN);
        Files.writeString(path, content);
        assertEquals("settings.json.unreadable-2", file.load().keptAside().orElseThrow().getFileName().toString());
    }

    @Test
    void whatALaterVersionAddedDoesNoHarm() throws StoreException, IOException {
        Path path = Files.writeString(folder.resolve("settings.json"), "{\"theme\": \"DARK\", \"voice\": \"low\"}");
        assertEquals(Settings.DEFAULT.withTheme("DARK"), new SettingsFile(path).load().settings());
    }

    @Test
    void theFolderFollowsTheCustomsOfTheSystem() {
        Path home = folder;
        assertEquals(home.resolve(".config/lateral"), ProgramFolder.of("Linux", Map.of(), home).folder());
        assertEquals(home.resolve("x/lateral"),
                ProgramFolder.of("Linux", Map.of("XDG_CONFIG_HOME", home.resolve("x").toString()), home).folder());
        assertEquals(home.resolve("Library/Application Support/lateral"),
                ProgramFolder.of("Mac OS X", Map.of(), home).folder());
        assertEquals(home.resolve("r/lateral"),
                ProgramFolder.of("Windows 11", Map.of("APPDATA", home.resolve("r").toString()), home).folder());
    }
}
