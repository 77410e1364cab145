package app.lateral.wronghouse.text;

/** Wrong: only the command line prints. */
public class TextThatPrints {
    /** Prints. */
    public void print() {
        System.out.println(this);
    }
}
