package app.lateral.ui.differences;

/** How the list of differences is divided; within a part they stand in rank order. */
public enum Grouping {
    /** Not at all. */
    NONE,
    /** By what sort of thing differs. */
    KIND,
    /** By the articles that have it. */
    SOURCES,
    /** By how much it matters. */
    SEVERITY
}
