package app.lateral.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import app.lateral.ui.preference.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What in the window takes how much room, and where the keyboard's focus goes. */
@OnScreen
class WindowRoomTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.of(1000, 800);

    @TempDir
    private Path folder;

    @Test
    void aNoticeTakesItsOwnLineAndNoMore(User user) {
        window.open(List.of(Stories.journeyHome().getFirst(), folder.resolve("gone.txt")).subList(0, 1));
        user.interact(() -> window.model().story().add(List.of(folder.resolve("gone.txt"))));
        window.awaitCompared(1);
        WindowText.await(() -> window.model().notices().lines().size() == 2);
        double twoLines = height(user, "#notices");
        user.interact(() -> window.model().story().add(List.of(Stories.journeyHome().get(1))));
        window.awaitCompared(2);
        assertEquals(1, window.model().notices().lines().size());
        assertTrue(height(user, "#notices") < twoLines, "lower with one notice than " + twoLines);
        assertTrue(height(user, "#notices") < 50, height(user, "#notices") + " pixels for one line");
    }

    @Test
    void articlesHaveTheRoomOfACardWithNothingToExplain(User user) {
        window.open(Stories.ferries(folder, 2));
        assertFalse(user.sees("#card"));
        double alone = height(user, ".article-pane .text-column");
        window.replace(Stories.journeyHome().subList(0, 2));
        assertTrue(user.sees("#card"));
        assertTrue(height(user, ".article-pane .text-column") < alone - 100);
    }

    @Test
    void drawingsGrowWithTheText(User user) {
        window.open(Stories.journeyHome().subList(0, 2));
        Map<String, Double> usual = widths(user);
        user.interact(() -> window.preferences().textSize().set(200));
        widths(user).forEach((drawing, width) -> assertEquals(2 * usual.getOrDefault(drawing, 0.0), width, 1.5,
                drawing));
    }

    private static Map<String, Double> widths(User user) {
        WaitForAsyncUtils.waitForFxEvents();
        return Map.of("button", width(user, ".search .icon"), "head of an article", width(user, ".hide .icon"),
                "list", width(user, ".difference-kind-line .family-icon"), "text",
                width(user, ".mark-icon > .family-icon"));
    }

    @Test
    void aCardThatHasRoomIsNotScrolled(User user) {
        window.show(600, 800, Theme.LIGHT, app.lateral.message.Messages.inEnglish());
        window.open(Stories.journeyHome().subList(0, 3));
        user.interact(() -> {
            Region content = (Region) user.lookup(".main-window").query();
            content.resize(1920, 1080);
            content.layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), user.lookup("#card .scroll-bar").queryAllAs(ScrollBar.class).stream()
                .filter(Node::isVisible).toList());
    }

    @Test
    void eachViewHasTheFocusWhereKeysDoSomething(User user) {
        window.open(Stories.journeyHome().subList(0, 2));
        List<String> order = List.of("differences", "synopsis", "facts", "reuse", "revisions");
        List<KeyCode> keys = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);
        for (int view = 4; view >= 0; view--) {
            user.control(keys.get(view));
            String wanted = order.get(view);
            assertTrue(isBelow(window.focused(), wanted), wanted + ": " + window.focused());
        }
        user.control(KeyCode.DIGIT3);
        user.type(KeyCode.N);
        assertEquals(1, window.model().differences().selectedIndex(), "not written into a field");
    }

    private static boolean isBelow(Node node, String id) {
        return id.equals(node.getId()) || (node.getParent() != null && isBelow(node.getParent(), id));
    }

    @Test
    void signsStandOverTheSpaceBeforeTheirWords(User user) {
        window.open(Stories.journeyHome().subList(0, 2));
        List<Bounds> lines = bounds(user, ".mark-line.family-figure");
        List<Bounds> signs = bounds(user, ".mark-icon.family-figure .family-icon");
        assertFalse(signs.isEmpty());
        signs.forEach(sign -> assertTrue(lines.stream().anyMatch(line -> sign.getMinX() < line.getMinX() - 2
                && sign.getMaxX() < line.getMinX() + 4 && sign.getMaxY() < line.getMinY()), sign + " of " + lines));
    }

    private static List<Bounds> bounds(User user, String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return user.lookup(selector).queryAll().stream().map(node -> node.localToScene(node.getLayoutBounds()))
                .toList();
    }

    private static double height(User user, String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return user.lookup(selector).<Region>queryAs(Region.class).getHeight();
    }

    private static double width(User user, String selector) {
        return user.lookup(selector).<Region>queryAs(Region.class).getWidth();
    }
}
