package app.lateral.fact;

/** How the readings of one fact stand to each other. */
public enum Agreement {
    /** They say the same. */
    SAME,
    /** They can all stand: rounding, a hedge, one holds the other. */
    COMPATIBLE,
    /** A later article moved the figure. */
    UPDATE,
    /** They cannot all stand as printed. */
    CONFLICT,
    /** One article only has it. */
    ALONE
}
