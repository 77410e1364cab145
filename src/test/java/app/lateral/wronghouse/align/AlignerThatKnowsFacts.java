package app.lateral.wronghouse.align;

import app.lateral.wronghouse.fact.FactThatCompares;
import org.jspecify.annotations.Nullable;

/** Wrong: align does not use fact. */
public class AlignerThatKnowsFacts {
    /** Not to be used here. */
    public @Nullable FactThatCompares used;
}
