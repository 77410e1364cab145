package app.lateral.message;

/** What the window says beside the comparison itself. */
public enum WindowMessage implements Message {
    TITLE;

    @Override
    public String bundle() {
        return "app.lateral.message.window";
    }
}
