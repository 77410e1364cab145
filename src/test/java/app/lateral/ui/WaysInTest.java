package app.lateral.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import app.lateral.ui.command.WorkView;
import app.lateral.ui.story.NoticeLine;
import app.lateral.ui.story.StoryState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every way in which articles come into the window, as a user takes it. */
@OnScreen
class WaysInTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.of(1000, 800);

    @TempDir
    private Path folder;

    @Test
    void anAddressIsAskedForAndOneOfTheOwnNetworkRefused(User user) {
        user.controlShift(KeyCode.A);
        assertTrue(user.lookup("#address").query().isFocused());
        window.picture("address-1000-light");
        user.write("http://127.0.0.1:9/news").type(KeyCode.ENTER);
        assertFalse(user.lookup("#address-panel").query().isVisible());
        WindowText.await(() -> notices().stream().anyMatch(notice -> notice.contains("127.0.0.1")));
        assertTrue(window.model().story().articles().isEmpty());
    }

    @Test
    void anAddressThatIsPastedIsFetchedOnTheUsersWordOnly(User user) {
        copy(content -> content.putString("https://example.org/ferry"));
        paste(user);
        assertEquals("https://example.org/ferry", user.lookup("#address").queryAs(TextField.class).getText());
        user.type(KeyCode.ESCAPE);
        assertFalse(user.lookup("#address-panel").query().isVisible());
        assertTrue(window.model().story().stateProperty().get() instanceof StoryState.Empty);
    }

    @Test
    void textsArePastedAsOtherProgramsGiveThem(User user) {
        copy(content -> content.putString("The ferry from Torvik was 20 minutes late on Monday, its owner said."));
        paste(user);
        window.awaitCompared(1);
        copy(content -> {
            content.putString("Late ferry Thirty minutes late");
            content.putHtml("<h1>Late ferry</h1><p>The ferry from Torvik was 30 minutes late on Monday.</p>"
                    + "<p>Nobody complained of it.</p>");
        });
        paste(user);
        window.awaitCompared(2);
        assertEquals("Late ferry", window.model().story().articles().get(1).title());
        assertEquals(List.of("Pasted text 1", "Pasted text 2"),
                window.model().story().articles().stream().map(article -> article.path()).toList());
    }

    @Test
    void articlesOfAFeedAreChosen(User user) {
        Path feed = feed("feed.rss", item("1", "Ferry late", "The ferry was 20 minutes late."),
                item("2", "Bridge shut", "The bridge was shut for 30 days."),
                item("3", "Walrus seen", "A walrus was seen by 12 people."));
        window.open(List.of(feed));
        assertTrue(window.model().story().articles().getFirst().path().endsWith("feed.rss"));
        awaitOffer(user);
        user.clickOn("Choose…");
        WindowText.await(() -> user.lookup("#items-panel").query().isVisible());
        window.picture("items-1000-light");
        user.clickOn("Bridge shut (2023-09-04)").clickOn("Walrus seen (2023-09-04)").clickOn("#add-items");
        window.awaitCompared(3);
        assertEquals(List.of("Ferry late", "Bridge shut", "Walrus seen"),
                window.model().story().articles().stream().map(article -> article.title()).toList());
    }

    @Test
    void aVersionTakesThePlaceOfTheEarlierOne(User user) {
        openTwoVersions(user);
        user.clickOn("Let it take the place of the earlier one");
        window.awaitCompared(1);
        assertTrue(window.model().story().articles().getFirst().path().endsWith("second.rss"));
    }

    @Test
    void whatChangedBetweenTwoVersionsIsShown(User user) {
        openTwoVersions(user);
        user.clickOn("Show what changed");
        assertEquals(WorkView.REVISIONS, window.model().viewProperty().get());
        WindowText.await(() -> window.model().revision().shownProperty().get() != null);
    }

    private void openTwoVersions(User user) {
        window.open(List.of(feed("first.rss", item("1", "Ferry late", "The ferry was 20 minutes late.")),
                feed("second.rss", item("1", "Ferry late", "The ferry was 40 minutes late."))));
        awaitOffer(user);
    }

    /** Until it stands where it is to be clicked. */
    private static void awaitOffer(User user) {
        WindowText.await(() -> user.lookup(".notice-offer").tryQuery().filter(Node::isVisible).isPresent());
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aFileThatWasChangedIsReadAgainOnTheUsersWord(User user) throws IOException {
        List<Path> files = Stories.ferries(folder, 2);
        window.open(files);
        Path changed = files.getFirst();
        Files.writeString(changed, Files.readString(changed).replace("20 minutes", "50 minutes"));
        Files.setLastModifiedTime(changed, FileTime.from(Instant.now().plusSeconds(60)));
        user.interact(window.model().waysIn()::lookForChanges);
        WindowText.await(() -> !window.model().notices().lines().isEmpty());
        user.interact(window.model().waysIn()::lookForChanges);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, user.lookup(".notice-offer").queryAll().size());
        awaitOffer(user);
        user.clickOn("Read it as a new version");
        WindowText.await(() -> window.model().story().articles().getFirst().text().contains("50 minutes"));
        window.awaitCompared(2);
        assertTrue(window.model().notices().lines().isEmpty());
    }

    @Test
    void filesAndFoldersArePasted(User user) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Stories.ferries(inner, 2);
        Path alone = Stories.write(folder.resolve("alone.txt"),
                "Quiet night\n\nNothing happened in Halden on Monday.\n");
        copy(content -> content.putFiles(List.of(inner.toFile(), alone.toFile())));
        paste(user);
        window.awaitCompared(3);
        assertEquals(List.of("ferry-0.txt", "ferry-1.txt", "alone.txt"), window.model().story().articles().stream()
                .map(article -> new File(article.path()).getName()).toList());
    }

    private List<String> notices() {
        return window.model().notices().lines().stream().map(NoticeLine::sentence).toList();
    }

    private static void copy(Consumer<ClipboardContent> copied) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            ClipboardContent content = new ClipboardContent();
            copied.accept(content);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static void paste(User user) {
        user.control(KeyCode.V);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String item(String number, String title, String text) {
        return """
                <item><guid>urn:harbour:%s</guid><title>%s</title><pubDate>Mon, 04 Sep 2023 10:00:00 GMT</pubDate>
                <description>&lt;p&gt;%s&lt;/p&gt;&lt;p&gt;The office in Torvik gave no reason.&lt;/p&gt;</description></item>
                """
                .formatted(number, title, text);
    }

    private Path feed(String name, String... items) {
        return Stories.write(folder.resolve(name), "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbour"
                + "</title>" + String.join("", items) + "</channel></rss>");
    }
}
