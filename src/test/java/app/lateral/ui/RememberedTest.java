package app.lateral.ui;

import java.nio.file.Path;
import java.util.List;

import javafx.application.Platform;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;

import app.lateral.store.Settings;
import app.lateral.ui.differences.Grouping;
import app.lateral.ui.preference.Layout;
import app.lateral.ui.preference.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the program remembers of the window from one start to the next. */
@OnScreen
class RememberedTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.of(1000, 800);

    @TempDir
    private Path folder;

    @Test
    void aSavedStoryIsAmongTheRecentOnesAndOpensAgain(User user) {
        window.open(Stories.journeyHome().subList(0, 2));
        user.clickOn("#differences").type(KeyCode.B);
        Path file = folder.resolve("visit.lateral");
        window.target(file);
        user.control(KeyCode.S);
        WindowText.await(() -> !window.model().keeping().unsavedProperty().get());
        user.clickOn("#differences").type(KeyCode.X);

        MenuItem recent = user.lookup("#menus").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream()).filter(item -> "recent-stories".equals(item.getId()))
                .map(Menu.class::cast).findFirst().orElseThrow().getItems().getFirst();
        assertEquals("visit – " + folder, recent.getText());
        // the dialog that it opens would make a call that waits wait for ever
        Platform.runLater(recent::fire);
        WaitForAsyncUtils.waitForFxEvents();
        user.clickOn("Do not save");
        WindowText.await(() -> !window.model().keeping().unsavedProperty().get());
        window.awaitCompared(2);
        assertEquals(1, window.model().review().reviewProperty().get().findings().size());
    }

    @Test
    void theWorkbenchIsSetUpAsItWas(User user) {
        window.open(Stories.journeyHome().subList(0, 2));
        SplitPane upper = user.lookup(".split-pane").queryAllAs(SplitPane.class).stream()
                .filter(split -> split.lookup("#differences") != null && split.lookup("#finding") == null).findFirst()
                .orElseThrow();
        user.interact(() -> upper.setDividerPositions(0.31));
        user.interact(() -> window.model().differences().groupingProperty().set(Grouping.KIND));
        Settings settings = window.preferences().settings(Settings.DEFAULT);
        Layout again = Preferences.of(settings).layout();
        assertEquals(Grouping.KIND.name(), again.groupingProperty().get());
        assertEquals(upper.getDividerPositions()[0], again.differencesWidthProperty().get(), 0.001);
        assertTrue(again.differencesWidthProperty().get() > 0.27, again.differencesWidthProperty()::toString);
    }

    @Test
    void eightStoriesAreRememberedTheLatestFirst() {
        Layout layout = new Layout(null);
        for (int i = 0; i < 10; i++) {
            layout.remember(folder.resolve(i + ".lateral"));
        }
        layout.remember(folder.resolve("5.lateral"));
        List<Path> expected = List.of("5", "9", "8", "7", "6", "4", "3", "2").stream()
                .map(name -> folder.resolve(name + ".lateral")).toList();
        assertEquals(expected, new Layout(layout.settings()).recentStories());
        assertEquals(8, new RecentStories(layout.recentStories(), app.lateral.message.Messages.inEnglish(), _ -> {
        }).menu().getItems().stream().map(MenuItem::getText).distinct().count());
    }

    @Test
    void whatCannotBeIsAsUsual() {
        Layout layout = new Layout(new Settings.Workbench(0, 7, "SIZE", List.of()));
        assertEquals(0.22, layout.differencesWidthProperty().get());
        assertEquals(0.76, layout.articlesHeightProperty().get());
        assertEquals(Grouping.NONE, Grouping.named(layout.groupingProperty().get()));
    }
}
