package app.lateral.wronghouse.text;

import app.lateral.wronghouse.read.ReaderThatSegments;
import org.jspecify.annotations.Nullable;

/** Wrong: text does not use read. */
public class TextThatReads {
    /** Not to be used here. */
    public @Nullable ReaderThatSegments used;
}
