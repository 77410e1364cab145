package app.lateral.wronghouse.mention.moment;

import app.lateral.wronghouse.mention.number.NumberThatTellsTime;
import org.jspecify.annotations.Nullable;

/** Wrong together with the number that it uses. */
public class MomentThatCounts {
    /** Used in turn by what it uses. */
    public @Nullable NumberThatTellsTime used;
}
