package app.lateral.ui.preference;

import java.util.Locale;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import app.lateral.message.Messages;
import app.lateral.store.Settings;
import org.jspecify.annotations.Nullable;

/** What the user likes, and the program remembers. Used on one thread. */
public final class Preferences {
    private final ObjectProperty<ThemeChoice> theme;
    private final TextSize textSize = new TextSize();
    private final StringProperty language;
    private final StringProperty model;
    private final StringProperty modelProblem = new SimpleStringProperty("");
    private final StringProperty user;
    private final Layout layout;

    private Preferences(Settings settings) {
        theme = new SimpleObjectProperty<>(ThemeChoice.of(settings.theme()));
        language = new SimpleStringProperty(orEmpty(settings.language()));
        model = new SimpleStringProperty(orEmpty(settings.model()));
        user = new SimpleStringProperty(orEmpty(settings.user()));
        layout = new Layout(settings.workbench());
        Integer size = settings.textSize();
        if (size != null) {
            textSize.set(size);
        }
    }

    /** Those that were remembered. */
    public static Preferences of(Settings settings) {
        return new Preferences(settings);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** How the window is coloured. */
    public ObjectProperty<ThemeChoice> themeProperty() {
        return theme;
    }

    /** How large the text is. */
    public TextSize textSize() {
        return textSize;
    }

    /** The language as a BCP 47 tag, empty for the system's; takes effect at the next start. */
    public StringProperty languageProperty() {
        return language;
    }

    /** The path of the user's own model, empty for the one that comes with the program. */
    public StringProperty modelProperty() {
        return model;
    }

    /** Why that model cannot be used, one sentence; empty where it can. Not remembered. */
    public StringProperty modelProblemProperty() {
        return modelProblem;
    }

    /** Who makes the findings; may be empty. */
    public StringProperty userProperty() {
        return user;
    }

    /** Who makes the findings: as the user says, else as the system calls who is logged in. */
    public String userOrSystems() {
        return user.get().isBlank() ? System.getProperty("user.name", "") : user.get().strip();
    }

    /** The wordings of the language chosen: of those that there are, the system's language or English. */
    public Messages messages(Locale system) {
        Locale wanted = language.get().isBlank() ? system : Locale.forLanguageTag(language.get());
        return wanted.getLanguage().equals(Locale.GERMAN.getLanguage())
                ? Messages.in(Locale.GERMANY)
                : Messages.inEnglish();
    }

    /** How the window is set up. */
    public Layout layout() {
        return layout;
    }

    /** To be remembered, with what else there was. */
    public Settings settings(Settings before) {
        return before.withTheme(theme.get().name()).withTextSize(textSize.percentProperty().get())
                .withLanguage(orNull(language.get())).withModel(orNull(model.get())).withUser(orNull(user.get()))
                .withWorkbench(layout.settings());
    }
}
