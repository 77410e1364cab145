package app.lateral.ui;

import java.util.List;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import app.lateral.message.WindowMessage;

import static java.util.stream.Collectors.joining;

/** What can be done with one key wherever the focus is. */
public enum Shortcut {
    /** Choose the next difference. */
    NEXT(WindowMessage.KEY_NEXT, "N", "F8"),
    /** Choose the previous difference. */
    PREVIOUS(WindowMessage.KEY_PREVIOUS, "P", "Shift+F8"),
    /** Choose no difference. */
    CLEAR(WindowMessage.KEY_CLEAR, "Esc"),
    /** Add articles. */
    ADD(WindowMessage.KEY_ADD, "Shortcut+O"),
    /** Compare the articles again. */
    COMPARE_AGAIN(WindowMessage.KEY_COMPARE_AGAIN, "F5"),
    /** Move the focus to the next part of the window. */
    NEXT_PART(WindowMessage.KEY_NEXT_PART, "F6"),
    /** Change between light and dark. */
    THEME(WindowMessage.KEY_THEME, "Shortcut+D"),
    /** Show what the keys do. */
    KEYS(WindowMessage.KEY_KEYS, "F1", "?");

    private final WindowMessage meaning;
    /** As {@link KeyCombination} names them, or a sign that lies on another key on every keyboard: this list never changes. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> keys;

    Shortcut(WindowMessage meaning, String... keys) {
        this.meaning = meaning;
        this.keys = List.of(keys);
    }

    /** What it does, in words. */
    public WindowMessage meaning() {
        return meaning;
    }

    /** Its keys as a person reads them: "N or F8". */
    public String keys(String or) {
        return keys.stream().map(key -> isSign(key) ? key : KeyCombination.valueOf(key).getDisplayText())
                .collect(joining(or));
    }

    /** Whether this key was pressed, or this sign typed, for it. */
    public boolean matches(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED
                ? keys.stream().anyMatch(key -> isSign(key) && key.equals(event.getCharacter()))
                : keys.stream().anyMatch(key -> !isSign(key) && KeyCombination.valueOf(key).match(event));
    }

    private static boolean isSign(String key) {
        return key.length() == 1 && !Character.isLetter(key.charAt(0));
    }
}
