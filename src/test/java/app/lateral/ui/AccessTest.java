package app.lateral.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import app.lateral.ui.command.WorkView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whoever cannot use a mouse or see the window reaches and hears every control. */
@OnScreen
class AccessTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.of(1000, 800);

    @Test
    void everyControlThatTakesTheFocusHasAName() {
        assertEquals(List.of(), nameless());
        window.open(Stories.journeyHome());
        assertEquals(List.of(), nameless());
        for (WorkView view : WorkView.values()) {
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.model().viewProperty().set(view));
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(List.of(), nameless(), view.name());
        }
    }

    @Test
    void everyViewIsReachedByTabAndLeftAgain(User user) {
        window.open(Stories.journeyHome().subList(0, 2));
        for (WorkView view : WorkView.values()) {
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.model().viewProperty().set(view));
            Set<Node> reached = new LinkedHashSet<>();
            for (Node focused = window.focused(); reached.add(focused); focused = window.focused()) {
                user.type(KeyCode.TAB);
            }
            List<Node> missed = focusable(window.scene().getRoot()).filter(node -> !reached.contains(node))
                    .filter(node -> !isReachedByArrows(node)).toList();
            assertEquals(List.of(), missed, view.name());
        }
    }

    @Test
    void tabReachesEveryControlOnce(User user) {
        window.open(Stories.journeyHome().subList(0, 2));
        List<Node> reached = new ArrayList<>();
        for (Node focused = window.focused(); !reached.contains(focused); focused = window.focused()) {
            reached.add(focused);
            user.type(KeyCode.TAB);
        }
        List<Node> missed = focusable(window.scene().getRoot()).filter(node -> !reached.contains(node))
                .filter(node -> !isReachedByArrows(node)).toList();
        assertEquals(List.of(), missed);
        assertTrue(reached.size() > 6, reached::toString);
    }

    /** Of a row of which one is chosen at a time, Tab reaches one and the arrow keys the others. */
    private static boolean isReachedByArrows(Node node) {
        return node instanceof ToggleButton button && button.getToggleGroup() != null;
    }

    private List<Node> nameless() {
        return focusable(window.scene().getRoot()).filter(node -> !hasName(node)).toList();
    }

    private static boolean hasName(Node node) {
        String name = node.getAccessibleText();
        return (name != null && !name.isBlank())
                || (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank());
    }

    private static Stream<Node> focusable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(AccessTest::focusable)
                : Stream.empty();
        return node.isFocusTraversable() ? Stream.concat(Stream.of(node), below) : below;
    }
}
