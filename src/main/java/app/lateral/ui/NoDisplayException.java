package app.lateral.ui;

/** There is no display on which a window can open, or it cannot be reached. */
public final class NoDisplayException extends Exception {
    private static final long serialVersionUID = 1L;

    /** For this reason, as the toolkit gives it. */
    public NoDisplayException(Throwable cause) {
        super(cause);
    }
}
