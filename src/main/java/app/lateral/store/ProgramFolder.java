package app.lateral.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where the program keeps what is its own, by the customs of the system.
 *
 * @param folder the folder; need not be there yet
 */
public record ProgramFolder(Path folder) {
    private static final String NAME = "lateral";

    /** The folder of this user on this computer. */
    public static ProgramFolder ofUser() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * The folder on a system.
     *
     * @param system its name
     * @param environment the variables that may say otherwise
     * @param home the user's home
     */
    static ProgramFolder of(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return below(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"));
        }
        return name.startsWith("mac")
                ? new ProgramFolder(home.resolve("Library").resolve("Application Support").resolve(NAME))
                : below(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"));
    }

    private static ProgramFolder below(@Nullable String told, Path otherwise) {
        boolean absolute = told != null && !told.isBlank() && Path.of(told).isAbsolute();
        return new ProgramFolder((absolute ? Path.of(told) : otherwise).resolve(NAME));
    }

    /** The settings. */
    public SettingsFile settings() {
        return new SettingsFile(folder.resolve("settings.json"));
    }

    /** What was not saved yet. */
    public Drafts drafts() {
        return new Drafts(folder.resolve("drafts"));
    }
}
