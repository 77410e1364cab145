package app.lateral.wronghouse.message;

import app.lateral.wronghouse.text.TextThatReads;
import org.jspecify.annotations.Nullable;

/** Wrong: message does not use text. */
public class MessageOfText {
    /** Not to be used here. */
    public @Nullable TextThatReads used;
}
