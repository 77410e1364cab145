package app.lateral.ui;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Whoever sits in front of the window: presses keys together, and reads what is written. */
public final class User extends FxRobot {
    /** Types a key with Control held down. */
    public void control(KeyCode key) {
        with(key, KeyCode.CONTROL);
    }

    /** Types a key with Shift held down. */
    public void shift(KeyCode key) {
        with(key, KeyCode.SHIFT);
    }

    /** Types a key with Control and Shift held down. */
    public void controlShift(KeyCode key) {
        with(key, KeyCode.CONTROL, KeyCode.SHIFT);
    }

    private void with(KeyCode key, KeyCode... held) {
        press(held).type(key).release(held);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Lets go of every key and button, or they would stay pressed for the tests after this one. */
    void releaseAll() {
        release(new KeyCode[0]);
        release(new MouseButton[0]);
    }

    /** What the labels and buttons say that a selector finds, in their order. */
    public List<String> texts(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup(selector).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    /** The one of those that a selector finds at this place, from 0. */
    public Node nth(String selector, int place) {
        return lookup(selector).queryAll().stream().toList().get(place);
    }

    /** Whether what a selector finds is seen. */
    public boolean sees(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup(selector).tryQuery().filter(User::isShown).isPresent();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
