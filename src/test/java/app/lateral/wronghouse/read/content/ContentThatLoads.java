package app.lateral.wronghouse.read.content;

import app.lateral.wronghouse.read.load.LoaderThatSegments;
import org.jspecify.annotations.Nullable;

/** Wrong together with the loader that it uses. */
public class ContentThatLoads {
    /** Used in turn by what it uses. */
    public @Nullable LoaderThatSegments used;
}
