package app.lateral.ui.preference;

import java.util.Optional;

import app.lateral.message.Messages;
import app.lateral.message.WindowMessage;
import app.lateral.store.ProgramFolder;
import app.lateral.store.Settings;
import app.lateral.store.SettingsFile;
import app.lateral.store.StoreException;
import org.jspecify.annotations.Nullable;

/** The settings of the last time, and their file. What could not be read is never written over. */
public final class Remembered {
    private final SettingsFile file;
    private final Settings settings;
    private final Preferences preferences;
    private final @Nullable String asideAs;
    private final @Nullable String failure;

    private Remembered(SettingsFile file, Settings settings, @Nullable String asideAs, @Nullable String failure) {
        this.file = file;
        this.settings = settings;
        this.preferences = Preferences.of(settings);
        this.asideAs = asideAs;
        this.failure = failure;
    }

    /** Those of the user of this computer. */
    public static Remembered ofUser() {
        return of(ProgramFolder.ofUser().settings());
    }

    /** Those in this file. */
    static Remembered of(SettingsFile file) {
        try {
            SettingsFile.Loaded loaded = file.load();
            return new Remembered(file, loaded.settings(), loaded.keptAside().map(Object::toString).orElse(null), null);
        } catch (StoreException e) {
            return new Remembered(file, Settings.DEFAULT, null, String.valueOf(e.getMessage()));
        }
    }

    /** What the user likes. */
    public Preferences preferences() {
        return preferences;
    }

    /** Where the window was; null where it never was. */
    public Settings.@Nullable Bounds window() {
        return settings.window();
    }

    /** What went wrong when they were read. */
    public Optional<String> problem(Messages messages) {
        if (failure != null) {
            return Optional.of(messages.text(WindowMessage.SETTINGS_NOT_READ, failure));
        }
        return Optional.ofNullable(asideAs).map(aside -> messages.text(WindowMessage.SETTINGS_PUT_ASIDE, aside));
    }

    /**
     * Remembers the preferences as they are now, and where the window is. That they cannot be saved keeps nobody from
     * closing the window.
     *
     * @return what went wrong
     */
    public Optional<String> save(Settings.Bounds window) {
        if (failure != null) {
            return Optional.of(failure);
        }
        try {
            file.save(preferences.settings(settings).withWindow(window));
            return Optional.empty();
        } catch (StoreException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
