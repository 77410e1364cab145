package app.lateral.wronghouse.ui.control;

import app.lateral.wronghouse.fact.FactThatCompares;
import org.jspecify.annotations.Nullable;

/** Wrong: a control that knows facts. */
public class ControlOfFacts {
    /** Known. */
    public @Nullable FactThatCompares fact;
}
