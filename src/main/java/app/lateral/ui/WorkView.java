package app.lateral.ui;

import app.lateral.message.WindowMessage;

/** The ways in which the window shows the story. */
public enum WorkView {
    /** The articles side by side, with the list of differences and the card. */
    READ(WindowMessage.VIEW_READ, Shortcut.SHOW_READ);

    private final WindowMessage title;
    private final Shortcut shortcut;

    WorkView(WindowMessage title, Shortcut shortcut) {
        this.title = title;
        this.shortcut = shortcut;
    }

    /** Its name. */
    public WindowMessage title() {
        return title;
    }

    /** What shows it. */
    public Shortcut shortcut() {
        return shortcut;
    }
}
