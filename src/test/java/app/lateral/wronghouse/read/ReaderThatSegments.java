package app.lateral.wronghouse.read;

import app.lateral.wronghouse.segment.SegmenterThatMentions;
import org.jspecify.annotations.Nullable;

/** Wrong: read does not use segment. */
public class ReaderThatSegments {
    /** Not to be used here. */
    public @Nullable SegmenterThatMentions used;
}
