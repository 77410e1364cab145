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
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whoever cannot use a mouse or see the window reaches and hears every control. */
@ExtendWith(ApplicationExtension.class)
class AccessTest {
    /** Set before each test. */
    @SuppressWarnings("NullAway.Init")
    private WindowStage window;

    @Start
    void start(Stage stage) {
        window = new WindowStage(stage, 1000, 800, Theme.LIGHT);
    }

    @AfterEach
    void close() {
        window.close();
    }

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
    void everyViewIsReachedByTabAndLeftAgain(FxRobot robot) {
        window.open(Stories.journeyHome().subList(0, 2));
        for (WorkView view : WorkView.values()) {
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.model().viewProperty().set(view));
            Set<Node> reached = new LinkedHashSet<>();
            for (Node focused = focused(); reached.add(focused); focused = focused()) {
                robot.type(KeyCode.TAB);
            }
            List<Node> missed = focusable(window.scene().getRoot()).filter(node -> !reached.contains(node))
                    .filter(node -> !isReachedByArrows(node)).toList();
            assertEquals(List.of(), missed, view.name());
        }
    }

    @Test
    void tabReachesEveryControlOnce(FxRobot robot) {
        window.open(Stories.journeyHome().subList(0, 2));
        List<Node> reached = new ArrayList<>();
        for (Node focused = focused(); !reached.contains(focused); focused = focused()) {
            reached.add(focused);
            robot.type(KeyCode.TAB);
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

    private Node focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return window.scene().getFocusOwner();
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
