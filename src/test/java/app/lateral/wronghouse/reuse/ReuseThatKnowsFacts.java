package app.lateral.wronghouse.reuse;

import app.lateral.wronghouse.fact.FactThatCompares;
import org.jspecify.annotations.Nullable;

/** Wrong: reuse does not use fact. */
public class ReuseThatKnowsFacts {
    /** Not to be used here. */
    public @Nullable FactThatCompares used;
}
