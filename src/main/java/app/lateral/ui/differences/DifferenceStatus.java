package app.lateral.ui.differences;

/** How far the user has come with a difference. */
public enum DifferenceStatus {
    /** Nothing decided yet. */
    OPEN,
    /** Decided. */
    CHECKED,
    /** Decided on words that an article no longer has: to be looked at again. */
    LOOK_AGAIN
}
