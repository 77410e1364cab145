package app.lateral.wronghouse.revision;

import app.lateral.wronghouse.compare.ComparisonThatReports;
import org.jspecify.annotations.Nullable;

/** Wrong: revision does not use compare. */
public class RevisionThatCompares {
    /** Not to be used here. */
    public @Nullable ComparisonThatReports used;
}
