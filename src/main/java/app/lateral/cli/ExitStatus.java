package app.lateral.cli;

/** What the program tells the shell when it ends. */
public enum ExitStatus {
    /** All that was named was compared. */
    COMPARED(0),
    /** Some input could not be read; the rest was compared, and each loss is a notice. */
    PARTLY_COMPARED(1),
    /** The command line was wrong, or names an output that cannot be written. */
    WRONG_USAGE(2),
    /** Nothing could be compared, or the program failed. */
    NOTHING_COMPARED(3);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The number that the shell sees. */
    public int code() {
        return code;
    }
}
