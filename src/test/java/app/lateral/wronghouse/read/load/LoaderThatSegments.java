package app.lateral.wronghouse.read.load;

import app.lateral.wronghouse.read.ReaderThatSegments;
import app.lateral.wronghouse.read.content.ContentThatLoads;
import org.jspecify.annotations.Nullable;

/** Wrong: a room uses one that uses it, and the door above them. */
public class LoaderThatSegments {
    /** Not to be used here, as it uses this. */
    public @Nullable ContentThatLoads content;
    /** Not to be used here, as it lies above. */
    public @Nullable ReaderThatSegments door;
}
