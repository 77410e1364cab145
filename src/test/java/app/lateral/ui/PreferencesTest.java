package app.lateral.ui;

import java.util.Locale;
import java.util.Objects;

import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;

import app.lateral.store.Settings;
import app.lateral.ui.preference.Preferences;
import app.lateral.ui.preference.Theme;
import app.lateral.ui.preference.ThemeChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the user likes, chosen with mouse and keys; each takes effect at once, but for the language. */
@OnScreen
class PreferencesTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.of(1000, 800);

    @Test
    void theThemeIsLightDarkOfHighContrastOrTheSystems(User user) {
        user.control(KeyCode.COMMA);
        user.clickOn("#preference-theme").clickOn("High contrast");
        assertTrue(window.scene().getRoot().getStyleClass().contains("high-contrast"));
        user.clickOn("#preference-theme").clickOn("Dark");
        assertFalse(window.scene().getRoot().getStyleClass().contains("high-contrast"));
        assertTrue(window.scene().getRoot().getStyleClass().contains("dark"));
        choose(user, "#preference-theme", "As the system");
        assertFalse(window.scene().getRoot().getStyleClass().contains("dark"), "the system of tests is light");
        assertEquals(ThemeChoice.SYSTEM.name(), remembered().theme());
    }

    @Test
    void theLanguageIsThatOfTheSystemOrTheChosenOneAtTheNextStart(User user) {
        assertEquals("Fakten", Preferences.of(remembered()).messages(Locale.GERMANY)
                .text(app.lateral.message.WindowMessage.VIEW_FACTS));
        user.control(KeyCode.COMMA);
        choose(user, "#preference-language", "Deutsch");
        Preferences again = Preferences.of(remembered());
        assertEquals("de", again.languageProperty().get());
        window.show(1000, 800, Theme.LIGHT, again.messages(Locale.ENGLISH));
        assertTrue(user.texts("#view-facts").contains("Fakten"));
    }

    @Test
    void sizeAndNameAreRemembered(User user) {
        user.control(KeyCode.COMMA);
        choose(user, "#preference-text-size", "125 %");
        user.clickOn("#preference-user").write("Ada");
        user.type(KeyCode.ESCAPE);
        assertFalse(user.sees("#preferences"));
        assertEquals(125, remembered().textSize());
        assertEquals("Ada", remembered().user());
        assertTrue(
                Objects.requireNonNull(window.scene().getRoot().lookup(".main-window")).getStyle().contains("17.5px"));
    }

    private Settings remembered() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.preferences().settings(Settings.DEFAULT));
    }

    /** With the keys: what a list shows outside the small screen cannot be clicked. */
    private static void choose(User user, String box, String words) {
        user.clickOn(box);
        ComboBox<?> choice = user.lookup(box).queryComboBox();
        for (int place = 0; place < choice.getItems().size() && !words.equals(shown(choice)); place++) {
            user.type(KeyCode.DOWN);
        }
        for (int place = 0; place < choice.getItems().size() && !words.equals(shown(choice)); place++) {
            user.type(KeyCode.UP);
        }
        user.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(words, shown(choice));
    }

    private static <T> String shown(ComboBox<T> choice) {
        WaitForAsyncUtils.waitForFxEvents();
        return choice.getConverter().toString(choice.getValue());
    }
}
