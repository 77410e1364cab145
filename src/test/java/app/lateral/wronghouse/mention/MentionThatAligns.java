package app.lateral.wronghouse.mention;

import app.lateral.wronghouse.align.AlignerThatKnowsFacts;
import org.jspecify.annotations.Nullable;

/** Wrong: mention does not use align. */
public class MentionThatAligns {
    /** Not to be used here. */
    public @Nullable AlignerThatKnowsFacts used;
}
