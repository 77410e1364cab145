package app.lateral.ui.task;

/** Work that was started. */
@FunctionalInterface
public interface RunningWork {
    /**
     * Asks it to stop; it then ends as cancelled, soon but not at once. Work that has ended keeps its ending.
     */
    void cancel();
}
