package app.lateral.wronghouse.mention;

import app.lateral.wronghouse.mention.number.NumberThatTellsTime;
import org.jspecify.annotations.Nullable;

/** Wrong: a value uses a room that makes values. */
public class MentionThatFinds {
    /** Not to be used here. */
    public @Nullable NumberThatTellsTime used;
}
