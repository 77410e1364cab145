package app.lateral.wronghouse.segment;

import app.lateral.wronghouse.mention.MentionThatAligns;
import org.jspecify.annotations.Nullable;

/** Wrong: segment does not use mention. */
public class SegmenterThatMentions {
    /** Not to be used here. */
    public @Nullable MentionThatAligns used;
}
