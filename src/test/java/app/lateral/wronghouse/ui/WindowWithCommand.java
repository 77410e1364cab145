package app.lateral.wronghouse.ui;

import app.lateral.wronghouse.cli.CommandWithWindow;
import org.jspecify.annotations.Nullable;

/** Wrong: ui does not use cli. */
public class WindowWithCommand {
    /** Not to be used here. */
    public @Nullable CommandWithWindow used;
}
