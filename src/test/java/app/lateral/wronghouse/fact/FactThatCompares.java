package app.lateral.wronghouse.fact;

import app.lateral.wronghouse.compare.ComparisonThatReports;
import org.jspecify.annotations.Nullable;

/** Wrong: fact does not use compare. */
public class FactThatCompares {
    /** Not to be used here. */
    public @Nullable ComparisonThatReports used;
}
