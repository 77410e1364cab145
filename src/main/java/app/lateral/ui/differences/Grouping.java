package app.lateral.ui.differences;

import java.util.Arrays;

/** How the list of differences is divided; within a part they stand in rank order. */
public enum Grouping {
    /** Not at all. */
    NONE,
    /** By what sort of thing differs. */
    KIND,
    /** By the articles that have it. */
    SOURCES,
    /** By how much it matters. */
    SEVERITY;

    /** The grouping of this name; none where there is no such. */
    public static Grouping named(String name) {
        return Arrays.stream(values()).filter(grouping -> grouping.name().equals(name)).findFirst().orElse(NONE);
    }
}
