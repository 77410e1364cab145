package app.lateral.ui;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * What the keys of the window set off, and some of its buttons.
 *
 * @param model what the window shows
 * @param addArticles lets the user choose files and adds them
 * @param switchTheme changes between light and dark
 * @param showKeys shows what the keys do, or hides it
 * @param focusNextPart moves the focus to the next part of the window
 */
record WindowActions(WindowViewModel model, Runnable addArticles, Runnable switchTheme, Runnable showKeys,
        Runnable focusNextPart) {
    /** Obeys the keys that are pressed in this node or below it and that nothing else wanted. */
    void listenToKeys(Node node) {
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::obey);
        node.addEventHandler(KeyEvent.KEY_TYPED, this::obey);
    }

    private void obey(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl
                && (event.getEventType() == KeyEvent.KEY_TYPED || event.getCode().isLetterKey());
        if (writing && !event.isShortcutDown()) {
            return;
        }
        for (Shortcut shortcut : Shortcut.values()) {
            if (shortcut.matches(event)) {
                run(shortcut);
                event.consume();
                return;
            }
        }
    }

    private void run(Shortcut shortcut) {
        switch (shortcut) {
            case NEXT -> model.differences().selectNext();
            case PREVIOUS -> model.differences().selectPrevious();
            case CLEAR -> model.differences().clearSelection();
            case ADD -> addArticles.run();
            case COMPARE_AGAIN -> model.story().compareAgain();
            case NEXT_PART -> focusNextPart.run();
            case THEME -> switchTheme.run();
            case KEYS -> showKeys.run();
        }
    }
}
