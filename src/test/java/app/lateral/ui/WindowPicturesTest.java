package app.lateral.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import app.lateral.message.Messages;
import app.lateral.ui.command.WorkView;
import app.lateral.ui.control.TextColumn;
import app.lateral.ui.preference.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Pictures of the whole window with up to ten articles: every view, small and large, in every theme. */
@OnScreen
class WindowPicturesTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.of(1000, 800);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2,1280,720,LIGHT", "3,1280,720,DARK", "5,1280,720,LIGHT", "3,1920,1080,LIGHT", "5,1920,1080,DARK",
            "10,1920,1080,LIGHT", "3,1280,720,HIGH_CONTRAST", "0,1920,1080,DARK"})
    void nothingOnListAndCardIsCut(int articles, int width, int height, Theme theme, User user) {
        open(width, height, theme, Messages.inEnglish(), articles);
        picture("read", articles, width, theme);
        user.lookup(node -> node instanceof Labeled && isShown(node)).queryAllAs(Labeled.class)
                .forEach(WindowPicturesTest::assertWhole);
        if (articles > 0) {
            assertInside(user.lookup("#evidence").query(), user.lookup("#finding").query());
            assertInside(user.lookup("#finding").query(), user.lookup(".workbench").query());
            assertTrue(user.lookup("#finding").<Region>queryAs(Region.class).getHeight() < 0.42 * height);
        }
    }

    @Test
    void nothingIsCutOfWhatIsDecided(User user) {
        open(1280, 720, Theme.LIGHT, Messages.in(Locale.GERMANY), 3);
        user.clickOn("#differences").type(KeyCode.D).type(KeyCode.C).type(KeyCode.D).type(KeyCode.P);
        picture("decided-german", 3, 1280, Theme.LIGHT);
        user.lookup(node -> node instanceof Labeled && isShown(node)).queryAllAs(Labeled.class)
                .forEach(WindowPicturesTest::assertWhole);
        assertEquals(5, user.lookup(".differences-progress").<Region>queryAs(Region.class).getHeight(), 1);
    }

    @ParameterizedTest
    @CsvSource({"3,1280,720,LIGHT", "5,1920,1080,DARK", "10,1280,720,DARK"})
    void everyViewIsPictured(int articles, int width, int height, Theme theme) {
        open(width, height, theme, Messages.inEnglish(), articles);
        for (WorkView view : WorkView.values()) {
            if (view != WorkView.READ) {
                WaitForAsyncUtils.waitForAsyncFx(20_000, () -> window.model().viewProperty().set(view));
                WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
                picture(view.name().toLowerCase(Locale.ROOT), articles, width, theme);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"150", "200"})
    void eightLinesAreSeenInTextOfTwiceTheSizeOnASmallScreen(int percent, User user) {
        open(1280, 720, Theme.LIGHT, Messages.inEnglish(), 2);
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> window.preferences().textSize().set(percent));
        picture("read-" + percent, 2, 1280, Theme.LIGHT);
        double line = 16 * percent / 100.0 * 1.55;
        user.lookup(".article-pane .text-column").queryAllAs(TextColumn.class)
                .forEach(column -> assertTrue(column.getHeight() >= 8 * line, column.getHeight() + " of " + line));
        user.clickOn("#show-card");
        picture("card-" + percent, 2, 1280, Theme.LIGHT);
        assertTrue(user.lookup("#evidence").query().isVisible());
    }

    @ParameterizedTest
    @CsvSource({"keys,1280,720,LIGHT,en", "keys,1920,1080,DARK,de", "preferences,1280,720,DARK,en",
            "preferences,1280,720,LIGHT,de"})
    void whatLiesOverTheWindowFits(String panel, int width, int height, Theme theme, String language, User user) {
        open(width, height, theme, Messages.in(Locale.forLanguageTag(language)), 2);
        if (panel.equals("keys")) {
            user.type(KeyCode.F1);
        } else {
            user.control(KeyCode.COMMA);
        }
        picture(panel + "-" + language, 2, width, theme);
        user.lookup(node -> node instanceof Labeled && isShown(node)).queryAllAs(Labeled.class)
                .forEach(WindowPicturesTest::assertWhole);
        user.lookup(".overlay-panel .scroll-bar").queryAll().forEach(bar -> assertFalse(isShown(bar), "scrolled"));
    }

    @Test
    void germanFits() {
        open(1280, 720, Theme.LIGHT, Messages.in(Locale.GERMANY), 3);
        picture("read-german", 3, 1280, Theme.LIGHT);
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> window.model().viewProperty().set(WorkView.FACTS));
        picture("facts-german", 3, 1280, Theme.LIGHT);
    }

    private void open(int width, int height, Theme theme, Messages messages, int articles) {
        window.show(width, height, theme, messages);
        if (articles > 0) {
            window.open(Stories.many(folder, articles));
        }
    }

    private void picture(String what, int articles, int width, Theme theme) {
        window.picture("window-%s-%d-%d-%s".formatted(what, articles, width, theme.name().toLowerCase(Locale.ROOT)));
    }

    private static void assertInside(Node inner, Node outer) {
        Bounds within = inner.localToScene(inner.getBoundsInLocal());
        Bounds around = outer.localToScene(outer.getBoundsInLocal());
        assertTrue(within.getMinY() >= around.getMinY() - 1 && within.getMaxY() <= around.getMaxY() + 1,
                within + " in " + around);
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && node.getScene() != null && (node.getParent() == null || isShown(node.getParent()));
    }

    private static void assertWhole(Labeled label) {
        String text = label.getText();
        if (text != null && label.lookup(".text") instanceof Text shown) {
            assertFalse(!text.endsWith("…") && shown.getText().endsWith("…"), () -> "cut: " + text);
        }
    }
}
