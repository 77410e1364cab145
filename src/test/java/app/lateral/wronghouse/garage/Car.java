package app.lateral.wronghouse.garage;

import app.lateral.wronghouse.text.TextThatReads;
import org.jspecify.annotations.Nullable;

/** Wrong: garage does not use text. */
public class Car {
    /** Not to be used here. */
    public @Nullable TextThatReads used;
}
