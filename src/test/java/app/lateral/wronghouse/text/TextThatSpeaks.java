package app.lateral.wronghouse.text;

import app.lateral.wronghouse.message.MessageOfText;
import org.jspecify.annotations.Nullable;

/** Wrong: text returns values and words nothing. */
public class TextThatSpeaks {
    /** Speaks. */
    public @Nullable MessageOfText spoken;
}
