package app.lateral.ui;

import javafx.application.Platform;

/** The display that windows open on. */
final class Display {
    private Display() {
    }

    /**
     * Starts the toolkit and runs {@code opening} on its thread.
     *
     * @throws NoDisplayException where there is no display
     */
    static void start(Runnable opening) throws NoDisplayException {
        try {
            Platform.startup(opening);
        } catch (RuntimeException | UnsatisfiedLinkError e) {
            // the latter where the system's window libraries are not installed
            throw new NoDisplayException(e);
        }
    }
}
