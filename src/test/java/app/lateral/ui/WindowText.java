package app.lateral.ui;

import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;

import app.lateral.text.Article;
import app.lateral.text.TextRange;
import app.lateral.ui.control.TextColumn;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** The words of the articles in a window, as a user finds them with the mouse. */
final class WindowText {
    private static final int PATIENCE_SECONDS = 60;
    private final OpenWindow window;
    private final User user;

    WindowText(OpenWindow window, User user) {
        this.window = window;
        this.user = user;
    }

    /** Selects words of the article at a place of the row, by dragging over them. */
    void select(int place, String words) {
        TextRange range = range(place, words);
        bringIntoSight(place, range);
        Bounds from = bounds(place, new TextRange(range.start(), range.start() + 1));
        Bounds to = bounds(place, new TextRange(range.end() - 1, range.end()));
        user.drag(new Point2D(from.getMinX() + 1, from.getCenterY()))
                .dropTo(new Point2D(to.getMaxX() - 1, to.getCenterY()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The middle of words of the article at a place of the row, on the screen. */
    Point2D at(int place, String words) {
        TextRange range = range(place, words);
        bringIntoSight(place, range);
        Bounds bounds = bounds(place, range);
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private void bringIntoSight(int place, TextRange range) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> column(place).level(range.start(), range.end(), 60));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TextRange range(int place, String words) {
        int start = article(place).text().indexOf(words);
        assertTrue(start >= 0, words);
        return new TextRange(start, start + words.length());
    }

    private Article article(int place) {
        return window.model().story().articles().get(place);
    }

    private TextColumn column(int place) {
        return user.lookup(".article-pane .text-column").queryAll().stream()
                .sorted(Comparator.comparingDouble((Node node) -> node.localToScene(0, 0).getX()))
                .map(TextColumn.class::cast).toList().get(place);
    }

    private Bounds bounds(int place, TextRange range) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Node column = column(place);
            return column.localToScreen(column(place).bounds(range.start(), range.end()).orElseThrow());
        });
    }

    /** Waits for something to come true on the window's thread. */
    static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, condition));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
