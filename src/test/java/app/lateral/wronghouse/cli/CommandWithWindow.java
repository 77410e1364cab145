package app.lateral.wronghouse.cli;

import app.lateral.wronghouse.ui.WindowWithCommand;
import org.jspecify.annotations.Nullable;

/** Wrong: cli does not use ui. */
public class CommandWithWindow {
    /** Not to be used here. */
    public @Nullable WindowWithCommand used;
}
