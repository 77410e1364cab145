package app.lateral.wronghouse.report;

import app.lateral.wronghouse.cli.CommandWithWindow;
import org.jspecify.annotations.Nullable;

/** Wrong: report does not use cli. */
public class ReportThatCommands {
    /** Not to be used here. */
    public @Nullable CommandWithWindow used;
}
