package app.lateral.wronghouse.mention.number;

import app.lateral.wronghouse.mention.moment.MomentThatCounts;
import org.jspecify.annotations.Nullable;

/** Wrong: a room uses one that uses it. */
public class NumberThatTellsTime {
    /** Not to be used here. */
    public @Nullable MomentThatCounts used;
}
