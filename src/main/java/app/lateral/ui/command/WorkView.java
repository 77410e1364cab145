package app.lateral.ui.command;

import app.lateral.message.WindowMessage;

/** The ways in which the window shows the story. */
public enum WorkView {
    /** The articles side by side, with the list of differences and the card. */
    READ(WindowMessage.VIEW_READ, Shortcut.SHOW_READ),
    /** Passages that report the same thing in rows. */
    SYNOPSIS(WindowMessage.VIEW_SYNOPSIS, Shortcut.SHOW_SYNOPSIS),
    /** Facts by source. */
    FACTS(WindowMessage.VIEW_FACTS, Shortcut.SHOW_FACTS),
    /** Who shares how much with whom. */
    REUSE(WindowMessage.VIEW_REUSE, Shortcut.SHOW_REUSE),
    /** Two versions of one article. */
    REVISIONS(WindowMessage.VIEW_REVISIONS, Shortcut.SHOW_REVISIONS);

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
