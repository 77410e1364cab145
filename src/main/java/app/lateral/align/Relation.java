package app.lateral.align;

/** How much of what two linked passages report is the same. */
public enum Relation {
    /** The same, in the same words or nearly so. */
    EQUAL,
    /** The same, in other words. */
    NEAR,
    /** In part: one says more, or something else beside it. */
    PARTIAL
}
